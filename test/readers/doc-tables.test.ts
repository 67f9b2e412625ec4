import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definition, inTable, lines, p, readParts, row, rowEnd, sprm, tc, u16, u32 } from './make-doc.js';
import type { Para } from './make-doc.js';

const first = 0x60;
const continued = 0x20;
const thirds = [0, 500, 1000, 1500];
/** Figures enough to make any table one of data. */
const figures = [...row(['1', '2', '3'], thirds), ...row(['4', '5', '6'], thirds)];
const shown = ['| 0: 1 | 1: 2 | 2: 3', '| 0: 4 | 1: 5 | 2: 6'];

describe('cells', () => {
  it.each<[string, Para[], string[]]>([
    ['edges of other rows', row(['甲', '乙'], [0, 1000, 1500]), ['| 0+2: 甲 | 2: 乙']],
    ['edges that do not quite meet', row(['甲', '乙'], [-40, 930, 1560]), ['| 0+2: 甲 | 2: 乙']],
    ['a narrower row', row(['甲'], [500, 1000]), ['| 1: 甲']],
    ['merged cells', row(['甲', '', '乙'], thirds, [1, 2, 0]), ['| 0+2: 甲 | 2: 乙']],
    [
      'merged cells with the numbers the other way round',
      row(['甲', '', '乙'], thirds, [2, 1, 2]),
      ['| 0+2: 甲 | 2: 乙'],
    ],
    ['two sets of merged cells', row(['甲', '', '乙'], thirds, [1, 2, 1]), ['| 0+2: 甲 | 2: 乙']],
    ['cells merged later', row(['甲', '', '乙'], thirds, [], ...sprm(0x5624, 0, 2)), ['| 0+2: 甲 | 2: 乙']],
    ['cells split later', row(['甲', '丙', '乙'], thirds, [1, 2], ...sprm(0x5625, 0, 2)), ['| 0: 甲 | 1: 丙 | 2: 乙']],
    [
      'a cell inserted',
      row(['甲', '丙', '乙'], [0, 500, 1000], [], ...sprm(0x7621, 1, 1, ...u16(500))),
      ['| 0: 甲 | 1: 丙 | 2: 乙'],
    ],
    ['a cell removed', row(['甲', '乙'], [0, 500, 700, 1200], [], ...sprm(0x5622, 1, 2)), ['| 0: 甲 | 1: 乙']],
    [
      'widths changed',
      row(['甲', '乙'], [0, 500, 1000], [], ...sprm(0x7623, 0, 1, ...u16(1000))),
      ['| 0+2: 甲 | 2: 乙'],
    ],
    [
      'changes that fit no cell',
      row(
        ['甲', '乙'],
        [0, 1000, 1500],
        [],
        ...sprm(0x5622, 7, 9),
        ...sprm(0x7621, 9, 1, 0, 0),
        ...sprm(0xd62b, 2, 9, 1),
      ),
      ['| 0+2: 甲 | 2: 乙'],
    ],
    ['a definition without flags', row(['甲', '乙'], [0, 1000, 1500]), ['| 0+2: 甲 | 2: 乙']],
    [
      'paragraphs in a cell',
      [p('甲', inTable), p('', inTable), tc('乙'), tc('丙'), rowEnd([0, 1000, 1500])],
      ['| 0+2: 甲\n乙 | 2: 丙'],
    ],
  ])('reads %s', (_, paragraphs, expected) => {
    expect(lines([...figures, ...paragraphs])).toEqual([...shown, ...expected]);
  });

  it.each<[string, Para[], string[]]>([
    ['none', [tc('1'), tc('2'), { ...rowEnd([0, 1]), sprms: [...inTable, ...sprm(0x2417, 1)] }], ['| 0: 1 | 1: 2']],
    ['one with too few cells', row(['1', '2', '3'], [0, 500]), ['| 0: 1 | 1: 2 | 2: 3']],
    ['one with too many cells', row(['1', '2'], thirds), ['| 0: 1 | 1: 2']],
    [
      'one that is cut off',
      [
        tc('1'),
        tc('2'),
        { ...rowEnd([0, 1]), sprms: [...inTable, ...sprm(0x2417, 1), ...u16(0xd608), ...u16(4), 2, 0, 0] },
      ],
      ['| 0: 1 | 1: 2'],
    ],
    [
      'one that is empty',
      [tc('1'), tc('2'), { ...rowEnd([0, 1]), sprms: [...inTable, ...sprm(0x2417, 1), ...u16(0xd608), ...u16(1)] }],
      ['| 0: 1 | 1: 2'],
    ],
    ['one with edges out of order', row(['1', '2', '3'], [0, 900, 500, 1500]), ['| 0: 1 | 1: 2 | 2: 3']],
    ['no end of the row', [tc('1'), tc('2')], ['| 0: 1 | 1: 2']],
    ['no end of the cell', [tc('1'), p('2', inTable)], ['| 0: 1 | 1: 2']],
  ])('keeps the cells of a row without a whole definition: %s', (_, paragraphs, expected) => {
    expect(lines(paragraphs)).toEqual(expected);
  });
});

describe('cells merged over rows', () => {
  it.each<[string, Para[], string[]]>([
    [
      'flags',
      [
        ...row(['甲', '1', '2'], thirds, [first]),
        ...row(['', '3', '4'], thirds, [continued]),
        ...row(['乙', '5', '6'], thirds),
      ],
      ['| 0/2: 甲 | 1: 1 | 2: 2', '| 1: 3 | 2: 4', '| 0: 乙 | 1: 5 | 2: 6'],
    ],
    [
      'a second set below',
      [
        ...row(['甲', '1', '2'], thirds, [first]),
        ...row(['', '3', '4'], thirds, [continued]),
        ...row(['乙', '5', '6'], thirds, [first]),
      ],
      ['| 0/2: 甲 | 1: 1 | 2: 2', '| 1: 3 | 2: 4', '| 0: 乙 | 1: 5 | 2: 6'],
    ],
    [
      'a first cell without its flag',
      [...row(['甲', '1', '2'], thirds), ...row(['乙', '3', '4'], thirds, [continued])],
      ['| 0: 甲 | 1: 1 | 2: 2', '| 0: 乙 | 1: 3 | 2: 4'],
    ],
    [
      'another width',
      [...row(['甲', '1', '2'], thirds, [first]), ...row(['乙', '3'], [0, 1000, 1500], [continued])],
      ['| 0: 甲 | 1: 1 | 2: 2', '| 0+2: 乙 | 2: 3'],
    ],
    [
      'a change',
      [
        ...row(['甲', '1', '2'], thirds, [], ...sprm(0xd62b, 2, 0, 3)),
        ...row(['', '3', '4'], thirds, [], ...sprm(0xd62b, 2, 0, 1)),
      ],
      ['| 0/2: 甲 | 1: 1 | 2: 2', '| 1: 3 | 2: 4'],
    ],
    [
      'a change back',
      [
        ...row(['甲', '1', '2'], thirds, [first]),
        ...row(['乙', '3', '4'], thirds, [continued], ...sprm(0xd62b, 2, 0, 0)),
      ],
      ['| 0: 甲 | 1: 1 | 2: 2', '| 0: 乙 | 1: 3 | 2: 4'],
    ],
    [
      'both ways',
      [
        ...row(['甲', '', '1'], thirds, [1 | first, 2 | first]),
        ...row(['', '', '2'], thirds, [1 | continued, 2 | continued]),
      ],
      ['| 0/2: 甲 | 1: 1', '| 1: 2'],
    ],
  ])('reads %s', (_, paragraphs, expected) => {
    expect(lines(paragraphs)).toEqual(expected);
  });
});

describe('properties in the stream Data', () => {
  const long = [...inTable, ...sprm(0x2417, 1), ...definition([0, 1000, 1500])];
  const data = [0, 0, ...u16(long.length), ...long];
  const end = (code: number, at: number): Para => ({ runs: [{ text: '\x07' }], sprms: sprm(code, ...u32(at)) });
  const cells = [tc('甲'), tc('乙')];

  it.each([0x6646, 0x6645, 0x646b])('are read by %i', (code) => {
    expect(lines([...figures, ...cells, end(code, 2)], { data })).toEqual([...shown, '| 0+2: 甲 | 2: 乙']);
  });

  it('are not followed in a circle', () => {
    const circle = [...u16(6), ...sprm(0x6646, ...u32(0))];
    expect(lines([tc('甲'), tc('乙'), end(0x6646, 0)], { data: circle })).toHaveLength(1);
  });

  it('make a damaged file if they are not there', () => {
    expect(() => lines([...cells, end(0x6646, 9999)], { data })).toThrow('damaged');
    expect(() => lines([...figures, ...cells, end(0x6646, 2)])).toThrow('damaged');
  });
});

describe('places', () => {
  it('count blocks, rows, cells and paragraphs as the file has them', () => {
    const { blocks } = readParts({
      paragraphs: [
        p('甲'),
        p(''),
        ...row(['1', '2', '3'], thirds, [first]),
        ...row(['', '5', '6'], thirds, [continued]),
        p('　乙'),
      ],
    });
    expect(blocks.map(({ origin }) => origin)).toEqual([
      { kind: 'flow', part: 'WordDocument', path: [0] },
      { kind: 'flow', part: 'WordDocument', path: [2] },
      { kind: 'flow', part: 'WordDocument', path: [3], offset: 1 },
    ]);
    const cells = blocks[1]!.type === 'table' ? blocks[1]!.cells : [];
    expect(cells.map(({ origin }) => (origin.kind === 'flow' ? origin.path : []))).toEqual([
      [2, 0, 0],
      [2, 0, 1],
      [2, 0, 2],
      [2, 1, 1],
      [2, 1, 2],
    ]);
  });
});

it('finds every grid again', () => {
  const edge = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
  const grid = fc.array(edge, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(grid, fc.array(fc.integer({ min: -24, max: 24 }), { minLength: 80, maxLength: 80 }), (rows, shift) => {
      let used = 0;
      const paragraphs = rows.flatMap((inner) => {
        const edges = [0, ...inner.sort((a, b) => a - b)].map((at) => at * 300 + shift[used++ % shift.length]!);
        return row(
          edges.slice(1).map((_, i) => String(i)),
          edges,
        );
      });
      const { blocks } = readParts({
        paragraphs: [
          ...paragraphs,
          ...row(
            ['1', '2', '3', '4', '5', '6'],
            [0, 1, 2, 3, 4, 5, 6].map((at) => at * 300),
          ),
        ],
      });
      const all = [...new Set([0, 1, 2, 3, 4, 5, 6, ...rows.flat()])].sort((a, b) => a - b);
      const [table] = blocks;
      if (table?.type !== 'table') throw new Error('no table');
      expect(table.columns).toBe(all.length - 1);
      rows.forEach((inner, at) => {
        const begins = table.cells.filter(({ row: own }) => own === at).map(({ column }) => all[column]);
        expect(begins).toEqual([0, ...inner].sort((a, b) => a - b).slice(0, -1));
      });
    }),
    { numRuns: 200 },
  );
});
