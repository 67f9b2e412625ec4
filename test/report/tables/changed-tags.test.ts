import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from '../../../src/readers/html.js';
import { recognise } from '../../../src/report/recognise.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { compliant } from '../../../src/testing/report-builder.js';
import { changes, changeTags } from './changed-tags.js';

interface Page {
  html: string;
  figures: Record<string, string>;
}

/** A page on which every figure is another, so that a shift shows; `blank` tells which cells are empty. */
function pageOf(year: number, blank: (cell: number) => boolean = () => false): Page {
  const builder = compliant(year);
  const ids = Object.values(builder.draft.tables).flatMap(({ cells }) => Object.keys(cells));
  const figures = Object.fromEntries(ids.map((id, i) => [id, blank(i) ? '' : String(101 + i)]));
  return { html: builder.figures(figures).render('html'), figures };
}

function factsOf(html: string): ReturnType<typeof recognise>['facts'] {
  return recognise(readHtml(html, { format: 'html', bytes: html.length }), officialTemplates, {}).facts;
}

/** What is read as a number and is none, or another one. */
function wrong(html: string, figures: Page['figures']): string[] {
  return Object.entries(factsOf(html)).flatMap(([id, { state, value }]) =>
    state === 'number' && String(value) !== figures[id] ? [`${id}: ${value} instead of ${figures[id]}`] : [],
  );
}

const years = fc.constantFrom(2019, 2020, 2021, 2023);

describe('figures in an HTML table whose tags were changed', () => {
  it.each([
    ['without blank cells', 0],
    ['with a few blank cells', 3],
    ['with many blank cells', 7],
  ])(
    'are right or not read as figures: %s',
    (_, of) => {
      fc.assert(
        fc.property(years, fc.array(fc.nat(9), { minLength: 60, maxLength: 60 }), changes, (year, draws, list) => {
          const { html, figures } = pageOf(year, (cell) => draws[cell % 60]! < of);
          expect(wrong(changeTags(html, list), figures)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );
});

describe('a header with a cell too many or too few', () => {
  const all = ['review', 'litigationDirect', 'litigationAfterReview'].map((group) => `reviews.${group}`);
  const read: [name: string, year: number, from: string, to: string, rows: string[]][] = [
    ['before 其他结果', 2023, '<td rowspan="2">其他结果', '<td></td><td rowspan="2">其他结果', all],
    ['before 结果维持', 2023, '<td rowspan="2">结果维持', '<td></td><td rowspan="2">结果维持', all],
    ['before 行政复议', 2023, '<td colspan="5">行政复议', '<td rowspan="2"></td><td colspan="5">行政复议', all],
    [
      'over 法人或其他组织',
      2023,
      '<td colspan="5">法人',
      '<td colspan="4">法人',
      ['requests.received', 'requests.granted'],
    ],
    ['before 现行有效件数', 2023, '<td>现行有效件数', '<tr><td>现行有效件数', ['disclosure.regulations']],
    [
      'before 处理决定数量',
      2020,
      '<td>处理决定数量',
      '</tr><td>处理决定数量',
      ['disclosure.licensing', 'disclosure.coercion'],
    ],
  ];

  it.each(read)('is no hindrance where the order of the form shows: %s', (_, year, from, to, rows) => {
    const { html, figures } = pageOf(year);
    expect(html).toContain(from);
    const facts = factsOf(html.replace(from, to));
    for (const [id, figure] of Object.entries(figures))
      if (rows.some((row) => id.startsWith(`${row}.`))) expect([id, String(facts[id]!.value)]).toEqual([id, figure]);
  });

  it('does not tell which of fourteen figures a column has that neither header nor figures name', () => {
    const { html, figures } = pageOf(2023);
    const lost = html
      .replace(/(未经复议直接起诉[^]*?)<td>结果纠正<\/td>/, '$1')
      .replace(`<td>${figures['reviews.litigationAfterReview.total']}</td>`, '');
    const facts = Object.entries(factsOf(lost)).filter(([id]) => id.startsWith('reviews.'));
    expect(new Set(facts.map(([, { state }]) => state))).toEqual(new Set(['unreadable']));
  });

  it.each([
    ['behind', '<td>对外公开总数量</td>', '<td>对外公开总数量</td><td></td>'],
    ['in front', '<td>信息内容</td>', '<td></td><td>信息内容</td>'],
  ])('does not believe a header that lost a label and has a blank cell %s', (_, from, to) => {
    const { html } = pageOf(2019, (cell) => cell !== 4);
    const lost = html.replace('<td>本年新公开数量</td>', '本年新公开数量</td>').replace(from, to);
    expect(lost.length).toBe(html.length + '<td></td>'.length - '<td>'.length);
    const facts = Object.entries(factsOf(lost)).filter(([id]) => id.startsWith('disclosure.normativeDocs.'));
    expect(new Set(facts.map(([, { state }]) => state))).toEqual(new Set(['unreadable']));
  });
});

describe('a header in another order', () => {
  /** The last of the seven columns of applicants before the others, as an office may have moved it. */
  const moved = (html: string): string =>
    html
      .replace('<td rowspan="2">自然人', '<td rowspan="2">总计</td><td rowspan="2">自然人')
      .replace('法人或其他组织</td><td rowspan="2">总计</td>', '法人或其他组织</td>')
      .replace(/((?:<td>\d+<\/td>){6})(<td>\d+<\/td>)<\/tr>/g, '$2$1</tr>');

  it('is followed', () => {
    const { html, figures } = pageOf(2023);
    expect(moved(html)).not.toBe(html);
    const facts = Object.entries(factsOf(moved(html))).filter(([id]) => id.startsWith('requests.'));
    for (const [id, { value }] of facts) expect([id, String(value)]).toEqual([id, figures[id]]);
  });

  it.each([
    ['has a cell too many', '<td>商业企业', '<td></td><td>商业企业'],
    ['has a group over other columns', '<td colspan="5">法人', '<td colspan="4">法人'],
    ['reaches into the figures', '<td rowspan="2">自然人', '<td rowspan="3">自然人'],
  ])('is not believed if it %s', (_, from, to) => {
    const { html } = pageOf(2023);
    const facts = Object.entries(factsOf(moved(html).replace(from, to))).filter(([id]) => id.startsWith('requests.'));
    expect(new Set(facts.map(([, { state }]) => state))).toEqual(new Set(['unreadable']));
  });
});

describe('a row with blank cells and a cell too many', () => {
  const blank = (cell: number): boolean => cell % 5 === 2;

  it.each([
    ['before its figures', '$1<td></td>$2'],
    ['behind its figures', '$1$2<td></td>'],
  ])('is ragged: %s', (_, to) => {
    const { html } = pageOf(2023, blank);
    const changed = html.replace(/(2\.重复申请<\/td>)((?:<td>\d*<\/td>)+)/, to);
    expect(changed).not.toBe(html);
    const document = readHtml(changed, { format: 'html', bytes: changed.length });
    const { facts, tables } = recognise(document, officialTemplates, {});
    expect(facts['requests.notProcessed.duplicate.total']!.state).toBe('unreadable');
    expect(tables.requests!.raggedRows).toMatchObject([{ row: 'notProcessed.duplicate', expected: 7, found: 8 }]);
  });

  it('is read if all rows have as many', () => {
    const { html, figures } = pageOf(2023, blank);
    const wide = html.replace(/(?<=<\/td>(?:<td>\d*<\/td>){7})(?=<\/tr>)/g, '<td></td>');
    expect(wide).not.toBe(html);
    const facts = Object.entries(factsOf(wide)).filter(([id]) => id.startsWith('requests.'));
    for (const [id, { value }] of facts) expect([id, String(value ?? '')]).toEqual([id, figures[id]]);
  });

  it('is read without doubt if no blank cell stands among its figures', () => {
    const { html, figures } = pageOf(2023);
    const facts = factsOf(html.replace(/(2\.重复申请<\/td>(?:<td>\d*<\/td>)+)/, '$1<td></td>'));
    const id = 'requests.notProcessed.duplicate.total';
    expect(String(facts[id]!.value)).toBe(figures[id]);
  });
});

describe('a row broken in two', () => {
  it('is not read if a blank cell stands where one of its figures has gone', () => {
    const { html } = pageOf(2023);
    const changed = html.replace(/(2\.重复申请<\/td>)(<td>\d+<\/td>)((?:<td>\d+<\/td>){5})/, '$1$2<td></td>$3<tr>');
    expect(changed).not.toBe(html);
    expect(factsOf(changed)['requests.notProcessed.duplicate.total']!.state).toBe('unreadable');
  });

  it('is read if its figures stand alone on the next page', () => {
    const { html, figures } = pageOf(2023);
    const page = '</table><p>- 3 -</p><table>';
    const changed = html.replace(/(（七）总计<\/td>)((?:<td>\d+<\/td>)+<\/tr>)/, `$1</tr>${page}<tr>$2${page}`);
    expect(changed).not.toBe(html);
    const facts = Object.entries(factsOf(changed)).filter(([id]) => id.startsWith('requests.'));
    for (const [id, { value }] of facts) expect([id, String(value)]).toEqual([id, figures[id]]);
  });
});
