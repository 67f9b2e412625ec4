import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import rule from '../../src/rules/table-total-mismatch.js';
import { factCells } from '../../src/templates/expand.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, runRuleCase, testRule } from '../../src/testing/index.js';

const figures = compliant(2023).draft.tables['requests']!.cells;
const natural = Object.keys(figures).filter((id) => id.endsWith('.natural'));
/** The figures of the natural persons, each a row too low. */
const slipped = Object.fromEntries(natural.map((id, index) => [id, figures[natural[index - 1] ?? ''] ?? '0']));
const outcomesThatFail = natural
  .slice(2, -1)
  .filter((id) => slipped[id] !== figures[id])
  .map((id) => id.replace('.natural', '.total'));

testRule(rule, {
  accept: [
    { name: 'totals that are sums, 2019', report: compliant(2019) },
    { name: 'totals that are sums, 2021', report: compliant(2022) },
    {
      name: 'blank parts that stand for zeros',
      report: compliant(2023).figures({ 'requests.received.research': '', 'reviews.review.pending': '' }),
    },
    { name: 'a blank total is for cell-blank to say', report: compliant(2023).set('reviews.review.total', '') },
    {
      name: 'totals alone, all parts left blank',
      report: compliant(2023).figures(
        Object.fromEntries(['upheld', 'corrected', 'otherResult', 'pending'].map((id) => [`reviews.review.${id}`, ''])),
      ),
    },
    {
      name: 'a table in the older shape is summed by its own relations',
      report: compliant(2023).shape('requests', '2019').figures({
        'requests.otherHandling.natural': 1,
        'requests.granted.natural': 5,
        'requests.otherHandling.total': 1,
        'requests.granted.total': 7,
      }),
    },
    { name: 'full-width digits', report: compliant(2023).set('requests.received.natural', '１２') },
  ],
  reject: [
    {
      name: 'a total of reviews, which one part or the total explains',
      report: compliant(2023).set('reviews.review.total', 0),
      findings: [
        {
          messageId: 'total',
          level: 'error',
          subject: ['reviews.review.total'],
          related: ['reviews.review.upheld', 'reviews.review.total'],
          text: '0',
          data: { cell: '表四 · 行政复议 · 总计', column: 'review', left: 0, right: 1 },
        },
      ],
    },
    {
      name: 'a total of reviews that no single part explains',
      report: compliant(2023).figures({ 'reviews.review.corrected': 2, 'reviews.review.total': 0 }),
      findings: [
        {
          messageId: 'total',
          subject: ['reviews.review.total'],
          related: ['reviews.review.total'],
          data: {
            cell: '表四 · 行政复议 · 总计',
            column: 'review',
            left: 0,
            right: 3,
            suspect: '行政复议 · 总计',
            value: 3,
            now: 0,
          },
          suggestions: [{ messageId: 'correct', edits: [['0', '3']] }],
        },
      ],
    },
    {
      name: 'digits that changed places: three equations upset by one total are one finding, with the correction',
      report: compliant(2020).set('requests.outcomeTotal.natural', 21),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          related: ['requests.outcomeTotal.natural'],
          data: {
            cell: '表三 · （七）总计 · 自然人',
            column: '自然人',
            left: 21,
            right: 12,
            suspect: '（七）总计 · 自然人',
            value: 12,
            now: 21,
          },
          suggestions: [{ messageId: 'correct', edits: [['21', '12']] }],
        },
      ],
    },
    {
      name: 'a wrong part stands in row and column',
      report: compliant(2023).set('requests.grantedInPart.business', 4),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.business', 'requests.grantedInPart.total'],
          related: ['requests.grantedInPart.business'],
          suggestions: [{ messageId: 'correct', edits: [['4', '0']] }],
        },
      ],
    },
    {
      name: 'requests carried over were forgotten, but not in the total',
      report: compliant(2023).set('requests.carriedOver.natural', 0),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.carriedOver.total'],
          related: ['requests.carriedOver.natural'],
          suggestions: [{ messageId: 'correct', edits: [['0', '1']] }],
        },
      ],
    },
    {
      name: 'totals that were computed without one row',
      report: compliant(2023).figures({ 'requests.outcomeTotal.natural': 11, 'requests.outcomeTotal.total': 14 }),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          related: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          data: {
            cell: '表三 · （七）总计 · 自然人',
            column: '自然人',
            left: 11,
            right: 12,
            changes: '“（七）总计 · 自然人”11 → 12、“（七）总计 · 总计”14 → 15',
          },
          suggestions: [
            {
              messageId: 'correct',
              edits: [
                ['11', '12'],
                ['14', '15'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a column whose figures all slipped down a row: what hangs together is one finding, and no cell is accused',
      report: compliant(2023).figures(slipped),
      findings: [
        { messageId: 'total', subject: ['requests.received.total'], related: [] },
        { messageId: 'total', subject: ['requests.carriedOver.total'], related: [] },
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', ...outcomesThatFail],
          related: [],
          data: { cell: '表三 · （七）总计 · 自然人', column: '自然人', left: 0, right: 13, unlocated: 10 },
        },
        { messageId: 'total', subject: ['requests.carriedForward.total'], related: [] },
      ],
    },
    {
      name: 'two wrong cells that have nothing to do with each other are two findings',
      report: compliant(2023).figures({ 'requests.granted.natural': 8, 'requests.received.otherOrg': 5 }),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.otherOrg', 'requests.received.total'],
          related: ['requests.received.otherOrg'],
          suggestions: [{ messageId: 'correct', edits: [['5', '0']] }],
        },
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.granted.total'],
          related: ['requests.granted.natural'],
          suggestions: [{ messageId: 'correct', edits: [['8', '6']] }],
        },
      ],
    },
    {
      name: 'two tables, two findings',
      report: compliant(2023).figures({ 'requests.received.total': 51, 'reviews.litigationAfterReview.pending': 2 }),
      findings: [
        { messageId: 'total', subject: ['requests.outcomeTotal.total', 'requests.received.total'], suggestions: 1 },
        { messageId: 'total', subject: ['reviews.litigationAfterReview.total'], text: '0' },
      ],
    },
    {
      name: 'a blank that holds what is missing is counted as 0, and named',
      report: compliant(2023).set('requests.granted.business', ''),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.business', 'requests.granted.total'],
          related: ['requests.granted.business'],
          data: {
            cell: '表三 · （七）总计 · 商业企业',
            column: '商业企业',
            left: 3,
            right: 1,
            blanks: '表三 · （一）予以公开 · 商业企业',
            gap: '（一）予以公开 · 商业企业',
            value: 2,
          },
          suggestions: [{ messageId: 'correct', edits: [['', '2']] }],
        },
      ],
    },
    {
      name: 'blanks of which nobody can tell which holds what is missing',
      report: compliant(2023).figures({
        'reviews.litigationDirect.upheld': '',
        'reviews.litigationDirect.corrected': '',
      }),
      findings: [
        {
          messageId: 'total',
          subject: ['reviews.litigationDirect.total'],
          related: ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map(
            (column) => `reviews.litigationDirect.${column}`,
          ),
          data: {
            cell: '表四 · 行政诉讼 · 未经复议直接起诉 · 总计',
            column: 'litigationDirect',
            left: 2,
            right: 1,
            blanks: '表四 · 行政诉讼 · 未经复议直接起诉 · 结果维持、表四 · 行政诉讼 · 未经复议直接起诉 · 结果纠正',
          },
        },
      ],
    },
    {
      name: 'a balance alone, while the other rule is off',
      report: compliant(2023).figures({ 'requests.received.natural': 14, 'requests.received.total': 17 }),
      findings: [{ messageId: 'balance', subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'] }],
    },
    {
      name: 'strokes in place of numbers',
      report: compliant(2023).figures({ 'reviews.review.upheld': '/', 'reviews.review.total': 7 }),
      undecided: [{ reason: 'notNumeric', subject: ['reviews.review.upheld'] }],
    },
  ],
});

describe('any single wrong figure', () => {
  const cells = officialTemplates.flatMap(({ version, tables }) =>
    tables
      .filter(({ id }) => id !== 'disclosure')
      .flatMap((table) => factCells(table).map(({ id }) => ({ id, year: Number(version) }))),
  );

  it('is reported once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.integer({ min: 20, max: 999 }), ({ id, year }, value) => {
        const report = compliant(year).set(id, value);
        expect(() => runRuleCase(rule, { name: id, report, formats: ['text'] })).toThrow(
          /findings\n {2}expected: \[\]\n {2}found: {4}\[\{[^{]*\{[^{]*\}\]\n/,
        );
      }),
      { numRuns: 40 },
    );
  });
});
