import rule from '../../src/rules/cell-negative.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'nothing below zero', report: compliant(2023) },
    { name: '本年增/减', report: compliant(2020).set('disclosure.licensing.itemsDelta', '-3') },
    { name: 'a stroke', report: compliant(2023).set('disclosure.licensing.decisions', '-') },
    { name: 'a blank', report: compliant(2023).set('disclosure.licensing.decisions', '') },
  ],
  reject: [
    {
      name: 'decisions',
      report: compliant(2023).set('disclosure.licensing.decisions', '-3'),
      findings: [{ messageId: 'negative', subject: ['disclosure.licensing.decisions'], level: 'error' }],
    },
    {
      name: 'an amount',
      report: compliant(2023).set('disclosure.adminFees.amountWan', '-0.5'),
      findings: [{ messageId: 'negative' }],
    },
    {
      name: 'requests',
      report: compliant(2020).set('requests.received.natural', '-1'),
      findings: [{ messageId: 'negative' }],
    },
    {
      name: 'a full-width minus',
      report: compliant(2020).set('reviews.review.upheld', '－1'),
      findings: [{ messageId: 'negative', data: { cell: '表四 · 行政复议 · 结果维持', value: -1 } }],
    },
  ],
});
