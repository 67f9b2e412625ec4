import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document, PageOrigin, Table } from '../../src/document/document.js';
import { readPdf } from '../../src/readers/pdf.js';
import { borders, hex, makePdf, rowsOf, table, text, textWith, type PdfOptions, type PdfPage } from './make-pdf.js';

const read = (pages: PdfPage[], options?: PdfOptions): Promise<Document> =>
  readPdf({ bytes: makePdf(pages, options) }, nodeHost);

const onePage = (content: string, more: Partial<PdfPage> = {}): Promise<Document> => read([{ content, ...more }]);

const textsOf = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [] : [block.text]));

function tablesOf({ blocks }: Document): string[][][] {
  return blocks.flatMap((block) => (block.type === 'table' ? [gridOf(block)] : []));
}

/** Texts by row; a merged cell stands at its first place. */
function gridOf({ rows, cells }: Table): string[][] {
  return Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row).map((cell) => cell.text));
}

const boxOf = (origin: unknown) => (origin as PageOrigin).lines[0]!.box;

const figures = rowsOf([
  ['信息内容', '制发', '废止'],
  ['规章', '0', '12'],
  ['规范性文件', '3', '45'],
]);
const grid = { x: 60, y: 700, widths: [120, 60, 60], heights: [20, 20, 20], cells: figures };
const filler = Array.from({ length: 5 }, (_, i) =>
  text(60, 400 - 20 * i, 12, `第${'二三四五六'[i]}句说的是本年工作的情况。`),
).join('');

describe('characters and ruling lines', () => {
  it.each(Object.entries(borders))('reads a table drawn with %s', async (_, border) => {
    const document = await onePage(table({ ...grid, border }));
    expect(tablesOf(document)).toEqual([
      [
        ['信息内容', '制发', '废止'],
        ['规章', '0', '12'],
        ['规范性文件', '3', '45'],
      ],
    ]);
    expect(document.notes).toEqual([]);
  });

  it('reads merged cells of every kind', async () => {
    const cells = [
      { row: 0, column: 0, columnSpan: 3, text: '申请人情况' },
      { row: 1, column: 0, rowSpan: 2, text: '不予\n公开' },
      { row: 1, column: 1, text: '1' },
      { row: 1, column: 2, text: '' },
      { row: 2, column: 1, columnSpan: 2, text: '34' },
    ];
    const document = await onePage(table({ ...grid, heights: [20, 20, 20], cells }));
    const [found] = document.blocks as [Table];
    expect(found).toMatchObject({ type: 'table', rows: 3, columns: 3 });
    expect(found.cells.map(({ origin: _, ...cell }) => cell)).toEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 3, text: '申请人情况' },
      { row: 1, column: 0, rowSpan: 2, columnSpan: 1, text: '不予公开' },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '' },
      { row: 2, column: 1, rowSpan: 1, columnSpan: 2, text: '34' },
    ]);
  });

  it('leaves the shading of cells out', async () => {
    const shading = '0.9 g 60 680 120 20 re f 180 680 60 20 re f 0 g\n';
    expect(tablesOf(await onePage(shading + table(grid)))).toHaveLength(1);
    expect(tablesOf(await onePage(shading + text(62, 690, 10, '无线')))).toEqual([]);
  });

  it('follows the matrix of the page and of forms within forms', async () => {
    const stream = (content: string, more = '') =>
      `<< /Type /XObject /Subtype /Form /BBox [-2000 -2000 2000 2000] ${more} /Length ${content.length} >> stream\n${content}\nendstream`;
    const fonts = '/Font << /F1 4 0 R >>';
    const inner = stream(table({ ...grid, x: 0, y: 0 }), `/Matrix [1 0 0 1 20 0] /Resources << ${fonts} >>`);
    const outer = stream('q 0.5 0 0 0.5 0 0 cm /Inner Do Q', '/Resources << /XObject << /Inner 101 0 R >> >>');
    const document = await read(
      [{ content: 'q 2 0 0 2 30 700 cm /Outer Do Q', resources: '/XObject << /Outer 100 0 R >>' }],
      {
        objects: { 100: outer, 101: inner },
      },
    );
    expect(tablesOf(document)[0]![2]).toEqual(['规范性文件', '3', '45']);
    const box = boxOf(document.blocks[0]!.origin);
    expect(box).toMatchObject({ left: 50, top: 142, right: 290, bottom: 202 });
  });

  it('gives boxes from the top left of the page, wherever its own box lies', async () => {
    const document = await onePage(text(160, 980, 10, '规章'), { origin: [100, 200], width: 500, height: 800 });
    expect(boxOf(document.blocks[0]!.origin)).toEqual({ left: 60, top: 11.3, right: 80, bottom: 21.3 });
  });

  const turns = [
    { rotate: 90, matrix: '0 1 -1 0', at: (x: number, y: number) => [595 - y, x] },
    { rotate: 180, matrix: '-1 0 0 -1', at: (x: number, y: number) => [595 - x, 842 - y] },
    { rotate: 270, matrix: '0 -1 1 0', at: (x: number, y: number) => [y, 842 - x] },
  ];

  it.each(turns)('reads a page that is turned by $rotate', async ({ rotate, matrix, at }) => {
    const [x, y] = at(0, 0);
    const content = `q ${matrix} ${x} ${y} cm ${table({ ...grid, x: 60, y: 500 })} Q`;
    const turned = await onePage(content, { rotate });
    expect(tablesOf(turned)[0]![2]).toEqual(['规范性文件', '3', '45']);
    const box = boxOf(turned.blocks[0]!.origin);
    const height = rotate === 180 ? 842 : 595;
    expect(box).toMatchObject({ left: 60, right: 300, top: height - 500, bottom: height - 440 });
  });

  it('reads a table that lies on its side, and places it where it lies', async () => {
    const content = `q 0 1 -1 0 595 0 cm ${table({ ...grid, x: 60, y: 500 })} Q`;
    const document = await onePage(content);
    expect(tablesOf(document)[0]![2]).toEqual(['规范性文件', '3', '45']);
    expect(boxOf(document.blocks[0]!.origin)).toEqual({ left: 95, top: 542, right: 155, bottom: 782 });
  });

  it('reads a table that stands upright on a page which is shown on its side', async () => {
    const document = await onePage(table({ ...grid, x: 60, y: 500 }), { rotate: 90 });
    expect(tablesOf(document)[0]![2]).toEqual(['规范性文件', '3', '45']);
    expect(boxOf(document.blocks[0]!.origin)).toEqual({ left: 440, top: 60, right: 500, bottom: 300 });
  });

  it('leaves slanting watermarks and text beyond the page out', async () => {
    const watermark = textWith('0.7 0.7 -0.7 0.7 200 400', 60, '内部资料');
    const document = await onePage(
      watermark + table(grid) + text(700, 500, 10, '页外') + text(60, 300, 12, '一、总体情况'),
    );
    expect(textsOf(document)).toEqual(['一、总体情况']);
    expect(tablesOf(document)[0]![2]).toEqual(['规范性文件', '3', '45']);
  });

  it('takes a frame around text for no table', async () => {
    const frame = borders.strokedRectangles(40, 300, 500, 500);
    const document = await onePage(frame + text(60, 700, 12, '一、总体情况') + text(60, 680, 12, '本年工作有序。'));
    expect(textsOf(document)).toEqual(['一、总体情况', '本年工作有序。']);
  });

  it('reads text in vertical lines of a narrow cell', async () => {
    const cells = [
      { row: 0, column: 0, rowSpan: 2, text: '办\n理\n结\n果' },
      { row: 0, column: 1, text: '1' },
      { row: 1, column: 1, text: '2' },
    ];
    const document = await onePage(table({ x: 60, y: 700, widths: [20, 60], heights: [30, 30], cells }));
    expect(tablesOf(document)).toEqual([[['办理结果', '1'], ['2']]]);
  });

  it('reads vertical text, whatever scale it is drawn at', async () => {
    const cells = [
      { row: 0, column: 0, text: '' },
      { row: 0, column: 1, text: '1' },
    ];
    const drawn = table({ x: 60, y: 700, widths: [20, 60], heights: [60], cells });
    const document = await onePage(drawn + textWith('0.05 0 0 0.05 70 690', 200, '办理结果', 'F3'));
    expect(tablesOf(document)).toEqual([[['办理结果', '1']]]);
    expect(document.notes).toEqual([]);
  });

  it('takes lines that miss each other by a little for one', async () => {
    const upper = table({ x: 60, y: 700, widths: [120, 60], heights: [20], cells: rowsOf([['规章', '1']]) });
    const lower = table({ x: 60, y: 680, widths: [125, 55], heights: [20], cells: rowsOf([['行政许可', '23']]) });
    const [found] = (await onePage(upper + lower)).blocks as [Table];
    expect([found.rows, found.columns, gridOf(found)]).toEqual([
      2,
      2,
      [
        ['规章', '1'],
        ['行政许可', '23'],
      ],
    ]);
  });

  it('reads radicals as the characters they look like', async () => {
    expect(textsOf(await onePage(text(60, 700, 12, '⼈⺠政府⻓期⼯作')))).toEqual(['人民政府长期工作']);
  });

  it('reads the fields of a form that was filled in', async () => {
    const appearance = text(2, 4, 10, '本机关');
    const objects = {
      100: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [60 600 200 620] /F 4 /AP << /N 101 0 R >> >>',
      101: `<< /Type /XObject /Subtype /Form /BBox [0 0 140 20] /Resources << /Font << /F1 4 0 R >> >> /Length ${appearance.length} >> stream\n${appearance}\nendstream`,
    };
    const page = { content: text(60, 700, 12, '名称'), extra: '/Annots [100 0 R]' };
    expect(textsOf(await read([page], { objects }))).toEqual(['名称', '本机关']);
  });
});

describe('figures whose cell is not certain', () => {
  const figureOf = (document: Document, row: number, column: number) => {
    const found = document.blocks.find((block) => block.type === 'table');
    return found?.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  };
  const empty = {
    ...grid,
    cells: rowsOf([
      ['规章', '', ''],
      ['许可', '', ''],
      ['处罚', '', '7'],
    ]),
  };

  it.each([
    ['runs over the line between two cells', text(225, 688, 10, '12345'), ['123\ufffd', '45\ufffd']],
    ['stands in the middle of the line below it', text(200, 677, 10, '12'), ['12\ufffd', '']],
  ])('marks a figure that %s', async (_, drawn, [left, right]) => {
    const document = await onePage(table(empty) + drawn);
    expect([figureOf(document, 0, 1), figureOf(document, 0, 2)].sort()).toEqual([left, right].sort());
    expect(document.notes.map(({ code }) => code)).toContain('figure-place-uncertain');
  });

  it('marks a figure that goes on beyond the table', async () => {
    const document = await onePage(table(empty) + text(288, 688, 10, '12345'));
    expect(figureOf(document, 0, 2)).toMatch(/\ufffd/);
  });

  it('joins no digits that a gap, or the end of a line, keeps apart', async () => {
    const gap = text(185, 688, 10, '12') + text(200, 688, 10, '5');
    const broken = text(250, 690, 8, '12') + text(250, 682, 8, '5');
    const document = await onePage(table(empty) + gap + broken);
    expect([figureOf(document, 0, 1), figureOf(document, 0, 2)]).toEqual(['12 5', '12 5']);
  });

  it('joins the digits of a number that was too long for its cell', async () => {
    const cells = rowsOf([
      ['规章', '11\n36', '0', '7'],
      ['许可', '1\n2', '0', '7'],
      ['处罚', '11\n36', '0\n1', '22\n33'],
    ]);
    const narrow = { x: 60, y: 700, widths: [120, 18, 18, 18], heights: [30, 30, 30], cells };
    expect(tablesOf(await onePage(table(narrow)))[0]).toEqual([
      ['规章', '1136', '0', '7'],
      ['许可', '1 2', '0', '7'],
      ['处罚', '11 36', '0 1', '22 33'],
    ]);
  });

  it('joins no digits that are drawn over each other', async () => {
    const document = await onePage(table(empty) + text(185, 688, 10, '12') + text(186, 688, 10, '34'));
    expect(figureOf(document, 0, 1)).toContain('\ufffd');
  });

  it('leaves words and neighbouring figures alone', async () => {
    const document = await onePage(table(grid) + text(130, 640, 10, '这句话压在表格线上面一直伸出去'));
    expect(tablesOf(document)[0]!.flat().join('')).not.toContain('\ufffd');
    expect(document.notes).toEqual([]);
  });
});

describe('text', () => {
  const body = (y: number, words: string, x = 60) => text(x, y, 12, words);

  it('joins the lines of a paragraph and parts paragraphs', async () => {
    const document = await onePage(
      [
        text(200, 780, 18, '青川市民政局年度报告'),
        body(740, '根据《中华人民共和国政府信息公开条例》的要求，编制本报告，所列数据的期', 84),
        body(720, '限为全年，如有疑问，请与办公室联系，电话为'),
        body(700, '一、总体情况', 84),
        body(680, '全年公开信息120条，其中门户网站80条，公告栏40条，新媒体若干条，此外还有', 84),
        body(660, '别的渠道公开的信息，它们也都按照规定登记、审核和答复，没有一件超过期限。'),
        body(640, '（一）主动公开的信息', 84),
      ].join(''),
    );
    expect(textsOf(document)).toEqual([
      '青川市民政局年度报告',
      '根据《中华人民共和国政府信息公开条例》的要求，编制本报告，所列数据的期限为全年，如有疑问，请与办公室联系，电话为',
      '一、总体情况',
      '全年公开信息120条，其中门户网站80条，公告栏40条，新媒体若干条，此外还有别的渠道公开的信息，它们也都按照规定登记、审核和答复，没有一件超过期限。',
      '（一）主动公开的信息',
    ]);
  });

  it('joins a number and words that the end of a line broke', async () => {
    const document = await onePage(
      body(740, '根据中华人民共和国政府信息公开条例的规定和要求编制本报告联系电话0839-72', 60) +
        body(720, '00000，联系人为本单位办公室的工作人员，有疑问的可以在工作时间来电咨询 we') +
        body(700, 'can help，欢迎来电来信，也欢迎到办公室查阅，办公室在和平路十八号一楼东侧。'),
    );
    expect(textsOf(document)[0]).toContain('0839-7200000，');
    expect(textsOf(document)[0]).toContain('we can help');
  });

  it('goes on with a paragraph on the next page, and leaves page numbers and running heads out', async () => {
    const page = (number: number, content: string) => ({
      content: text(60, 800, 9, `青川市民政局年度报告（${number}）`) + content + text(290, 40, 9, `— ${number} —`),
    });
    const document = await read([
      page(
        1,
        body(700, '全年公开信息一百二十条，其中门户网站八十条，公告栏四十条，新媒体若干条，', 84) +
          body(680, '此外还有别的渠道公开的信息，它们也都按照规定登记、审核和答复，而且还有一些信'),
      ),
      page(2, body(780, '息通过会议公开。') + filler),
    ]);
    const [first] = document.blocks;
    expect(textsOf(document)[0]).toMatch(/还有一些信息通过会议公开。$/);
    expect((first!.origin as PageOrigin).lines.map(({ page: number }) => number)).toEqual([1, 1, 2]);
    expect(textsOf(document)).toHaveLength(6);
    expect(document.notes).toEqual([{ code: 'page-furniture', data: { lines: 4, text: expect.any(String) } }]);
  });

  it('keeps numbers that are no page numbers', async () => {
    const pages = [1, 2].map((number) => ({
      content: body(700, `第${'一二'[number - 1]}页的正文。`) + body(60, number === 1 ? '2023' : '57'),
    }));
    expect(textsOf(await read(pages))).toEqual(['第一页的正文。', '2023', '第二页的正文。', '57']);
  });
});

describe('tables over the ends of pages', () => {
  const bottom = (rows: string[][], more = {}) =>
    table({
      x: 60,
      y: 60 + 20 * rows.length,
      widths: [120, 60, 60],
      heights: rows.map(() => 20),
      cells: rowsOf(rows),
      ...more,
    });
  const top = (rows: string[][], more = {}) =>
    table({ x: 60, y: 800, widths: [120, 60, 60], heights: rows.map(() => 20), cells: rowsOf(rows), ...more });

  it('joins a table, and says so', async () => {
    const document = await read([
      {
        content:
          text(60, 700, 12, '二、主动公开') +
          bottom([
            ['内容', '制发', '废止'],
            ['规章', '0', '1'],
          ]),
      },
      { content: top([['规范性文件', '2', '3']]) + filler },
    ]);
    expect(tablesOf(document)).toEqual([
      [
        ['内容', '制发', '废止'],
        ['规章', '0', '1'],
        ['规范性文件', '2', '3'],
      ],
    ]);
    const [, found] = document.blocks as [unknown, Table];
    expect((found.origin as PageOrigin).lines.map(({ page }) => page)).toEqual([1, 2]);
    expect(document.notes).toEqual([
      { code: 'table-joined', data: { from: 1, to: 2, headerRows: 0 }, at: { block: 1, cell: 6, from: 0, to: 0 } },
    ]);
  });

  it('leaves repeated header rows and “续表” out', async () => {
    const header = ['内容', '制发', '废止'];
    const document = await read([
      { content: bottom([header, ['规章', '0', '1']]) },
      { content: text(280, 810, 10, '（续表）') + top([header, ['规范性文件', '2', '3']]) + filler },
    ]);
    expect(tablesOf(document)).toEqual([[header, ['规章', '0', '1'], ['规范性文件', '2', '3']]]);
    expect(document.notes[0]).toMatchObject({ code: 'table-header-repeated', data: { headerRows: 1 } });
  });

  it('makes a row whole that the page cut', async () => {
    const document = await read([
      {
        content: bottom([
          ['内容', '制发', '废止'],
          ['其他对外管理服务事项的', '0', '1'],
        ]),
      },
      {
        content:
          top([
            ['数量', '', ''],
            ['处罚', '2', '3'],
          ]) + filler,
      },
    ]);
    expect(tablesOf(document)[0]).toEqual([
      ['内容', '制发', '废止'],
      ['其他对外管理服务事项的数量', '0', '1'],
      ['处罚', '2', '3'],
    ]);
    const cell = (document.blocks[0] as Table).cells[3]!;
    expect((cell.origin as PageOrigin).lines.map(({ from, to, page }) => [from, to, page])).toEqual([
      [0, 11, 1],
      [11, 13, 2],
    ]);
    expect(document.notes[0]!.code).toBe('table-row-joined');
  });

  it.each([
    ['a short label', '规章', '规范性文件', ['', '']],
    ['a label with a number of its own', '其他对外管理服务事项的', '2.数量', ['', '']],
    ['figures of its own', '其他对外管理服务事项的', '数量', ['5', '6']],
  ])('does not take a row for the rest of the one above: %s', async (_, above, below, [a, b]) => {
    const document = await read([
      {
        content: bottom([
          ['内容', '制发', '废止'],
          [above, '0', '1'],
        ]),
      },
      { content: top([[below, a!, b!]]) + filler },
    ]);
    expect(tablesOf(document)[0]!.slice(1)).toEqual([
      [above, '0', '1'],
      [below, a, b],
    ]);
  });

  it('keeps the halves of a figure apart that the page cut', async () => {
    const narrow = { widths: [120, 18, 60] };
    const document = await read([
      {
        content: bottom(
          [
            ['内容', '制', '废止'],
            ['规章', '11', '1'],
          ],
          narrow,
        ),
      },
      { content: top([['', '36', '']], narrow) + filler },
    ]);
    expect(tablesOf(document)[0]![1]).toEqual(['规章', '11 36', '1']);
  });

  it('goes on with merged cells, and drops the strip that a cut leaves', async () => {
    const cells = [
      { row: 0, column: 0, text: '三、办理结果数' },
      { row: 0, column: 1, text: '1.甲' },
      { row: 0, column: 2, text: '0' },
    ];
    const rest = [
      { row: 0, column: 0, rowSpan: 3, text: '' },
      { row: 0, column: 1, text: '' },
      { row: 0, column: 2, text: '' },
      { row: 1, column: 1, text: '2.乙' },
      { row: 1, column: 2, text: '5' },
      { row: 2, column: 1, text: '3.丙' },
      { row: 2, column: 2, text: '6' },
    ];
    const document = await read([
      { content: table({ x: 60, y: 80, widths: [120, 60, 60], heights: [20], cells }) },
      { content: table({ x: 60, y: 800, widths: [120, 60, 60], heights: [8, 20, 20], cells: rest }) + filler },
    ]);
    const [found] = document.blocks as [Table];
    expect(gridOf(found)).toEqual([
      ['三、办理结果数', '1.甲', '0'],
      ['2.乙', '5'],
      ['3.丙', '6'],
    ]);
    expect(found.cells[0]).toMatchObject({ rowSpan: 3 });
  });

  it('joins the row of one cell that a page cut off', async () => {
    const one = [{ row: 0, column: 0, columnSpan: 3, text: '第二十条第（一）项' }];
    const document = await read([
      { content: text(60, 700, 12, '二、主动公开') + bottom([['']], { cells: one }) },
      {
        content:
          top([
            ['内容', '制发', '废止'],
            ['规章', '0', '1'],
          ]) + filler,
      },
    ]);
    expect(tablesOf(document)).toEqual([[['第二十条第（一）项'], ['内容', '制发', '废止'], ['规章', '0', '1']]]);
  });

  it.each([
    ['of another width', { widths: [120, 60, 90] }],
    ['with other columns', { widths: [60, 90, 90] }],
  ])('does not join a table %s', async (_, more) => {
    const document = await read([
      {
        content: bottom([
          ['内容', '制发', '废止'],
          ['规章', '0', '1'],
        ]),
      },
      {
        content:
          top(
            [
              ['甲', '2', '3'],
              ['乙', '2', '3'],
            ],
            more,
          ) + filler,
      },
    ]);
    expect(tablesOf(document)).toHaveLength(2);
  });

  it('does not join over a page or a paragraph between', async () => {
    const first = {
      content: bottom([
        ['规章', '0', '1'],
        ['处罚', '2', '3'],
      ]),
    };
    const last = {
      content:
        top([
          ['许可', '2', '3'],
          ['强制', '2', '3'],
        ]) + filler,
    };
    expect(tablesOf(await read([first, { content: filler }, last]))).toHaveLength(2);
    expect(tablesOf(await read([first, { content: text(60, 815, 10, '三、收到申请') + last.content }]))).toHaveLength(
      2,
    );
  });
});

describe('tables without lines', () => {
  const at = (y: number, words: [number, string][]) => words.map(([x, one]) => text(x, y, 10, one)).join('');

  it('tells columns by their gaps', async () => {
    const content =
      at(700, [
        [60, '信息内容'],
        [200, '制发'],
        [300, '废止'],
        [400, '有效'],
      ]) +
      at(680, [
        [60, '规章'],
        [205, '0'],
        [305, '1'],
        [402, '12'],
      ]) +
      at(660, [
        [60, '行政规范性文件'],
        [205, '3'],
        [402, '45'],
      ]) +
      at(640, [
        [60, '其他'],
        [205, '3'],
        [305, '1'],
        [402, '45'],
      ]) +
      text(60, 600, 10, '三、收到和处理申请情况');
    const document = await onePage(content);
    expect(tablesOf(document)).toEqual([
      [
        ['信息内容', '制发', '废止', '有效'],
        ['规章', '0', '1', '12'],
        ['行政规范性文件', '3', '', '45'],
        ['其他', '3', '1', '45'],
      ],
    ]);
    expect(textsOf(document)).toEqual(['三、收到和处理申请情况']);
  });

  it('marks a figure that stands under two columns', async () => {
    const content =
      at(700, [
        [60, '甲'],
        [200, '1'],
        [240, '2'],
        [300, '3'],
      ]) +
      at(680, [
        [60, '乙'],
        [200, '1'],
        [240, '2'],
        [300, '3'],
      ]) +
      at(660, [
        [60, '丙'],
        [202, '12345678'],
        [300, '3'],
      ]);
    const [found] = tablesOf(await onePage(content));
    expect(found![2]![1]).toBe('12345678\ufffd');
  });

  it('leaves prose with wide gaps alone', async () => {
    const document = await onePage(
      at(700, [
        [60, '联系人：某某'],
        [300, '电话：0839'],
      ]) + filler,
    );
    expect(tablesOf(document)).toEqual([]);
  });
});

describe('what a PDF says of itself', () => {
  it.each<[string, PdfOptions, string | undefined]>([
    ['its information', { info: `/Title <feff${hex('青川市年度报告')}>` }, '青川市年度报告'],
    ['no title', {}, undefined],
    [
      'XMP',
      {
        objects: {
          100: '<< /Length 80 >> stream\n<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B</rdf:li></rdf:Alt></dc:title>\nendstream',
        },
      },
      'A & B',
    ],
  ])('takes the title from %s', async (_, options, title) => {
    const { metadata } = await read([{ content: filler }], options);
    expect(metadata).toEqual({ ...(title !== undefined && { title }), published: [] });
  });

  it('can say what it can express', async () => {
    const { has, source } = await onePage(filler);
    expect(has).toEqual({ headingLevels: false, metadata: true, images: true, narrative: true, grid: false });
    expect(source.format).toBe('pdf');
  });

  it('shows large pictures, not stamps', async () => {
    const objects = {
      100: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >> stream\n0\nendstream',
    };
    const content = `${filler} q 300 0 0 200 60 500 cm /Im Do Q q 40 0 0 40 400 100 cm /Im Do Q`;
    const document = await read([{ content, resources: '/XObject << /Im 100 0 R >>' }], { objects });
    const pictures = document.blocks.filter(({ type }) => type === 'image');
    expect(pictures.map(({ origin }) => boxOf(origin))).toEqual([{ left: 60, top: 142, right: 360, bottom: 342 }]);
  });
});
