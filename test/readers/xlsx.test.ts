import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import type { Document, Table } from '../../src/document/document.js';
import { locate } from '../../src/document/location.js';
import { Unreadable } from '../../src/readers/reader.js';
import { sniff } from '../../src/readers/sniff.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { recognise } from '../../src/report/recognise.js';
import type { Report } from '../../src/report/report.js';
import { rules } from '../../src/rules/index.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, type ReportBuilder } from '../../src/testing/index.js';
import { drafts } from '../fixtures/drafts.js';
import { accusations, lintDocument, readDraft } from '../testing/lint-all.js';
import { makeZip } from './make-zip.js';
import { draftSheets, makeXlsx, type SheetDraft, type WorkbookDraft } from './make-xlsx.js';

const read = (bytes: Uint8Array): Promise<Document> => readXlsx({ bytes }, nodeHost);
const readBook = (book: WorkbookDraft): Promise<Document> => read(makeXlsx(book));
const readSheet = (sheet: Partial<SheetDraft>, book: Partial<WorkbookDraft> = {}): Promise<Document> =>
  readBook({ sheets: [{ name: 'S', ...sheet }], ...book });
const recognised = (document: Document): Report => recognise(document, officialTemplates, {});

/** What each cell says, without the place where it stands. */
function factsOf({ facts }: Report): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([id, { at: _, ...fact }]) => [id, fact]));
}

/** Blocks as texts; a table as its rows, a cell's further places as nothing. */
function shown({ blocks }: Document): unknown[] {
  return blocks.map((block) => {
    if (block.type !== 'table') return block.text;
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells.filter((cell) => cell.row === row).map(({ text }) => text),
    );
  });
}

function tableIn({ blocks }: Document): Table {
  return blocks.find((block): block is Table => block.type === 'table')!;
}

const prose = new Set(rules.filter(({ needs = [] }) => needs.includes('narrative')).map(({ id }) => id));
const ofTables = (said: string[]) => said.filter((words) => !prose.has(words.split(' ')[0]!));

async function expectSame(draft: ReportBuilder, document: Document): Promise<void> {
  const text = readDraft(draft, 'text');
  const report = recognised(document);
  expect(factsOf(report)).toEqual(factsOf(recognised(text)));
  expect([report.year?.value, report.organ?.name, report.dueTemplate]).toEqual(
    [recognised(text)].map(({ year, organ, dueTemplate }) => [year?.value, organ?.name, dueTemplate])[0],
  );
  expect(accusations(lintDocument(document))).toEqual(ofTables(accusations(lintDocument(text))));
}

describe('a report’s tables', () => {
  it.each(Object.keys(drafts))('%s, saved by LibreOffice, are those of the text', async (name) => {
    const bytes = readFileSync(new URL(`../fixtures/formats/${name}.xlsx`, import.meta.url));
    await expectSame(drafts[name]!, await read(bytes));
  });

  it.each<[string, Parameters<typeof draftSheets>[1]]>([
    ['on three sheets', {}],
    ['on three sheets without headings', { heads: false }],
    ['on one sheet', { together: true }],
    ['on one sheet without headings', { together: true, heads: false }],
    ['on one sheet with nothing between them but headings', { together: true, gap: 0 }],
    ['on one sheet, far apart', { together: true, gap: 40 }],
  ])('%s', async (_, layout) => {
    for (const draft of Object.values(drafts))
      await expectSame(draft, await readBook({ sheets: draftSheets(draft.draft, layout) }));
  });

  it('strict', async () => {
    const draft = compliant(2023);
    await expectSame(draft, await readBook({ sheets: draftSheets(draft.draft), strict: true }));
  });

  it('say nothing of parts, prose and title', async () => {
    const draft = compliant(2023, { kind: 'government' }).title(null);
    const { findings, undecided, crashes } = lintDocument(
      await readBook({ sheets: draftSheets(draft.draft, { heads: false }) }),
    );
    expect({ findings, undecided, crashes }).toEqual({ findings: [], undecided: [], crashes: [] });
  });

  it('a table that is not there is missed', async () => {
    const sheets = draftSheets(compliant(2023).dropTable('reviews').draft);
    expect(accusations(lintDocument(await readBook({ sheets })))).toEqual(['table-missing reviews']);
  });

  it('lose no row of a blank form', async () => {
    const { draft } = compliant(2023);
    const ids = Object.values(draft.tables).flatMap(({ cells }) => Object.keys(cells));
    const blank = compliant(2023).figures(Object.fromEntries(ids.map((id) => [id, ''])));
    const framed =
      '<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>';
    const sheets = draftSheets(blank.draft).map((sheet) => ({
      name: sheet.name,
      merges: sheet.merges!,
      data: framedRows(sheet.rows!),
    }));
    const { facts } = recognised(await readBook({ sheets, styles: framed }));
    expect(Object.values(facts).map(({ state }) => state)).toEqual(ids.map(() => 'blank'));
  });
});

/** Every cell of the table with a frame, also those that are blank. */
function framedRows(rows: (string | number | null)[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .map((row, index) => {
      const cells = Array.from({ length: index < 2 ? 1 : width }, (_, column) => {
        const text = row[column];
        return text ? `<c s="1" t="str"><v>${text}</v></c>` : '<c s="1"/>';
      });
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

describe('cells', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
    '<numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/>' +
    '<numFmt numFmtId="173" formatCode="m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="174" formatCode="General&quot;件&quot;"/>' +
    '<numFmt numFmtId="175" formatCode="yyyy/m/d h:mm"/><numFmt numFmtId="176" formatCode="[h]:mm"/><numFmt numFmtId="177" formatCode="0.00E+00"/></numFmts>' +
    `<cellXfs>${[0, 170, 171, 172, 173, 174, 14, 9, 175, 176, 177, 28].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

  it.each<[string, string, string]>([
    ['a whole number', '<c r="B1"><v>12</v></c>', '12'],
    ['a whole number with a point', '<c r="B1"><v>12.0</v></c>', '12'],
    ['what adding up leaves behind', '<c r="B1"><v>0.30000000000000004</v></c>', '0.3'],
    ['all digits of a number', '<c r="B1"><v>2.3500000000000001</v></c>', '2.35'],
    ['a large number', '<c r="B1"><v>1.2E5</v></c>', '120000'],
    ['a small number', '<c r="B1"><v>1.5E-7</v></c>', '0.00000015'],
    ['a negative number', '<c r="B1"><v>-3</v></c>', '-3'],
    ['no number', '<c r="B1"><v>12a</v></c>', '12a'],
    ['a date', '<c r="B1" s="1"><v>45311</v></c>', '2024年1月20日'],
    ['a built-in date', '<c r="B1" s="6"><v>45311</v></c>', '2024年1月20日'],
    ['an early date', '<c r="B1" s="6"><v>12</v></c>', '1900年1月12日'],
    ['a date beyond all dates', '<c r="B1" s="6"><v>99999999</v></c>', '99999999'],
    ['a day without its year', '<c r="B1" s="4"><v>45311</v></c>', '1月20日'],
    ['a day of East Asia', '<c r="B1" s="11"><v>45311</v></c>', '1月20日'],
    ['a date with its time', '<c r="B1" s="8"><v>45311.5</v></c>', '2024年1月20日 12:00'],
    ['hours', '<c r="B1" s="9"><v>0.25</v></c>', '6:00'],
    ['a date of the strict form', '<c r="B1" t="d"><v>2024-01-20T00:00:00</v></c>', '2024年1月20日'],
    ['another text in its place', '<c r="B1" t="d"><v>soon</v></c>', 'soon'],
    ['a percentage', '<c r="B1" s="2"><v>0.256</v></c>', '25.6%'],
    ['a built-in percentage', '<c r="B1" s="7"><v>1</v></c>', '100%'],
    ['a format with thousands and colours', '<c r="B1" s="3"><v>1234.5</v></c>', '1234.5'],
    ['a format with words', '<c r="B1" s="5"><v>3</v></c>', '3'],
    ['a scientific format', '<c r="B1" s="10"><v>3</v></c>', '3'],
    ['a style that is not there', '<c r="B1" s="99"><v>3</v></c>', '3'],
    ['true', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="B1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="B1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a formula', '<c r="B1"><f>SUM(A1)</f><v>7</v></c>', '7'],
    ['a formula that makes text', '<c r="B1" t="str"><f>A1</f><v>七</v></c>', '七'],
    ['a formula that makes no text', '<c r="B1" t="str"><f>A1</f><v></v></c>', ''],
    ['a formula that was never calculated', '<c r="B1"><f>SUM(A1)</f></c>', '\ufffd'],
    ['a shared text', '<c r="B1" t="s"><v>0</v></c>', '本年'],
    ['a shared text in runs, spoken too', '<c r="B1" t="s"><v>1</v></c>', '新收申请'],
    ['an escaped character', '<c r="B1" t="s"><v>2</v></c>', '一\n二'],
    ['an inline text in runs', '<c r="B1" t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c>', '一二'],
    ['a shared text without a number', '<c r="B1" t="s"><v></v></c>', ''],
  ])('%s', async (_, cell, text) => {
    const strings = [
      '<t>本年</t>',
      '<r><rPr/><t>新收</t></r><r><t>申请</t></r><rPh sb="0" eb="1"><t>xin</t></rPh><phoneticPr fontId="1"/>',
      '<t>一_x000D_\n二</t>',
    ];
    const other = '<c r="A2" t="str"><v>乙</v></c><c r="B2"><v>1</v></c>';
    const data = `<row r="2">${other}</row><row r="3"><c r="A3" t="str"><v>甲</v></c>${cell.replace('B1', 'B3')}</row>`;
    const document = await readSheet({ data }, { strings, styles });
    expect(shown(document)).toEqual([
      [
        ['乙', '1'],
        ['甲', text],
      ],
    ]);
  });

  it('count from 1904 where the workbook does', async () => {
    const data = '<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" s="6"><v>43849</v></c></row>';
    const document = await readSheet({ data }, { styles, workbook: '<workbookPr date1904="1"/>' });
    expect(shown(document)).toEqual([[['甲', '2024年1月20日']]]);
  });

  it('follow one another where their places are left out', async () => {
    const data = '<row><c t="str"><v>甲</v></c><c><v>1</v></c></row><row><c t="str"><v>乙</v></c><c><v>2</v></c></row>';
    const document = await readSheet({ data });
    expect(shown(document)).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
    expect(tableIn(document).cells.map(({ origin }) => origin)).toEqual(
      ['A1', 'B1', 'A2', 'B2'].map((cell) => ({ kind: 'sheet', sheet: 'S', cell })),
    );
  });

  it('have their places', async () => {
    const document = await readSheet({ rows: [['标题报告'], ['甲', 1, null], ['乙', null, 3]] });
    const { cells } = tableIn(document);
    expect(cells.map(({ origin }) => (origin.kind === 'sheet' ? origin.cell : ''))).toEqual([
      'A2',
      'B2',
      'C2',
      'A3',
      'B3',
      'C3',
    ]);
    expect(locate(document, { block: 1, cell: 5, from: 0, to: 1 })).toEqual({ kind: 'sheet', sheet: 'S', cell: 'C3' });
  });
});

describe('sheets', () => {
  it('hold several tables', async () => {
    const rows = [['甲', 1], ['乙', 2], [], ['丙', 3, 4], ['丁', 5, 6]];
    expect(shown(await readSheet({ rows }))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['丙', '3', '4'],
        ['丁', '5', '6'],
      ],
    ]);
  });

  it('hold tables beside each other', async () => {
    const rows = [
      ['甲', 1, null, '丙', 3],
      ['乙', 2, null, '丁', 4],
      ['子', 2, null, '丑', 4],
    ];
    expect(shown(await readSheet({ rows }))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
        ['子', '2'],
      ],
      [
        ['丙', '3'],
        ['丁', '4'],
        ['丑', '4'],
      ],
    ]);
  });

  it('hold framed tables beside each other, whose rows come in no order', async () => {
    const styles =
      '<borders><border><top style="none"/></border><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>';
    const row = (number: number, a: string, b: string) =>
      `<row r="${number}"><c r="A${number}" s="1" t="str"><v>${a}</v></c><c r="B${number}" s="1"/><c r="C${number}"/><c r="D${number}" s="1" t="str"><v>${b}</v></c><c r="E${number}" s="1"><v>1</v></c></row>`;
    const data = row(3, '子', '丑') + row(1, '甲', '丙') + row(2, '乙', '丁');
    const document = await readSheet({ data, merges: ['G1:H2', 'G3:H9'] }, { styles });
    expect(shown(document)).toEqual([
      '甲',
      '乙',
      '子',
      [
        ['丙', '1'],
        ['丁', '1'],
        ['丑', '1'],
      ],
    ]);
  });

  it('hold figures beside an empty column', async () => {
    const rows = [
      ['甲', null, 1],
      ['乙', null, 2],
      ['丙', null, 3],
    ];
    expect(tableIn(await readSheet({ rows }))).toMatchObject({ rows: 3, columns: 3 });
  });

  it('have lines of text around tables', async () => {
    const rows = [
      ['青川市民政局2023年政府信息公开工作年度报告'],
      ['填报单位：', '青川市民政局', null, '单位：件'],
      ['二、主动公开政府信息情况'],
      ['第二十条第（一）项'],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', 0, 0, 0],
      ['三、收到和处理政府信息公开申请情况'],
      ['甲', 1, 2, 3],
      ['乙', 1, 2, 3],
      ['填表人：张三', null, '联系电话：0839-7200000'],
      ['注：本表数据截至年底。'],
    ];
    const document = await readSheet({ rows });
    expect(shown(document)).toEqual([
      '青川市民政局2023年政府信息公开工作年度报告',
      '填报单位：青川市民政局',
      '单位：件',
      '二、主动公开政府信息情况',
      [
        ['第二十条第（一）项', '', '', ''],
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '0', '0'],
      ],
      '三、收到和处理政府信息公开申请情况',
      [
        ['甲', '1', '2', '3'],
        ['乙', '1', '2', '3'],
      ],
      '填表人：张三',
      '联系电话：0839-7200000',
      '注：本表数据截至年底。',
    ]);
  });

  it('may hold text alone', async () => {
    expect(shown(await readSheet({ rows: [['填表说明'], ['一、如实填写。'], [], ['二、按时报送。']] }))).toEqual([
      '填表说明',
      '一、如实填写。',
      '二、按时报送。',
    ]);
  });

  it('keep merged cells, also beyond the table', async () => {
    const rows = [
      ['甲', '子', '丑'],
      [null, 1, 2],
      ['丙', null, null],
    ];
    const document = await readSheet({ rows, merges: ['A1:A2', 'B3:XFD3', 'X9:Y9', 'junk', 'C1:C1'] });
    expect(tableIn(document)).toMatchObject({ rows: 3, columns: 3 });
    expect(tableIn(document).cells.map(({ rowSpan, columnSpan, text }) => [rowSpan, columnSpan, text])).toEqual([
      [2, 1, '甲'],
      [1, 1, '子'],
      [1, 1, '丑'],
      [1, 1, '1'],
      [1, 1, '2'],
      [1, 1, '丙'],
      [1, 2, ''],
    ]);
  });

  it('do not show what lies under a merged cell', async () => {
    const document = await readSheet({
      rows: [
        ['甲', '旧', 1],
        ['乙', 2, 3],
      ],
      merges: ['A1:B1'],
    });
    expect(shown(document)).toEqual([
      [
        ['甲', '1'],
        ['乙', '2', '3'],
      ],
    ]);
  });

  it('are left out where they are hidden', async () => {
    const rows = [
      ['甲', 1],
      ['乙', 2],
    ];
    const document = await readBook({
      sheets: [
        { name: '旧', rows, state: 'hidden' },
        { name: '密', rows, state: 'veryHidden' },
        {
          name: '新',
          rows: [
            ['丙', 3],
            ['丁', 4],
          ],
        },
      ],
    });
    expect(shown(document)).toEqual([
      [
        ['丙', '3'],
        ['丁', '4'],
      ],
    ]);
    expect(document.notes).toEqual([
      { code: 'sheet-hidden', data: { sheet: '旧' } },
      { code: 'sheet-hidden', data: { sheet: '密' } },
    ]);
  });

  it('leave out columns that are hidden, and keep rows', async () => {
    const data =
      '<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2" t="str"><v>乙</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>' +
      '<row r="3" hidden="true"/>';
    const before =
      '<cols><col min="3" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/><col min="1" max="2"/></cols>';
    const document = await readSheet({ data, before });
    expect(shown(document)).toEqual([
      [
        ['甲', '1', '3'],
        ['乙', '4', ''],
      ],
    ]);
    expect(tableIn(document).cells.map(({ origin }) => (origin.kind === 'sheet' ? origin.cell : ''))).toEqual([
      'A1',
      'B1',
      'D1',
      'A2',
      'B2',
      'D2',
    ]);
    expect(document.notes).toEqual([
      { code: 'columns-hidden', data: { sheet: 'S', columns: 'C' } },
      { code: 'rows-hidden', data: { sheet: 'S', rows: '2' } },
    ]);
  });

  it('name the formulas that were never calculated', async () => {
    const cells = Array.from(
      { length: 10 },
      (_, i) => `<row r="${i + 1}"><c t="str"><v>甲${i}</v></c><c><f>A1</f></c></row>`,
    );
    const { notes } = await readSheet({ data: cells.join('') });
    expect(notes).toEqual([
      {
        code: 'formula-uncalculated',
        data: { sheet: 'S', cells: 'B1、B2、B3、B4、B5、B6、B7、B8…' },
        at: { block: 0, from: 0, to: 0 },
      },
    ]);
  });

  it('that are charts are passed over', async () => {
    const sheets = [
      {
        name: '表',
        rows: [
          ['甲', 1],
          ['乙', 2],
        ],
      },
      { name: '图' },
    ];
    const rels = makeXlsx({ sheets });
    expect(shown(await read(rels))).toHaveLength(1);
    const members = [{ name: 'xl/worksheets/sheet2.xml', content: '<worksheet/>' }];
    expect(shown(await readBook({ sheets, members }))).toHaveLength(1);
  });
});

describe('metadata', () => {
  const core = (title: string) => [
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    },
  ];
  it.each<[string, string | undefined]>([
    ['青川市民政局2023年政府信息公开工作年度报告', '青川市民政局2023年政府信息公开工作年度报告'],
    ['工作簿1', undefined],
  ])('%s', async (title, expected) => {
    const { metadata } = await readSheet({ rows: [['甲', 1]] }, { members: core(title) });
    expect(metadata.title).toBe(expected);
  });
});

describe('what cannot be read', () => {
  const code = async (bytes: Uint8Array): Promise<unknown> =>
    read(bytes).then(
      () => undefined,
      (error: unknown) => (error instanceof Unreadable ? [error.code, error.data] : error),
    );

  it.each<[string, () => Uint8Array, string, object]>([
    [
      'XLS',
      () => Buffer.from('\xd0\xcf\x11\xe0' + 'W\0o\0r\0k\0b\0o\0o\0k\0', 'latin1'),
      'format-unsupported',
      { format: 'xls' },
    ],
    [
      'XLSB',
      () =>
        makeXlsx({
          sheets: [],
          members: [
            { name: 'xl/workbook.bin', content: 'x' },
            {
              name: '_rels/.rels',
              content:
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            },
          ],
        }),
      'format-unsupported',
      { format: 'xls' },
    ],
    [
      'a text that is not there',
      () => makeXlsx({ sheets: [{ name: 'S', data: '<row><c t="s"><v>5</v></c></row>' }], strings: [] }),
      'damaged',
      { part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'too many cells',
      () => makeXlsx({ sheets: [{ name: 'S', data: `<row>${'<c><v>1</v></c>'.repeat(200_001)}</row>` }] }),
      'too-many-cells',
      { limit: 200_000 },
    ],
    [
      'cells too far apart',
      () =>
        makeXlsx({
          sheets: [
            {
              name: 'S',
              data:
                '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>' +
                '<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(40),
            },
          ],
        }),
      'too-many-cells',
      { limit: 200_000 },
    ],
    [
      'too many merged cells',
      () => makeXlsx({ sheets: [{ name: 'S', merges: Array<string>(200_001).fill('A1:B1') }] }),
      'too-many-cells',
      { limit: 200_000 },
    ],
    [
      'merged cells over each other',
      () =>
        makeXlsx({
          sheets: [
            {
              name: 'S',
              data: `<row>${'<c><v>1</v></c>'.repeat(9)}</row><row r="3000"><c><v>1</v></c><c><v>2</v></c></row>`,
              merges: Array.from({ length: 3000 }, (_, i) => `A${i + 1}:I3000`),
            },
          ],
        }),
      'too-many-cells',
      { limit: 200_000 },
    ],
    [
      'a document type',
      () =>
        makeXlsx({
          sheets: [{ name: 'S' }],
          members: [{ name: 'xl/worksheets/sheet1.xml', content: '<!DOCTYPE x><worksheet/>' }],
        }),
      'xml-forbidden',
      { part: 'xl/worksheets/sheet1.xml' },
    ],
    ['another zip', () => makeXlsx({ sheets: [] }).subarray(0, 50), 'damaged', {}],
  ])('%s', async (_, bytes, expected, data) => {
    expect(await code(bytes())).toEqual([expected, data]);
  });

  it('a sheet that is named and not there', async () => {
    const bytes = Buffer.from(makeXlsx({ sheets: [{ name: 'S' }] }));
    const renamed = Buffer.from(
      bytes.toString('latin1').replaceAll('worksheets/sheet1', 'worksheets/sheet9'),
      'latin1',
    );
    expect(await code(renamed)).toEqual(['damaged', { part: 'xl/worksheets/sheet1.xml' }]);
  });
});

it('is told by its content', () => {
  expect(sniff({ bytes: makeZip([{ name: 'a.txt', content: 'xl/' }]) })).toBe('zip');
  expect(sniff({ bytes: makeXlsx({ sheets: [{ name: 'S' }] }) })).toBe('xlsx');
});
