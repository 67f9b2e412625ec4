import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import rule from '../../src/rules/table-total-mismatch.js';
import { factCells } from '../../src/templates/expand.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, runRuleCase, testRule } from '../../src/testing/index.js';

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
    {
      name: 'a balance alone is another rule’s',
      report: compliant(2023).figures({ 'requests.received.natural': 14, 'requests.received.total': 17 }),
    },
    { name: 'full-width digits', report: compliant(2023).set('requests.received.natural', '１２') },
  ],
  reject: [
    {
      name: 'a total of reviews',
      report: compliant(2023).set('reviews.review.total', 0),
      findings: [
        {
          messageId: 'total',
          level: 'error',
          subject: ['reviews.review.total'],
          text: '0',
          data: { cell: '表四 · 行政复议 · 总计', column: 'review', left: 0, right: 1 },
        },
      ],
    },
    {
      name: 'three equations upset by one total are one finding, with the correction',
      report: compliant(2020).set('requests.outcomeTotal.natural', 13),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          related: ['requests.outcomeTotal.natural'],
          data: { cell: '表三 · （七）总计 · 自然人', column: '自然人', left: 13, right: 12 },
          suggestions: [{ messageId: 'correct', edits: [['13', '12']] }],
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
      name: 'two tables, two findings',
      report: compliant(2023).figures({ 'requests.received.total': 51, 'reviews.litigationAfterReview.pending': 2 }),
      findings: [
        { messageId: 'total', subject: ['requests.outcomeTotal.total', 'requests.received.total'], suggestions: 1 },
        { messageId: 'total', subject: ['reviews.litigationAfterReview.total'], text: '0' },
      ],
    },
    {
      name: 'blanks are counted as 0, and named',
      report: compliant(2023).figures({
        'reviews.litigationDirect.upheld': '',
        'reviews.litigationDirect.corrected': '',
      }),
      findings: [
        {
          messageId: 'totalWithBlanks',
          subject: ['reviews.litigationDirect.total'],
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
