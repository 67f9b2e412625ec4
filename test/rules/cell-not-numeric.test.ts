import rule from '../../src/rules/cell-not-numeric.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'figures', report: compliant(2023) },
    {
      name: 'a number and a note',
      report: compliant(2023).set('disclosure.normativeDocs.inForce', '9（其中修订1件）'),
    },
    { name: 'a number and its unit', report: compliant(2023).set('disclosure.licensing.decisions', '36件') },
    { name: 'full-width digits', report: compliant(2020).set('disclosure.penalties.decisions', '１２') },
  ],
  reject: [
    {
      name: 'words',
      report: compliant(2023).set('disclosure.penalties.decisions', '详见附件'),
      findings: [{ messageId: 'text', subject: ['disclosure.penalties.decisions'], level: 'error', text: '详见附件' }],
    },
    {
      name: 'a unit of another kind',
      report: compliant(2023).set('disclosure.licensing.decisions', '36万元'),
      findings: [{ messageId: 'text', subject: ['disclosure.licensing.decisions'] }],
    },
    {
      name: 'a letter',
      report: compliant(2023).set('requests.received.research', 'O'),
      findings: [{ messageId: 'text', subject: ['requests.received.research'] }],
    },
    {
      name: 'digits that a space splits',
      report: compliant(2023).set('disclosure.licensing.decisions', '3 6'),
      undecided: [{ reason: 'unreadable', subject: ['disclosure.licensing.decisions'] }],
    },
  ],
});
