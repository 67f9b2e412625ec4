import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readWord } from '../../src/readers/doc.js';
import { lines, p, pr, r, row, rowEnd, sprm, tc, u16, u32, utf16, inTable, definition, shown } from './make-doc.js';
import type { Para, Run } from './make-doc.js';

const deleted = sprm(0x0800, 1);
const hidden = sprm(0x083c, 1);
const bold = sprm(0x0835, 1);
const special = sprm(0x0855, 1);
const field = (code: string, result: Run[]): Run[] => [
  r('\x13', ...special),
  r(code),
  r('\x14', ...special),
  ...result,
  r('\x15', ...special),
];

describe('text', () => {
  it.each<[string, Para[], string[]]>([
    ['paragraphs', [p('青川市'), p(''), p('云溪县')], ['青川市', '云溪县']],
    ['indents', [p('　　云溪县 ')], ['云溪县']],
    [
      'line breaks, tabs, column and page breaks',
      [p('一\v二\t三'), p('四\x0e五\x0c六')],
      ['一', '二\t三', '四', '五', '六'],
    ],
    ['hyphens', [p('0839\x1e72\x1f00')], ['0839-7200']],
    ['marks of notes and comments', [pr([r('云'), r('\x02', ...special), r('\x05', ...special), r('溪')])], ['云溪']],
    [
      'symbols',
      [pr([r('a('), r('(', ...sprm(0x6a09, 0, 0, 0x60, 0x24)), r('(', ...sprm(0x6a09, 0, 0, 0xfe, 0xf0)), r('b')])],
      ['a(①b'],
    ],
    [
      'bold',
      [pr([r('云', ...bold), r(' '), r('溪', ...bold)]), pr([r('云', ...bold), r('溪')])],
      ['**云 溪**', '云溪'],
    ],
    ['hidden text', [pr([r('云'), r('密', ...hidden), r('溪', ...sprm(0x083c, 0))])], ['云溪']],
    ['text that was shown again', [pr([r('云', ...hidden, ...sprm(0x2a33, 0))])], ['云']],
    ['a character without Unicode', [p('\ud800x')], ['\ufffdx']],
    [
      'modifiers nobody knows',
      [pr([r('云', ...sprm(0x4a43, 0, 0), ...sprm(0xca99, 2, 0, 0), ...sprm(0xea3f, 0, 0, 0))])],
      ['云'],
    ],
  ])('reads %s', (_, paragraphs, expected) => {
    expect(lines(paragraphs)).toEqual(expected);
  });

  it('ends a paragraph at a page break only where its properties end', () => {
    expect(lines([pr([r('云')], [], r('\x0c')), p('溪')])).toEqual(['云', '溪']);
  });

  it('reads to the end of a text without a mark', () => {
    expect(lines([pr([r('云')], [], r('溪'))])).toEqual(['云溪']);
  });
});

describe('tracked changes', () => {
  const gone = r('\r', ...deleted);
  it.each<[string, Para[], string[]]>([
    ['deletions', [pr([r('共'), r('10', ...deleted), r('12', ...sprm(0x0801, 1)), r('件')])], ['共12件']],
    ['a deleted mark', [pr([r('云')], [], gone), p('溪')], ['云溪']],
    ['a hidden mark', [pr([r('云')], [], r('\r', ...hidden)), p('溪')], ['云溪']],
    [
      'a deleted mark before a table',
      [pr([r('云')], [], gone), ...row(['1', '2'], [0, 500, 900])],
      ['云', '| 0: 1 | 1: 2'],
    ],
    ['a deleted mark at the end', [pr([r('云')], [], gone)], ['云']],
    [
      'a deleted row',
      [
        ...row(['1', '2'], [0, 500, 900]),
        tc('3'),
        tc('4'),
        { ...rowEnd([0, 500, 900]), runs: [r('\x07', ...deleted)] },
      ],
      ['| 0: 1 | 1: 2'],
    ],
  ])('reads %s as accepted', (_, paragraphs, expected) => {
    expect(lines(paragraphs)).toEqual(expected);
  });
});

describe('fields', () => {
  const contents = field(' TOC \\o "1-3" ', [r('一、总体情况'), ...field('PAGEREF _Toc1', [r('1')])]);
  it.each<[string, Para[], string[]]>([
    ['a result', [pr([r('共'), ...field('=SUM(LEFT)', [r('12')]), r('件')])], ['共12件']],
    ['a field without a result', [pr([r('云'), r('\x13'), r('TC'), r('\x15'), r('溪')])], ['云溪']],
    ['a field in the instructions of another', [pr(field('IF ', [...field('PAGE', [r('1')])]))], ['1']],
    ['a field that is broken off', [pr([r('云'), r('\x13'), r('x')]), p('溪')], ['云', '溪']],
    ['hidden field characters', [pr([r('\x13', ...hidden), r('X'), r('\x15', ...hidden), r('云')])], ['云']],
    [
      'the data of a hyperlink',
      [pr([r('\x13'), r('HYPERLINK'), r('\x01', ...special), r('\x14'), r('云'), r('\x15')])],
      ['云'],
    ],
    ['no table of contents', [pr(contents), p('正文')], ['正文']],
    ['a table of contents that never ends', [pr(contents.slice(0, -1)), p('正文')], ['一、总体情况1', '正文']],
    [
      'a paragraph that begins with the end of the contents',
      [pr(contents.slice(0, -1)), pr([contents.at(-1)!, r('正文')])],
      ['正文'],
    ],
  ])('reads %s', (_, paragraphs, expected) => {
    expect(lines(paragraphs)).toEqual(expected);
  });
});

describe('the piece table', () => {
  it('puts pieces in order, wide and narrow', () => {
    const paragraphs = [p('2023 ann\xe9e'), p('云溪县'), p('12')];
    expect(lines(paragraphs, { cuts: [4, 10, 14], narrow: [0, 1, 3] })).toEqual(['2023 ann\xe9e', '云溪县', '12']);
  });

  it('reads Windows-1252 in narrow pieces', () => {
    expect(lines([p('\x93a\x94\x80')], { narrow: [0] })).toEqual(['“a”€']);
  });

  it('finds the properties of a paragraph by the piece of its mark', () => {
    const paragraphs = [...row(['1', '2', '3'], [0, 400, 800, 1200]), p('云', sprm(0x2640, 0))];
    for (let cut = 1; cut < 8; cut++)
      expect(lines(paragraphs, { cuts: [cut] })).toEqual(['| 0: 1 | 1: 2 | 2: 3', '# 云']);
  });

  it.each<[string, { stretches?: number[][]; prm: Record<number, number> }, string[]]>([
    ['a long form', { stretches: [[0], deleted], prm: { 1: 0x0003 } }, ['甲丙']],
    ['a short form', { prm: { 1: 0x0182 } }, ['甲丙']],
    ['a form that does not matter', { prm: { 1: 0x0104 } }, ['甲乙丙']],
    ['a form that is not there', { prm: { 1: 0x0009 } }, ['甲乙丙']],
    ['a level of outline', { prm: { 2: 0x00f0 } }, ['# 甲乙丙']],
  ])('lays the modifiers of a piece over its properties: %s', (_, changes, expected) => {
    expect(lines([p('甲乙丙')], { cuts: [1, 2], changes })).toEqual(expected);
  });
});

it('passes over tab stops of any number', () => {
  const outline = sprm(0x2640, 0);
  expect(lines([p('甲', [...sprm(0xc615, 2, 0, 0), ...outline])])).toEqual(['# 甲']);
  const many = [255, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0];
  expect(lines([p('甲', [...sprm(0xc615, ...many), ...outline])])).toEqual(['# 甲']);
});

describe('headings and styles', () => {
  /** A style: built-in number, base, modifiers of the paragraph and of its characters. */
  const style = (
    builtIn: number,
    base: number,
    paragraph: number[] = [],
    characters: number[] = [],
    kind = 1,
  ): number[] => {
    const stretch = (bytes: number[]) => [...u16(bytes.length), ...bytes, ...(bytes.length % 2 ? [0] : [])];
    const stretches = kind === 1 ? [...stretch([0, 0, ...paragraph]), ...stretch(characters)] : stretch(characters);
    const body = [
      ...u16(builtIn),
      ...u16(kind | (base << 4)),
      ...u16(kind === 1 ? 2 : 1),
      ...u16(0),
      ...u16(0),
      ...u16(2),
      ...utf16('样式\0'),
      ...stretches,
    ];
    return [...u16(body.length), ...body];
  };
  const sheet = (...styles: number[][]) => ({
    1: { bytes: [...u16(18), ...u16(styles.length), ...u16(10), ...Array<number>(14).fill(0), ...styles.flat()] },
  });
  const none = 0xfff;
  const tables = sheet(
    style(0, none),
    style(1, 0, [], bold),
    style(2, 1, [], sprm(0x0835, 0)),
    style(0xffe, 1),
    style(0xffe, 0, sprm(0x2640, 2)),
    style(0xffe, 0, [], hidden),
    style(0xffe, none, [], hidden, 2),
    style(19, 0),
    u16(0),
    style(0xffe, 9),
    style(0xffe, none, [], bold, 2),
    style(0xffe, none, [], [], 3),
  );

  it.each<[string, Para, string[]]>([
    ['a heading', p('一', [], 1), ['# 一']],
    ['a heading based on another', p('一', [], 2), ['## 一']],
    ['a style based on a heading', p('一', [], 3), ['# 一']],
    ['a style with a level', p('一', [], 4), ['### 一']],
    ['a level of its own', p('一', sprm(0x2640, 1), 1), ['## 一']],
    ['body text in a heading’s style', p('一', sprm(0x2640, 9), 1), ['**一**']],
    ['a hidden style', p('一', [], 5), []],
    ['text shown in a hidden style', pr([r('一'), r('二', ...sprm(0x083c, 0x81))], sprm(0x4600, 5, 0)), ['二']],
    ['a hidden style of characters', pr([r('一', ...sprm(0x4a30, 6, 0)), r('二', ...sprm(0x083c, 0x80))]), ['二']],
    ['a bold style of characters', pr([r('一', ...sprm(0x4a30, 10, 0))]), ['**一**']],
    ['an entry of a table of contents', p('一', [], 7), []],
    ['a style that is not there', p('一', [], 8), ['一']],
    ['a style based on itself', p('一', [], 9), ['一']],
    ['a style of tables', p('一', [], 11), ['一']],
    ['a style beyond the sheet', p('一', [], 99), ['一']],
  ])('reads %s', (_, paragraph, expected) => {
    expect(lines([paragraph, p('')], { tables })).toEqual(expected);
  });
});

describe('automatic numbers', () => {
  const level = (format: number, text: string, { start = 1, info = 0, limit = 0 } = {}): number[] => [
    ...u32(start),
    format,
    info,
    ...Array<number>(18).fill(0),
    2,
    3,
    limit,
    0,
    ...sprm(0x2403, 0),
    ...sprm(0x0835, ...[]),
    ...u16(text.length),
    ...utf16(text),
  ];
  const list = (id: number, simple: boolean): number[] => [...u32(id), ...Array<number>(22).fill(0), simple ? 1 : 0, 0];
  const use = (id: number, overrides = 0): number[] => [...u32(id), ...Array<number>(8).fill(0), overrides, 0, 0, 0];
  const chinese = [
    level(37, '\0、'),
    level(39, '（\x01）'),
    level(0, '\x02.', {}),
    ...Array.from({ length: 6 }, () => level(255, '')),
  ];
  const tables = {
    73: {
      bytes: [...u16(2), ...list(7, false), ...list(8, true)],
      after: [...chinese.flat(), ...level(0, '第\0条 ', { start: 5 })],
    },
    74: {
      bytes: [...u32(3), ...use(7), ...use(8, 1), ...use(7, 1)],
      after: [
        ...u32(0xffffffff),
        ...u32(0xffffffff),
        ...u32(3),
        ...u32(0x10),
        ...u32(0xffffffff),
        ...u32(0),
        ...u32(0x30),
        ...level(1, '\0.', { start: 9 }),
      ],
    },
  };
  const numbered = (number: number, depth = 0) => [...sprm(0x460b, ...u16(number)), ...sprm(0x260a, depth)];

  it.each<[string, Para[], string[]]>([
    [
      'Chinese numbers',
      [
        p('总体', numbered(1)),
        p('主动', numbered(1, 1)),
        p('申请', numbered(1, 1)),
        p('其他', numbered(1)),
        p('再', numbered(1, 1)),
      ],
      ['一、总体', '（一）主动', '（二）申请', '二、其他', '（一）再'],
    ],
    ['decimals', [p('甲', numbered(1, 2))], ['1. 甲']],
    ['a beginning of its own', [p('甲', numbered(2)), p('乙', numbered(2))], ['第3条 甲', '第4条 乙']],
    ['a level of its own', [p('甲', numbered(3))], ['IX. 甲']],
    ['a level without number', [p('甲', numbered(1, 4))], ['甲']],
    ['no list', [p('甲', numbered(0)), p('乙', numbered(99)), p('丙', numbered(0x7ff))], ['甲', '乙', '丙']],
    ['an empty paragraph that counts', [p('', numbered(1)), p('甲', numbered(1))], ['二、甲']],
    [
      'no number for a deleted paragraph',
      [pr([r('甲', ...deleted)], numbered(1), r('\r', ...deleted)), p('乙', numbered(1))],
      ['一、乙'],
    ],
  ])('reads %s', (_, paragraphs, expected) => {
    expect(lines(paragraphs, { tables })).toEqual(expected);
  });
});

describe('text boxes and notes', () => {
  const box = (shape: number) => [...Array<number>(14).fill(0), ...u32(shape), ...u32(0)];
  const bound = (shape: number) => [
    ...u32(shape),
    ...u32(0),
    ...u32(0),
    ...u32(5000),
    ...u32(3000),
    ...Array<number>(6).fill(0),
  ];
  const anchor = r('\x08', ...special);

  it('puts a text box behind the paragraph it is bound to', () => {
    const paragraphs = [pr([r('甲'), anchor]), p('乙'), p('丙'), p('框'), p('')];
    const tables = {
      40: { bytes: [...u32(1), ...u32(7), ...bound(1026)] },
      56: { bytes: [...u32(0), ...u32(2), ...u32(3), ...u32(3), ...box(1026), ...box(9), ...box(1026)] },
    };
    expect(lines(paragraphs, { tables, lengths: [7, 0, 0, 0, 0, 0, 3] })).toEqual(['甲', '框', '乙', '丙']);
  });

  it('puts notes behind the paragraph, and those of a table behind the table', () => {
    const mark = r('\x02', ...special);
    const paragraphs = [
      pr([r('甲'), mark]),
      { runs: [r('1'), mark, r('\x07')], sprms: inTable },
      tc('2'),
      rowEnd([0, 500, 900]),
      p('乙'),
      p('注一'),
      p('注二'),
      p(''),
    ];
    const tables = {
      2: { bytes: [...u32(1), ...u32(4), ...u32(11), ...u16(1), ...u16(2)] },
      3: { bytes: [...u32(0), ...u32(3), ...u32(6), ...u32(7)] },
    };
    expect(lines(paragraphs, { tables, lengths: [11, 7] })).toEqual(['甲', '注一', '| 0: 1 | 1: 2', '注二', '乙']);
  });

  it('leaves out the note of a deleted mark', () => {
    const paragraphs = [pr([r('甲'), r('\x02', ...special, ...deleted)]), p('注'), p('')];
    const tables = { 2: { bytes: [...u32(1), ...u32(3), ...u16(1)] }, 3: { bytes: [...u32(0), ...u32(2), ...u32(3)] } };
    expect(lines(paragraphs, { tables, lengths: [3, 3] })).toEqual(['甲']);
  });

  it('leaves out headers, footers and comments', () => {
    expect(lines([p('正文'), p('页眉')], { lengths: [3, 0, 3] })).toEqual(['正文']);
  });
});

describe('pictures', () => {
  const picture = (width: number, scale = 1000) => [
    ...Array<number>(28).fill(0),
    ...u16(width),
    ...u16(3000),
    ...u16(scale),
    ...u16(1000),
  ];
  const inLine = r('\x01', ...sprm(0x6a03, 0, 0, 0, 0));

  it.each<[string, Run, number[], string[]]>([
    ['a picture', inLine, picture(3000), ['甲', '! ']],
    ['an icon', inLine, picture(500), ['甲']],
    ['a picture made small', inLine, picture(3000, 100), ['甲']],
    ['a picture of unknown size', inLine, [0], ['甲', '! ']],
    ['the data of a form field', r('\x01', ...special, ...sprm(0x0806, 1)), picture(3000), ['甲']],
    ['a hidden picture', r('\x01', ...special, ...hidden), picture(3000), ['甲']],
    ['a character that only looks like one', r('\x01'), picture(3000), ['甲']],
  ])('reads %s', (_, run, data, expected) => {
    expect(lines([pr([r('甲'), run])], { data })).toEqual(expected);
  });
});

describe('nested tables', () => {
  const inner = (text: string): Para => p(text, [...inTable, ...sprm(0x6649, ...u32(2)), ...sprm(0x244b, 1)]);
  const innerEnd = (edges: number[]): Para =>
    p('', [...inTable, ...sprm(0x6649, ...u32(2)), ...sprm(0x244b, 1), ...sprm(0x244c, 1), ...definition(edges)]);

  it('stand behind the table that holds them', () => {
    const cell = [
      p('外', inTable),
      inner('1'),
      inner('2'),
      innerEnd([0, 200, 400]),
      inner('3'),
      inner('4'),
      innerEnd([0, 200, 400]),
      tc('后'),
    ];
    expect(
      lines([
        ...row(['5', '6'], [0, 500, 900]),
        ...row(['7', '8'], [0, 500, 900]),
        ...cell,
        tc('9'),
        rowEnd([0, 500, 900]),
        ...row(['10', '11'], [0, 500, 900]),
      ]),
    ).toEqual([
      '| 0: 5 | 1: 6',
      '| 0: 7 | 1: 8',
      '| 0: 外\n后 | 1: 9',
      '| 0: 10 | 1: 11',
      '| 0: 1 | 1: 2',
      '| 0: 3 | 1: 4',
    ]);
  });

  it('may be told by a change of the depth', () => {
    const deeper = (text: string) => p(text, [...inTable, ...sprm(0x664a, ...u32(2)), ...sprm(0x244b, 1)]);
    expect(lines([deeper('1'), deeper('2'), tc(''), tc('3'), rowEnd([0, 500, 900])])).toEqual(['| 0: 1 | 1: 2', '3']);
  });
});

it('reads what LibreOffice saves', () => {
  const bytes = readFileSync(new URL('../fixtures/doc/features.doc', import.meta.url));
  expect(shown(readWord({ bytes }))).toEqual([
    '# 一、总体情况',
    '收到申请12件。',
    '前半后半。',
    '可见文字。',
    '上一行',
    '下一行',
    '联系门户网站查阅。',
    '脚注的文字',
    '**全部加粗**',
    '部分加粗',
    '批注之后',
    '## （一）主动公开',
    '## （二）依申请公开',
    '# 二、其他事项',
    '1. 第一点',
    '圆点',
    '2. 第二点',
    '| 0: 甲 | 1+2: 乙丙 | 3: 丁',
    '| 0: 11 | 1: 12 | 2: 13 | 3: 14',
    '| 0/2: 15 | 1: 1\n2 | 2: 3 | 3/2: 4',
    '| 1+2: 6',
    '| 0: 7 | 1: 8',
    '| 0: 9 | 1: 10',
    '分页之后',
    '图片',
    '! ',
    '图标',
    '锚点',
    '文本框的文字',
    '浮动',
    '! ',
    '直线',
    '末段',
  ]);
});
