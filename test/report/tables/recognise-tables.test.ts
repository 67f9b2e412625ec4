import { describe, expect, it } from '@jest/globals';
import type { Block, Table } from '../../../src/document/document.js';
import { recogniseTables } from '../../../src/report/tables/recognise-tables.js';
import { officialTemplates, template2021 } from '../../../src/templates/index.js';
import type { RowSpec, Template } from '../../../src/templates/template.js';
import { documentOf, drawn, flattened, paragraph, plainTable, sketch, spannedTable, type Drawn } from './layouts.js';

function recognise(
  blocks: Block[],
  { due = '2021', part = 'requests', grid = false, templates = officialTemplates } = {},
) {
  return recogniseTables(documentOf(blocks, grid), [{ part, blocks: blocks.map((_, i) => i) }], templates, due);
}

function drawnTable(version: string, id: string, figure: (id: string) => string = () => '0'): Drawn[][] {
  const template = officialTemplates.find((t) => t.version === version)!;
  return drawn(
    template.tables.find((table) => table.id === id)!,
    figure,
  );
}

function requests(figure?: (id: string) => string, version = '2021'): string[][] {
  return flattened(drawnTable(version, 'requests', figure), 'blanks');
}

/** Index of the row whose cells contain the words. */
function rowWith(rows: string[][], words: string): number {
  return rows.findIndex((row) => row.some((text) => text.includes(words)));
}

function valuesOf(facts: ReturnType<typeof recognise>['facts'], row: string): (number | string)[] {
  return Object.entries(facts).flatMap(([id, { state, value }]) =>
    id.startsWith(`${row}.`) ? [state === 'number' ? value! : state] : [],
  );
}

const figures = (table: string) => (id: string) =>
  String([...`${table}${id}`].reduce((sum, c) => (sum * 7 + c.charCodeAt(0)) % 997, 0));

describe('finding the tables', () => {
  it('finds none in a document without them', () => {
    const own = sketch('项目|2022年|2023年\n行政许可|12|13\n行政处罚|3|4\n行政强制|1|2');
    expect(recognise([paragraph('云溪县的工作'), own], { part: 'overview' })).toEqual({ tables: {}, facts: {} });
  });

  it('is not misled by a table of the office’s own before it', () => {
    const own = sketch('项目|数量\n行政许可|12\n行政处罚|3');
    const t2 = plainTable(flattened(drawnTable('2021', 'disclosure'), 'blanks'));
    const { tables, facts } = recognise([own, t2], { part: 'disclosure' });
    expect(tables.disclosure).toMatchObject({ blocks: [1], certainty: 'exact', extraRows: [] });
    expect(facts['disclosure.licensing.decisions']).toMatchObject({ value: 0 });
  });

  it('finds a table under the wrong part and says where it stands', () => {
    const { tables } = recognise([plainTable(requests())], { part: 'problems' });
    expect(tables.requests).toMatchObject({ part: 'problems', missingRows: [], certainty: 'exact' });
  });

  it('finds all three tables in one', () => {
    const all = ['disclosure', 'requests', 'reviews'].flatMap((id) =>
      flattened(drawnTable('2021', id, figures('')), 'blanks'),
    );
    const { tables, facts } = recognise([plainTable(all)]);
    expect(Object.keys(tables).sort()).toEqual(['disclosure', 'requests', 'reviews']);
    for (const [id, { state, value }] of Object.entries(facts))
      expect([id, state, String(value)]).toEqual([id, 'number', figures('')(id)]);
  });

  it('finds the blocks of part two as tables of their own', () => {
    const rows = flattened(drawnTable('2019', 'disclosure', figures('')), 'dropped');
    const starts = rows.flatMap(([first], i) => (first!.startsWith('第二十条') ? [i] : []));
    const blocks = starts.flatMap((from, i) => [plainTable(rows.slice(from, starts[i + 1])), paragraph('')]);
    const { tables, facts } = recognise(blocks, { due: '2019', part: 'disclosure' });
    expect(tables.disclosure).toMatchObject({ blocks: [0, 2, 4, 6, 8], missingRows: [], version: '2019' });
    for (const [id, { value }] of Object.entries(facts)) expect([id, String(value)]).toEqual([id, figures('')(id)]);
  });

  it('takes the table of its own part when the document holds two', () => {
    const document = documentOf([plainTable(requests(() => '5')), plainTable(requests(() => '6'))]);
    const contents = [
      { part: 'overview', blocks: [0] },
      { part: 'requests', blocks: [1] },
    ];
    const { tables, facts } = recogniseTables(document, contents, officialTemplates, '2021');
    expect(tables.requests!.blocks).toEqual([1]);
    expect(facts['requests.received.natural']).toMatchObject({ value: 6 });
  });

  it.each(Array.from({ length: 24 }, (_, i) => i + 4))('joins a table cut by a page before row %d', (cut) => {
    const rows = requests(figures(''));
    const pieces = [
      plainTable(rows.slice(0, cut)),
      paragraph('- 3 -'),
      plainTable([...rows.slice(0, 3), ...rows.slice(cut)]),
    ];
    const { tables, facts } = recognise(pieces);
    expect(tables.requests).toMatchObject({ blocks: [0, 2], missingRows: [], extraRows: [], raggedRows: [] });
    for (const [id, { value }] of Object.entries(facts)) expect([id, String(value)]).toEqual([id, figures('')(id)]);
  });
});

describe('rows by label', () => {
  it('reads labels with other spaces, widths, quotes and dots', () => {
    const rows = requests(figures('')).map((row) =>
      row.map((text) =>
        text
          .replace('（', ' (')
          .replace('）', ') ')
          .replace(/^(\d)\./, '$1、')
          .replace('“', '"')
          .replace('自然人', '自 然\n人'),
      ),
    );
    const { tables, facts } = recognise([plainTable(rows)]);
    expect(tables.requests).toMatchObject({ certainty: 'exact', missingRows: [] });
    expect(facts['requests.denied.securityStability.total']!.state).toBe('number');
  });

  it('reads labels without their numbers, and with their group in the same cell', () => {
    const rows = requests(figures('')).map((row) => row.map((text) => text.replace(/^\d\./, '')));
    const at = rowWith(rows, '属于国家秘密');
    rows[at] = ['', '', '（三）不予公开1.属于国家秘密', ...rows[at]!.slice(3)];
    const { tables, facts } = recognise([plainTable(rows)]);
    expect(tables.requests!.missingRows).toEqual([]);
    expect(String(facts['requests.denied.stateSecret.natural']!.value)).toBe(
      figures('')('requests.denied.stateSecret.natural'),
    );
    expect(tables.requests!.rows.find(({ id }) => id === 'denied.stateSecret')).toMatchObject({
      found: '1.属于国家秘密',
      at: [{ from: 7, to: 15 }],
    });
  });

  it('reads a misspelt label between its neighbours and keeps what stands there', () => {
    const rows = requests(figures(''));
    rows[rowWith(rows, '2.其他法律')]![2] = '2.其他法律行政止公开';
    const { tables, facts } = recognise([plainTable(rows)]);
    const row = tables.requests!.rows.find(({ id }) => id === 'denied.otherProhibition')!;
    expect(row).toMatchObject({
      found: '2.其他法律行政止公开',
      expected: '2.其他法律行政法规禁止公开',
      decisive: false,
    });
    expect(facts['requests.denied.otherProhibition.natural']!.state).toBe('number');
    expect(tables.requests!.extraRows).toEqual([]);
  });

  it('joins a label that a page end cut in two, with the quotation mark repeated', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '3.危及');
    const tail = ['', '', '“一稳定”', '', '', '', '', '', '', ''];
    rows[at]![2] = '3.危及“三安全';
    const { tables, facts } = recognise([
      plainTable(rows.slice(0, at + 1)),
      paragraph(''),
      plainTable([tail, ...rows.slice(at + 1)]),
    ]);
    expect(tables.requests!.rows.find(({ id }) => id === 'denied.securityStability')).toMatchObject({
      found: '3.危及“三安全一稳定”',
      at: [{ block: 0 }, { block: 2 }],
    });
    expect(facts['requests.denied.securityStability.total']!.state).toBe('number');
    expect(tables.requests!.extraRows).toEqual([]);
  });

  it('takes a piece with a single misspelt row for part of the table', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '2.没有现成');
    rows[at]![2] = '2.没有现成信息需要制作';
    const pieces = [rows.slice(0, at), [rows[at]!], rows.slice(at + 1)].map(plainTable);
    const { tables } = recognise([pieces[0]!, paragraph(''), pieces[1]!, paragraph(''), pieces[2]!]);
    expect(tables.requests).toMatchObject({ blocks: [0, 2, 4], missingRows: [] });
  });

  it('joins a number that was torn from its label', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '（七）总计');
    rows[at]![1] = '（七）';
    const tail = ['', '总计', '', '', '', '', '', '', '', ''];
    const { facts } = recognise([plainTable([...rows.slice(0, at + 1), tail, ...rows.slice(at + 1)])]);
    expect(String(facts['requests.outcomeTotal.total']!.value)).toBe(figures('')('requests.outcomeTotal.total'));
  });

  it('leaves out the tail of a group’s label', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '1.信访举报');
    const tail = ['', '理', '', '', '', '', '', '', '', ''];
    rows[at]![1] = '（五）不予处';
    const { tables } = recognise([plainTable([...rows.slice(0, at + 1), tail, ...rows.slice(at + 1)])]);
    expect(tables.requests).toMatchObject({ missingRows: [], extraRows: [], certainty: 'exact' });
  });

  it('gives the figures to a label whose first half stands alone', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '5.要求行政机关');
    const head = ['', '', '5.要求行政机关确认或', '', '', '', '', '', '', ''];
    rows[at]![2] = '重新出具已获取信息';
    const { facts } = recognise([plainTable([...rows.slice(0, at), head, ...rows.slice(at)])]);
    expect(String(facts['requests.notProcessed.confirmReissue.total']!.value)).toBe(
      figures('')('requests.notProcessed.confirmReissue.total'),
    );
  });

  it('does not tell whose figures stand beside a number alone, when a row was repeated above the rest of its label', () => {
    const rows = requests(() => '4');
    const at = rowWith(rows, '（一）予以公开');
    rows[at]![1] = '（一）';
    const rest = ['', '予以公开', '', '', '', '', '', '', '', ''];
    const repeated = rows[rowWith(rows, '一、本年新收')]!;
    const torn = [...rows.slice(0, at + 1), repeated, rest, ...rows.slice(at + 1)];
    const { facts } = recognise([plainTable(torn)]);
    expect(valuesOf(facts, 'requests.granted')).toEqual(new Array(7).fill('unreadable'));
    expect(valuesOf(facts, 'requests.received')).toEqual(new Array(7).fill(4));
  });

  it('takes no repeated row for the one that is lost, also where a converter repeats the labels of merged cells', () => {
    const rows = flattened(drawnTable('2021', 'requests', figures('')), 'repeated');
    const [first, lost] = [rowWith(rows, '一、本年新收'), rowWith(rows, '二、上年结转')];
    rows[lost] = rows[first]!;
    const { tables, facts } = recognise([plainTable(rows)]);
    expect(valuesOf(facts, 'requests.carriedOver')).toEqual(new Array(7).fill('missing'));
    expect(tables.requests).toMatchObject({ missingRows: ['carriedOver'], certainty: 'exact' });
  });

  it('does not tell whose figures stand below a label beside blank cells', () => {
    const rows = requests(() => '4');
    const at = rowWith(rows, '3.危及');
    const blank = rows[at]!.map((text, i) => (i < 3 ? text : ''));
    const loose = rows[at]!.map((text, i) => (i < 3 ? '' : text));
    const { tables, facts } = recognise([plainTable([...rows.slice(0, at), blank, loose, ...rows.slice(at + 1)])]);
    expect(valuesOf(facts, 'requests.denied.securityStability')).toEqual(new Array(7).fill('unreadable'));
    expect(tables.requests).toMatchObject({ certainty: 'doubtful', missingRows: [] });
  });

  it.each([
    ['a row of the form', '2.重复申请', ['notProcessed.duplicate', 'notProcessed.publication']],
    ['nothing that the form still misses', undefined, ['notProcessed.publication']],
  ])('does not tell whose figures stand without a label above a label beside blank cells: %s', (_, lost, unread) => {
    const rows = requests(() => '4');
    const at = rowWith(rows, '3.要求提供');
    const loose = ['', '', '', ...rows[at]!.slice(3)];
    rows[at] = rows[at]!.map((text, i) => (i < 3 ? text : ''));
    const above = rows.slice(0, at).filter((row) => lost === undefined || !row.includes(lost));
    const { tables, facts } = recognise([plainTable([...above, loose, ...rows.slice(at)])]);
    const states = Object.entries(facts).filter(([, { state }]) => state !== 'number');
    expect(states.map(([id]) => id.split('.').slice(1, -1).join('.'))).toEqual(
      unread.flatMap((row) => new Array<string>(7).fill(row)),
    );
    expect(new Set(states.map(([, { state }]) => state))).toEqual(new Set(['unreadable']));
    expect(tables.requests).toMatchObject({ certainty: 'doubtful', missingRows: [] });
  });

  it('reads blank cells below a row that numbers the columns', () => {
    const rows = requests(() => '');
    const at = rowWith(rows, '一、本年新收');
    const numbers = ['', '', '', '1', '2', '3', '4', '5', '6', '7'];
    const { tables, facts } = recognise([plainTable([...rows.slice(0, at), numbers, ...rows.slice(at)])]);
    expect(valuesOf(facts, 'requests.received')).toEqual(new Array(7).fill('blank'));
    expect(tables.requests).toMatchObject({ certainty: 'exact', missingRows: [] });
  });

  it('names missing and extra rows', () => {
    const rows = requests(() => '2');
    const without = rows.filter((row) => !row.includes('2.重复申请'));
    const at = rowWith(without, '（七）总计');
    const extra = [
      ...without.slice(0, at),
      ['', '（八）咨询投诉', '', '1', '1', '1', '1', '1', '1', '1'],
      ...without.slice(at),
    ];
    const { tables, facts } = recognise([plainTable([...extra, ['注：数据截至年底', ''], ['小计', '3']])]);
    expect(tables.requests!.missingRows).toEqual(['notProcessed.duplicate']);
    expect(tables.requests!.extraRows.map(({ label }) => label)).toEqual(['（八）咨询投诉']);
    expect(valuesOf(facts, 'requests.notProcessed.duplicate')).toEqual(new Array(7).fill('missing'));
  });

  it('reads rows that were moved', () => {
    const rows = requests(figures(''));
    const at = rowWith(rows, '四、结转');
    const moved = [...rows.slice(0, 5), rows[at]!, ...rows.slice(5, at)];
    const { facts, tables } = recognise([plainTable(moved)]);
    expect(String(facts['requests.carriedForward.total']!.value)).toBe(figures('')('requests.carriedForward.total'));
    expect(tables.requests!.missingRows).toEqual([]);
  });

  it('reads neither of two rows of one name with different figures', () => {
    const rows = requests(() => '1');
    const at = rowWith(rows, '2.重复申请');
    const again = rows[at]!.map((text, i) => (i < 3 ? text : '9'));
    const { facts } = recognise([plainTable([...rows.slice(0, at), again, ...rows.slice(at)])]);
    expect(valuesOf(facts, 'requests.notProcessed.duplicate')).toEqual(new Array(7).fill('unreadable'));
  });
});

describe('values by column', () => {
  const labelled = (label: string, values: string) => `${label}|${values}`;

  it('reads a row with too few or too many values as ragged, never as figures', () => {
    const rows = requests(() => '3');
    const few = rowWith(rows, '2.重复申请');
    rows[few] = ['', '2.重复申请', '3', '3', '3', '3', '3', '3'];
    const many = rowWith(rows, '3.要求提供');
    rows[many] = [...rows[many]!, '3'];
    const { tables, facts } = recognise([plainTable(rows)]);
    expect(tables.requests!.raggedRows).toMatchObject([
      { row: 'notProcessed.duplicate', expected: 7, found: 6 },
      { row: 'notProcessed.publication', expected: 7, found: 8 },
    ]);
    expect(
      new Set([
        ...valuesOf(facts, 'requests.notProcessed.duplicate'),
        ...valuesOf(facts, 'requests.notProcessed.publication'),
      ]),
    ).toEqual(new Set(['unreadable']));
  });

  it('reads rows whose label moved to the left and left padding behind', () => {
    const rows = requests((id) => (id.endsWith('total') ? '6' : ''));
    const at = rowWith(rows, '3.其他');
    rows[at] = ['3.其他', '', '', '', '', '', '', '', '6', ''];
    const alike = rowWith(rows, '2.申请人逾期');
    rows[alike] = [
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '',
      '1',
      '1',
      '1',
      '1',
      '1',
      '1',
      '6',
      '',
    ];
    const { facts } = recognise([plainTable(rows)]);
    expect(valuesOf(facts, 'requests.otherHandling.feeOverdue')).toEqual([1, 1, 1, 1, 1, 1, 6]);
  });

  it('leaves a row unread when its figures fit more than one way', () => {
    const text = [
      '一、本年新收政府信息公开申请数量||||5|5|',
      '二、上年结转政府信息公开申请数量|||1|1|1|',
      '四、结转下年度继续办理||||5|5|',
    ];
    const { tables, facts } = recognise([
      sketch(
        `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）||||||||\n${text.map((row) => `${row}||`).join('\n')}`,
      ),
    ]);
    expect(new Set(valuesOf(facts, 'requests.received'))).toEqual(new Set(['unreadable']));
    expect(tables.requests!.certainty).toBe('doubtful');
  });

  it('lets the relations decide where one reading alone satisfies them', () => {
    const row = '一、本年新收政府信息公开申请数量||4|3||||7|';
    const { tables, facts } = recognise([
      sketch(
        `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n${row}\n二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0`,
      ),
    ]);
    expect(valuesOf(facts, 'requests.received')).toEqual(['blank', 4, 3, 'blank', 'blank', 'blank', 7]);
    expect(tables.requests!.certainty).toBe('resolved');
  });

  it('follows a header in another order', () => {
    const order = [9, 3, 4, 5, 6, 7, 8];
    const grid = drawnTable('2021', 'requests', figures(''));
    const rows = flattened(grid, 'blanks').map((row, i) =>
      i === 0 ? row : [...row.slice(0, 3), ...order.map((at) => row[at]!)],
    );
    const { facts } = recognise([plainTable(rows)], { grid: true });
    for (const [id, { value }] of Object.entries(facts)) expect([id, String(value)]).toEqual([id, figures('')(id)]);
  });

  it('names a column that is absent in header and rows', () => {
    const rows = requests(() => '2').map((row) => row.slice(0, 9));
    const { tables, facts } = recognise([plainTable(rows)]);
    expect(tables.requests).toMatchObject({ missingColumns: ['total'], raggedRows: [] });
    expect(valuesOf(facts, 'requests.received')).toEqual([2, 2, 2, 2, 2, 2, 'missing']);
  });

  it('passes over columns of the office’s own', () => {
    const rows = requests(figures('')).map((row, i) => [...row, i === 2 ? '备注' : i > 5 ? '详见台账' : '']);
    const { facts } = recognise([plainTable(rows)]);
    for (const [id, { value }] of Object.entries(facts)) expect([id, String(value)]).toEqual([id, figures('')(id)]);
  });

  it('passes over running numbers before the labels', () => {
    const rows = flattened(drawnTable('2021', 'disclosure', figures('')), 'dropped').map((row, i) => [
      String(i + 1),
      ...row,
    ]);
    const { facts } = recognise([plainTable(rows)], { part: 'disclosure' });
    for (const [id, { value }] of Object.entries(facts)) expect([id, String(value)]).toEqual([id, figures('')(id)]);
  });

  it.each(['本年度止件数', '本年废除件数'])('reads the misspelt header %s and keeps what stands there', (found) => {
    const rows = flattened(drawnTable('2021', 'disclosure', figures('')), 'blanks').map((row) =>
      row.map((text) => (text === '本年废止件数' ? found : text)),
    );
    const { tables, facts } = recognise([plainTable(rows)], { part: 'disclosure' });
    expect(tables.disclosure!.headers.find(({ id }) => id === 'repealed')).toMatchObject({
      expected: '本年废止件数',
      found,
      decisive: false,
    });
    expect(facts['disclosure.regulations.repealed']!.state).toBe('number');
  });

  it('joins a header that is broken over two rows', () => {
    const rows = requests(() => '1');
    rows[2] = rows[2]!.map((text) => (text === '法律服务机构' ? '法律服务' : text));
    rows.splice(3, 0, ['', '', '', '', '', '', '', '机构', '', '']);
    const { tables } = recognise([plainTable(rows)]);
    expect(tables.requests!.headers.find(({ id }) => id === 'legalService')).toMatchObject({ found: '法律服务机构' });
    expect(tables.requests!.certainty).toBe('exact');
  });

  it('reads single values of part two wherever the span left them', () => {
    const table = `第二十条第（五）项|||\n信息内容|本年处理决定数量||\n${labelled('行政许可', '|17|')}\n第二十条第（六）项\n信息内容|本年处理决定数量\n行政处罚|||\n行政强制|4|5|6\n第二十条第（八）项\n信息内容|本年收费金额（单位：万元）\n行政事业性收费|251000元`;
    const { tables, facts } = recognise([sketch(table)], { part: 'disclosure' });
    expect(facts['disclosure.licensing.decisions']).toMatchObject({ value: 17 });
    expect(facts['disclosure.penalties.decisions']).toMatchObject({ state: 'blank' });
    expect(facts['disclosure.coercion.decisions']).toMatchObject({ state: 'unreadable' });
    expect(facts['disclosure.adminFees.amountWan']).toMatchObject({ value: 25.1, written: 251000, unit: '元' });
    expect(tables.disclosure!.raggedRows).toMatchObject([{ row: 'coercion', expected: 1, found: 3 }]);
  });
});

describe('reviews and litigation', () => {
  const header = flattened(drawnTable('2021', 'reviews'), 'blanks').slice(0, 3);
  const values = Array.from({ length: 15 }, (_, i) => String(i * 3));

  it.each<[string, string[][]]>([
    ['alone', [values]],
    ['behind words', [['件数', ...values]]],
    ['below numbered columns', [values.map((_, i) => String(i + 1)), values]],
  ])('reads the row of figures %s', (_, rows) => {
    const { facts, tables } = recognise([plainTable([...header, ...rows])], { part: 'reviews' });
    expect(valuesOf(facts, 'reviews').map(String)).toEqual(values);
    expect(tables.reviews).toMatchObject({ certainty: 'exact', extraRows: [] });
  });

  it('reads figures that a page end parted from their header', () => {
    const { facts } = recognise([plainTable(header), paragraph('5'), plainTable([values])], { part: 'reviews' });
    expect(valuesOf(facts, 'reviews').map(String)).toEqual(values);
  });

  it('reads a row of blank cells as blank', () => {
    const { facts } = recognise([plainTable([...header, values.map(() => '')])], { part: 'reviews' });
    expect(new Set(valuesOf(facts, 'reviews'))).toEqual(new Set(['blank']));
  });

  it('misses the row when there is none, and reads none of two', () => {
    expect(recognise([plainTable(header)], { part: 'reviews' }).tables.reviews!.missingRows).toEqual(['']);
    const two = recognise([plainTable([...header, values, values.map(() => '9')])], { part: 'reviews' });
    expect(new Set(valuesOf(two.facts, 'reviews'))).toEqual(new Set(['unreadable']));
  });

  it('joins the figures of a row that was set in two lines', () => {
    const { facts } = recognise([plainTable([...header, values.slice(0, 5), values.slice(5)])], { part: 'reviews' });
    expect(valuesOf(facts, 'reviews').map(String)).toEqual(values);
  });

  it('tells equal headers by the group they stand under', () => {
    const moved = (row: string[]) => [...row.slice(5), ...row.slice(0, 5)];
    const { facts } = recognise([plainTable([...header.map(moved), moved(values)])], { part: 'reviews' });
    expect(valuesOf(facts, 'reviews').map(String)).toEqual(values);
  });

  it('does not read figures under groups in another order that have lost their columns', () => {
    const moved = flattened(drawnTable('2021', 'reviews'), 'dropped')
      .slice(0, 3)
      .map((row) => [...row].reverse());
    const { facts } = recognise([plainTable([...moved, values])], { part: 'reviews' });
    expect(new Set(valuesOf(facts, 'reviews'))).toEqual(new Set(['unreadable']));
  });

  it('does not read ten of fifteen figures', () => {
    const { facts, tables } = recognise([plainTable([...header, values.slice(0, 10)])], { part: 'reviews' });
    expect(new Set(valuesOf(facts, 'reviews'))).toEqual(new Set(['unreadable']));
    expect(tables.reviews!.raggedRows).toMatchObject([{ row: '', expected: 15, found: 10 }]);
  });
});

describe('versions', () => {
  it.each(['2019', '2021'])('yields the figures of the shape that the tables have: %s', (version) => {
    const due = version === '2019' ? '2021' : '2019';
    for (const id of ['disclosure', 'requests']) {
      const { tables, facts } = recognise([plainTable(flattened(drawnTable(version, id, figures('')), 'blanks'))], {
        due,
        part: id,
      });
      expect(tables[id]).toMatchObject({ version, missingRows: [], extraRows: [] });
      expect(new Set(tables[id]!.markers.map((marker) => marker.version))).toEqual(new Set([version]));
      for (const [fact, { value }] of Object.entries(facts))
        expect([fact, String(value)]).toEqual([fact, figures('')(fact)]);
    }
  });

  it('takes the version due where the tables do not say', () => {
    for (const due of ['2019', '2021'])
      expect(
        recognise([plainTable(flattened(drawnTable('2021', 'reviews'), 'blanks'))], { due }).tables.reviews,
      ).toMatchObject({ version: due, markers: [] });
  });

  it('takes the version that the other tables show where no year is known', () => {
    const blocks = ['disclosure', 'reviews'].map((id) => plainTable(flattened(drawnTable('2019', id), 'blanks')));
    const contents = [{ part: 'disclosure', blocks: [0, 1] }];
    const { tables } = recogniseTables(documentOf(blocks), contents, officialTemplates);
    expect(tables.reviews).toMatchObject({ version: '2019' });
  });

  it('lists the markers of both versions in a mixed table', () => {
    const old = flattened(drawnTable('2019', 'disclosure'), 'blanks').slice(0, 4);
    const rows = [...old, ...flattened(drawnTable('2021', 'disclosure'), 'blanks').slice(4)];
    const { markers, version } = recognise([plainTable(rows)], { part: 'disclosure' }).tables.disclosure!;
    expect(new Set(markers.map((marker) => marker.version))).toEqual(new Set(['2019', '2021']));
    expect(version).toBe('2019');
  });

  it('takes a lone row （六） for 2019 and the same words above three rows for their group', () => {
    expect(recognise([plainTable(requests(undefined, '2019'))]).tables.requests).toMatchObject({ version: '2019' });
    const rows = requests();
    const at = rowWith(rows, '1.申请人无正当理由');
    const group = ['', '（六）其他处理', '', '', '', '', '', '', '', ''];
    rows[at]![1] = '';
    const { tables } = recognise([plainTable([...rows.slice(0, at), group, ...rows.slice(at)])]);
    expect(tables.requests).toMatchObject({ version: '2021', missingRows: [] });
    expect(tables.requests!.markers.filter((marker) => marker.version === '2019')).toEqual([]);
  });

  it('recognises a version that is registered', () => {
    const added: RowSpec = { id: 'transferred', label: '五、移送其他机关办理' };
    const tables = template2021.tables.map((table) =>
      table.id === 'requests'
        ? {
            ...table,
            blocks: table.blocks.map((block) => ({ ...block, rows: [...block.rows, added] })),
            markers: [...table.markers, { on: 'row' as const, label: added.label, strength: 'decisive' as const }],
          }
        : table,
    );
    const template2030: Template = { ...template2021, version: '2030', years: { from: 2030 }, tables };
    const templates = [...officialTemplates, template2030];
    const rows = flattened(
      drawn(
        tables.find(({ id }) => id === 'requests')!,
        figures(''),
      ),
      'blanks',
    );
    const { tables: found, facts } = recognise([plainTable(rows)], { due: '2030', templates });
    expect(found.requests).toMatchObject({ version: '2030', missingRows: [], extraRows: [] });
    expect(String(facts['requests.transferred.total']!.value)).toBe(figures('')('requests.transferred.total'));
    const without = recognise([plainTable(rows)]);
    expect(without.tables.requests!.extraRows).toMatchObject([{ label: '五、移送其他机关办理' }]);
  });
});

describe('places', () => {
  it('gives every figure, label and the corner note its place', () => {
    const table: Table = spannedTable(drawnTable('2021', 'requests', () => ' 8 '));
    const { tables, facts } = recognise([paragraph('三、'), table], { grid: true });
    const { cornerNote, headers, rows } = tables.requests!;
    const words = ({ cell, from, to }: { cell?: number; from: number; to: number }) =>
      table.cells[cell!]!.text.slice(from, to);
    expect(words(cornerNote!)).toContain('勾稽关系');
    expect(Object.values(facts).map(({ at }) => words(at!))).toEqual(new Array(175).fill('8'));
    for (const { found, at } of headers) expect(words(at)).toBe(found);
    for (const { found, at } of rows) expect(words(at[0]!)).toBe(found);
    expect(rows.map(({ id }) => id)).toContain('group:（三）不予公开');
  });

  it('misses the corner note when it is left out', () => {
    const rows = requests();
    rows[0]![0] = '项目';
    expect(recognise([plainTable(rows)]).tables.requests!.cornerNote).toBeUndefined();
  });
});
