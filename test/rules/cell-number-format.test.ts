import rule from '../../src/rules/cell-number-format.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'half-width digits', report: compliant(2023) },
    { name: 'a decimal point', report: compliant(2023).set('disclosure.adminFees.amountWan', '59237.2449') },
    { name: 'a unit has a rule of its own', report: compliant(2023).set('disclosure.penalties.decisions', '1,234件') },
    {
      name: 'digits split by a space are never joined',
      report: compliant(2023).set('disclosure.penalties.decisions', '1 234'),
    },
  ],
  reject: [
    {
      name: 'full-width digits',
      report: compliant(2023).set('disclosure.penalties.decisions', '１２'),
      findings: [{ messageId: 'format', level: 'info', fix: [['１２', '12']] }],
    },
    {
      name: 'thousands separators',
      report: compliant(2020).set('disclosure.otherServices.decisions', '17,294'),
      findings: [{ messageId: 'format', fix: [['17,294', '17294']] }],
    },
    {
      name: 'a full-width separator',
      report: compliant(2020).set('disclosure.otherServices.decisions', '17，294'),
      findings: [{ messageId: 'format', fix: [['17，294', '17294']] }],
    },
    {
      name: 'a full-width decimal point',
      report: compliant(2023).set('disclosure.adminFees.amountWan', '2．35'),
      findings: [{ messageId: 'format', fix: [['2．35', '2.35']] }],
    },
  ],
});
