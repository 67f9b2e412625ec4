import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from '../../src/document/document.js';
import { components } from '../../src/readers/lattice/components.js';
import { gridOf } from '../../src/readers/lattice/grid.js';
import { linesOf } from '../../src/readers/lattice/lines.js';
import type { PageContent, Segment } from '../../src/readers/lattice/page.js';
import { readPages } from '../../src/readers/lattice/read-pages.js';
import { mergeSegments } from '../../src/readers/lattice/rules.js';
import { isFigure, startsItem } from '../../src/readers/lattice/script.js';
import { drawn, glyphsOf, pageOf, type DrawnCell, type DrawnTable } from './lattice-pages.js';

const horizontal = (y: number, x1: number, x2: number): Segment => ({ x1, y1: y, x2, y2: y });
const vertical = (x: number, y1: number, y2: number): Segment => ({ x1: x, y1, x2: x, y2 });

const tablesOf = (pages: PageContent[]): Table[] =>
  readPages(pages).blocks.flatMap((block) => (block.type === 'table' ? [block] : []));

const cellsOf = (table: Table | undefined): DrawnCell[] =>
  (table?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text,
  }));

describe('mergeSegments', () => {
  it.each<[string, Segment[], number[][]]>([
    ['pieces that touch', [horizontal(10, 0, 50), horizontal(10, 50, 90)], [[10, 0, 90]]],
    ['a gap of a dash', [horizontal(10, 0, 50), horizontal(10, 52, 90)], [[10, 0, 90]]],
    [
      'a wide gap',
      [horizontal(10, 0, 50), horizontal(10, 53, 90)],
      [
        [10, 0, 50],
        [10, 53, 90],
      ],
    ],
    ['pieces drawn backwards and beside each other', [horizontal(10, 50, 0), horizontal(11, 90, 40)], [[10.5, 0, 90]]],
    [
      'lines apart',
      [horizontal(10, 0, 50), horizontal(12, 0, 50)],
      [
        [10, 0, 50],
        [12, 0, 50],
      ],
    ],
    ['ticks and slanting lines', [horizontal(10, 0, 3), { x1: 0, y1: 0, x2: 50, y2: 40 }], []],
  ])('%s', (_, segments, expected) => {
    expect(mergeSegments(segments).horizontal.map(({ at, from, to }) => [at, from, to])).toEqual(expected);
  });

  it('knows vertical lines too', () => {
    expect(mergeSegments([vertical(7, 40, 10), vertical(7.5, 41, 60)]).vertical).toEqual([
      { at: 7.25, from: 10, to: 60 },
    ]);
  });
});

describe('components', () => {
  it('parts what does not touch, and leaves lines alone out', () => {
    const cross = (x: number, y: number) => [horizontal(y + 10, x, x + 20), vertical(x + 10, y, y + 20)];
    const rules = mergeSegments([...cross(0, 0), ...cross(100, 0), ...cross(0, 100), horizontal(300, 0, 400)]);
    const found = components(rules);
    expect(found).toHaveLength(3);
    expect(found.every((one) => one.horizontal.length === 1 && one.vertical.length === 1)).toBe(true);
  });
});

describe('gridOf', () => {
  const gridFor = (segments: Segment[]) => {
    const [rules] = components(mergeSegments(segments));
    return gridOf(rules!)!;
  };

  it('closes a table without outer lines where its lines end', () => {
    const grid = gridFor([horizontal(20, 0, 100), horizontal(40, 0, 100), vertical(50, 0, 60)]);
    expect(grid.box).toEqual({ left: 0, top: 0, right: 100, bottom: 60 });
    expect(grid.cells).toHaveLength(6);
  });

  it('takes the two strokes of a double line for one', () => {
    const ends = [horizontal(0, 0, 100), horizontal(2, 0, 100), horizontal(40, 0, 100)];
    const grid = gridFor([
      ...ends,
      vertical(0, 0, 40),
      vertical(50, 0, 40),
      vertical(52.5, 0, 40),
      vertical(100, 0, 40),
    ]);
    expect([grid.columnLines, grid.rowLines]).toEqual([
      [0, 51.25, 100],
      [1, 40],
    ]);
  });

  it('lets no cell leave its row where a line is lost', () => {
    const table = { xs: [0, 50, 100], ys: [0, 20, 40], cells: [] };
    const box = [0, 20, 40].map((y) => horizontal(y, 0, 100)).filter(({ y1 }) => y1 !== 20);
    const sides = table.xs.map((x) => vertical(x, 0, 40)).filter(({ x1 }) => x1 !== 50);
    // Between the rows only the left half of the line is drawn, between the columns only the lower half.
    const grid = gridFor([...box, ...sides, horizontal(20, 0, 50), vertical(50, 20, 40)]);
    expect(grid.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 1, 2],
      [1, 1, 1, 1],
      [1, 0, 1, 1],
    ]);
  });

  it('stacks what is left of a region in which a line ends early', () => {
    const frame = [horizontal(0, 0, 90), horizontal(60, 0, 90), vertical(0, 0, 60), vertical(90, 0, 60)];
    const grid = gridFor([
      ...frame,
      vertical(30, 20, 60),
      vertical(60, 20, 60),
      horizontal(20, 30, 60),
      horizontal(40, 0, 0.5),
    ]);
    const places = grid.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]);
    expect(places).toContainEqual([0, 0, 1, 3]);
    expect(places.reduce((sum, [, , rows, columns]) => sum + rows! * columns!, 0)).toBe(
      (grid.columnLines.length - 1) * (grid.rowLines.length - 1),
    );
  });

  it('refuses a grid of too many slots', () => {
    const many = Array.from({ length: 500 }, (_, i) => [horizontal(i * 5, 0, 2500), vertical(i * 5, 0, 2500)]).flat();
    expect(() => gridFor(many)).toThrow('too-many-cells');
  });
});

describe('linesOf', () => {
  it.each([
    ['Chinese set wide', [...glyphsOf(0, 0, 10, '总'), ...glyphsOf(16, 0, 10, '计')], ['总计']],
    ['a gap as wide as a character', [...glyphsOf(0, 0, 10, '甲'), ...glyphsOf(20, 0, 10, '乙')], ['甲 乙']],
    ['digits', glyphsOf(0, 0, 10, '2023'), ['2023']],
    ['digits apart', [...glyphsOf(0, 0, 10, '20'), ...glyphsOf(12, 0, 10, '23')], ['20 23']],
    [
      'a number in Chinese',
      [...glyphsOf(0, 0, 10, '共'), ...glyphsOf(12, 0, 10, '20'), ...glyphsOf(24, 0, 10, '件')],
      ['共20件'],
    ],
    ['digits over each other', [...glyphsOf(0, 0, 10, '1'), ...glyphsOf(1, 0, 10, '2')], ['1\ufffd2']],
    ['a smaller character beside', [...glyphsOf(0, 0, 10, '甲'), ...glyphsOf(10, 1, 7, '乙')], ['甲乙']],
    ['two lines', [...glyphsOf(0, 12, 10, '乙'), ...glyphsOf(0, 0, 10, '甲')], ['甲', '乙']],
  ])('%s', (_, glyphs, expected) => {
    expect(linesOf(glyphs).map(({ text }) => text)).toEqual(expected);
  });
});

describe('script', () => {
  it.each(['12', '0.092', '1,234', '-3', '3件', '251000元', '12\ufffd', '12 5', '１２'])('%s is a figure', (text) => {
    expect(isFigure(text)).toBe(true);
  });
  it.each(['', '/', '规章', '第1项', '1.属于国家秘密', '2023年'])('%s is none', (text) => {
    expect(isFigure(text)).toBe(false);
  });
  it.each(['一、总体', '（一）予以', '(1)甲', '1.属于', '12、乙', '①丙', '第二十条第（一）项', '3.补正'])(
    '%s begins an item',
    (text) => {
      expect(startsItem(text)).toBe(true);
    },
  );
  it.each(['已获取信息', '1.5', '2023年', '一稳定', '项数量'])('%s begins none', (text) => {
    expect(startsItem(text)).toBe(false);
  });
});

/** Tables with cells merged at random; no two lines are so close that they could be one. */
const randomTable: fc.Arbitrary<DrawnTable> = fc
  .record({
    widths: fc.array(fc.integer({ min: 30, max: 85 }), { minLength: 2, maxLength: 6 }),
    rows: fc.integer({ min: 2, max: 8 }),
    merges: fc.array(
      fc.record({
        row: fc.nat(7),
        column: fc.nat(5),
        rowSpan: fc.integer({ min: 1, max: 4 }),
        columnSpan: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 6 },
    ),
    texts: fc.array(fc.constantFrom('', '0', '12', '345', '规章', '行政许可', '1.甲'), {
      minLength: 48,
      maxLength: 48,
    }),
  })
  .map(({ widths, rows, merges, texts }) => {
    const xs = widths.reduce<number[]>((lines, width) => [...lines, lines.at(-1)! + width], [40]);
    const ys = Array.from({ length: rows + 1 }, (_, i) => 60 + i * 42);
    return { xs, ys, cells: mergedCells(rows, widths.length, merges, texts) };
  });

type Merge = Omit<DrawnCell, 'text'>;

function mergedCells(rows: number, columns: number, merges: Merge[], texts: string[]): DrawnCell[] {
  const taken = new Set<number>();
  const cells: Merge[] = [];
  const slotsOf = ({ row, column, rowSpan, columnSpan }: Merge) =>
    Array.from(
      { length: rowSpan * columnSpan },
      (_, i) => (row + Math.floor(i / columnSpan)) * columns + column + (i % columnSpan),
    );
  const place = (cell: Merge) => {
    const slots = slotsOf(cell);
    if (
      cell.row + cell.rowSpan > rows ||
      cell.column + cell.columnSpan > columns ||
      slots.some((slot) => taken.has(slot))
    )
      return;
    slots.forEach((slot) => taken.add(slot));
    cells.push(cell);
  };
  // A line that no cell of the table ends at could not be seen: the first row and column stay as they are.
  for (const { row, column, rowSpan, columnSpan } of merges)
    place({ row: row + 1, column: column + 1, rowSpan, columnSpan });
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) place({ row, column, rowSpan: 1, columnSpan: 1 });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.map((cell, i) => ({ ...cell, text: texts[i]! || (i === 0 ? '内容' : '') }));
}

/** Ways in which producers draw one line. */
const drawings: Record<string, (segment: Segment) => Segment[]> = {
  whole: (segment) => [segment],
  backwards: ({ x1, y1, x2, y2 }) => [{ x1: x2, y1: y2, x2: x1, y2: y1 }],
  'a little off': ({ x1, y1, x2, y2 }) => [{ x1: x1 - 0.5, y1: y1 + 0.4, x2: x2 + 0.5, y2: y2 + 0.4 }],
  'in two pieces': ({ x1, y1, x2, y2 }) => {
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return [
      { x1, y1, x2: x - (x2 - x1) / 100, y2: y - (y2 - y1) / 100 },
      { x1: x, y1: y, x2, y2 },
    ];
  },
};

describe('readPages', () => {
  it.each(Object.entries(drawings))('finds the cells of any table whose lines are drawn %s', (_, draw) => {
    fc.assert(
      fc.property(randomTable, (table) => {
        expect(cellsOf(tablesOf([pageOf(1, drawn(table, draw))])[0])).toEqual(table.cells);
      }),
      { numRuns: 30 },
    );
  });

  it('puts a table together that pages cut between any of its rows', () => {
    const labels = Array.from({ length: 12 }, (_, i) => `${i + 1}.行名`);
    const figures = fc.array(fc.constantFrom('0', '7', '12', '345', ''), { minLength: 24, maxLength: 24 });
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 4 });
    fc.assert(
      fc.property(figures, cuts, (values, at) => {
        const rows = labels.map((label, i) => [label, values[2 * i]!, values[2 * i + 1]!]);
        const ends = [...at.sort((a, b) => a - b), rows.length];
        const pages = ends.map((end, i) =>
          pieceOn(i + 1, rows.slice(i === 0 ? 0 : ends[i - 1], end), i === ends.length - 1),
        );
        const [table, ...others] = tablesOf(pages);
        expect(others).toEqual([]);
        expect(cellsOf(table).map(({ text }) => text)).toEqual(rows.flat());
      }),
      { numRuns: 100 },
    );
  });

  it('says where on which page each cell stands', () => {
    const table = {
      xs: [40, 100, 160],
      ys: [60, 80, 100],
      cells: plainCells([
        ['甲', ''],
        ['乙', '12'],
      ]),
    };
    const [found] = tablesOf([pageOf(3, drawn(table))]);
    expect(found!.origin).toEqual({
      kind: 'page',
      lines: [{ from: 0, to: 0, page: 3, box: { left: 40, top: 60, right: 160, bottom: 100 } }],
    });
    expect(found!.cells.map(({ origin }) => origin)).toEqual([
      { kind: 'page', lines: [{ from: 0, to: 1, page: 3, box: { left: 42, top: 62, right: 52, bottom: 72 } }] },
      { kind: 'page', lines: [{ from: 0, to: 0, page: 3, box: { left: 100, top: 60, right: 160, bottom: 80 } }] },
      { kind: 'page', lines: [{ from: 0, to: 1, page: 3, box: { left: 42, top: 82, right: 52, bottom: 92 } }] },
      { kind: 'page', lines: [{ from: 0, to: 2, page: 3, box: { left: 102, top: 82, right: 112, bottom: 92 } }] },
    ]);
  });

  it('reads a table inside of a cell by itself', () => {
    const inner = drawn({
      xs: [110, 150, 190],
      ys: [90, 110, 130],
      cells: plainCells([
        ['1', '2'],
        ['3', '4'],
      ]),
    });
    const outer = drawn({
      xs: [40, 100, 200],
      ys: [60, 80, 140],
      cells: plainCells([
        ['甲', '乙'],
        ['丙', ''],
      ]),
    });
    const tables = tablesOf([pageOf(1, outer, inner)]);
    expect(tables.map((table) => table.cells.map(({ text }) => text))).toEqual([
      ['甲', '乙', '丙', ''],
      ['1', '2', '3', '4'],
    ]);
  });

  it('goes on with headers whose cells the page cut', () => {
    const upper = {
      xs: [40, 80, 120, 200],
      ys: [700, 716],
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '结果纠' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '直接起诉' },
      ],
    };
    const lower = {
      xs: [40, 80, 120, 200],
      ys: [60, 80, 100],
      cells: plainCells([
        ['正', '维持', '总计'],
        ['1', '2', '3'],
      ]),
    };
    const [table] = tablesOf([pageOf(1, drawn(upper)), pageOf(2, drawn(lower))]);
    expect(cellsOf(table)).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '结果纠正' },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '直接起诉' },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '维持' },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '总计' },
      { row: 2, column: 0, rowSpan: 1, columnSpan: 1, text: '1' },
      { row: 2, column: 1, rowSpan: 1, columnSpan: 1, text: '2' },
      { row: 2, column: 2, rowSpan: 1, columnSpan: 1, text: '3' },
    ]);
  });

  it('puts words without figures below them into the nearest column', () => {
    const line = (top: number, words: [number, string][]) =>
      words.flatMap(([left, text]) => glyphsOf(left, top, 10, text));
    const glyphs = [
      ...line(60, [
        [40, '内容'],
        [160, '甲'],
        [262, '乙'],
        [330, '注'],
      ]),
      ...line(80, [
        [40, '规章'],
        [200, '1'],
        [262, '2'],
      ]),
      ...line(100, [
        [40, '许可'],
        [200, '3'],
        [262, '4'],
      ]),
    ];
    const [table] = tablesOf([pageOf(1, { glyphs })]);
    expect(table!.cells.filter(({ row }) => row === 0).map(({ column, text }) => [column, text])).toEqual([
      [0, '内容'],
      [1, '甲'],
      [2, '乙 注'],
    ]);
  });
});

describe('rows that browsers cut', () => {
  const columns = [40, 160, 200, 240];
  const below = { glyphs: glyphsOf(40, 780, 12, '五、存在的主要问题及改进情况') };
  const piece = (top: number, rows: string[][], xs = columns) =>
    drawn({ xs, ys: [...rows, []].map((_, i) => top + 18 * i), cells: plainCells(rows) });
  const textsOf = (pages: PageContent[]) => tablesOf(pages).map((table) => table.cells.map(({ text }) => text));

  it.each([
    ['the figures above', ['', '3', '4'], ['2.重复申请', '', '']],
    ['the label above', ['2.重复申请', '', ''], ['', '3', '4']],
  ])('makes a row whole of its label and its figures: %s', (_, above, rest) => {
    const pages = [
      pageOf(1, piece(700, [['1.甲', '1', '2'], above])),
      pageOf(2, piece(60, [rest, ['3.乙', '5', '6']]), below),
    ];
    expect(textsOf(pages)).toEqual([['1.甲', '1', '2', '2.重复申请', '3', '4', '3.乙', '5', '6']]);
  });

  it('takes no row for the other half of a row that has both', () => {
    const pages = [
      pageOf(
        1,
        piece(700, [
          ['1.甲', '1', '2'],
          ['2.乙', '', ''],
        ]),
      ),
      pageOf(2, piece(60, [['3.丙', '', '']]), below),
    ];
    expect(textsOf(pages)).toEqual([['1.甲', '1', '2', '2.乙', '', '', '3.丙', '', '']]);
  });

  it('takes no row for the rest of one whose cells are others', () => {
    const above = [
      ...plainCells([['1.甲', '1', '2'], ['2.乙']]),
      { row: 1, column: 1, rowSpan: 1, columnSpan: 2, text: '并入下级' },
    ];
    const pages = [
      pageOf(1, drawn({ xs: columns, ys: [700, 718, 736], cells: above })),
      pageOf(
        2,
        piece(60, [
          ['及其他', '', '3'],
          ['3.丙', '5', '6'],
        ]),
        below,
      ),
    ];
    expect(textsOf(pages)).toEqual([['1.甲', '1', '2', '2.乙', '并入下级', '及其他', '', '3', '3.丙', '5', '6']]);
  });

  it('joins a piece whose merged cell at the left is not drawn any more', () => {
    const group = [
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '结果' },
      ...plainCells([
        ['1.甲', '1', '2', '3'],
        ['', '4', '5', '6'],
      ]).map((cell) => ({ ...cell, column: cell.column + 1 })),
    ];
    const first = drawn({ xs: [40, 80, 160, 200, 240, 280], ys: [700, 718, 736], cells: group });
    const rest = piece(
      60,
      [
        ['2.乙', '', '', ''],
        ['3.丙', '7', '8', '9'],
      ],
      [80, 160, 200, 240, 280],
    );
    const beside = { glyphs: glyphsOf(50, 70, 10, '名') };
    expect(textsOf([pageOf(1, first), pageOf(2, rest, beside, below)])).toEqual([
      ['结果', '1.甲', '1', '2', '3', '2.乙', '4', '5', '6', '3.丙', '7', '8', '9'],
    ]);
  });

  it('adds to a cell what stands out of it below', () => {
    const header = { xs: [40, 60, 100], ys: [700, 716], cells: plainCells([['自', '其他']]) };
    const hanging = { glyphs: glyphsOf(42, 713, 10, '然') };
    const touching = { glyphs: glyphsOf(42, 716.5, 10, '然') };
    const rest = {
      xs: [40, 60, 100],
      ys: [60, 80, 100],
      cells: plainCells([
        ['人', ''],
        ['1', '2'],
      ]),
    };
    for (const more of [hanging, touching]) {
      expect(textsOf([pageOf(1, drawn(header), more), pageOf(2, drawn(rest), below)])).toEqual([
        ['自然人', '其他', '1', '2'],
      ]);
    }
  });

  it.each([
    ['figures', '12'],
    ['an item of its own', '一、'],
    ['words wider than a cell', '一二三四五六七'],
  ])('adds no %s', (_, words) => {
    const header = {
      xs: [40, 80, 100],
      ys: [700, 716, 732],
      cells: plainCells([
        ['甲', '乙'],
        ['自然人', '丙'],
      ]),
    };
    const { blocks } = readPages([pageOf(1, drawn(header), { glyphs: glyphsOf(42, 732.5, 10, words) })]);
    expect(blocks.map((block) => ('text' in block ? block.text : block.cells.length))).toEqual([4, words]);
  });
});

function plainCells(rows: string[][]): DrawnCell[] {
  return rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })));
}

/** Rows of a table: at the end of a page after text, or at the top of one with text below. */
function pieceOn(number: number, rows: string[][], last: boolean): PageContent {
  const top = number === 1 ? 500 : 60;
  const table = { xs: [40, 200, 240, 280], ys: [...rows, []].map((_, i) => top + 18 * i), cells: plainCells(rows) };
  const text = (at: number) => ({ glyphs: glyphsOf(40, at, 12, '二、主动公开情况') });
  return pageOf(number, drawn(table), ...(number === 1 ? [text(60)] : []), ...(last ? [text(780)] : []));
}
