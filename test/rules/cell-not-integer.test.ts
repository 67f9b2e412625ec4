import rule from '../../src/rules/cell-not-integer.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'whole numbers', report: compliant(2023) },
    { name: 'money', report: compliant(2023).set('disclosure.adminFees.amountWan', '0.092') },
    { name: 'a whole number with decimals', report: compliant(2023).set('disclosure.licensing.decisions', '36.0') },
    { name: 'words', report: compliant(2023).set('disclosure.licensing.decisions', '若干') },
  ],
  reject: [
    {
      name: 'decisions',
      report: compliant(2023).set('disclosure.penalties.decisions', '2.5'),
      findings: [{ messageId: 'fraction', subject: ['disclosure.penalties.decisions'], level: 'error' }],
    },
    {
      name: 'requests',
      report: compliant(2023).set('requests.received.natural', '0.5'),
      findings: [{ messageId: 'fraction' }],
    },
    {
      name: 'cases',
      report: compliant(2020).set('reviews.review.total', '1.2'),
      findings: [{ messageId: 'fraction' }],
    },
    {
      name: 'items',
      report: compliant(2020).set('disclosure.licensing.itemsDelta', '1.5'),
      findings: [{ messageId: 'fraction' }],
    },
  ],
});
