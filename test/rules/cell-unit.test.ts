import rule from '../../src/rules/cell-unit.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'bare figures', report: compliant(2023) },
    {
      name: '采购总金额, whose header has no unit',
      report: compliant(2020).set('disclosure.procurement.amount', '46.8万元'),
    },
    { name: 'a note is no unit', report: compliant(2023).set('disclosure.normativeDocs.inForce', '9（其中修订1件）') },
    { name: 'words are no unit', report: compliant(2023).set('disclosure.licensing.decisions', '若干件') },
  ],
  reject: [
    {
      name: 'the unit of the cell',
      report: compliant(2023).set('disclosure.licensing.decisions', '36件'),
      findings: [
        { messageId: 'own', subject: ['disclosure.licensing.decisions'], level: 'warn', fix: [['36件', '36']] },
      ],
    },
    {
      name: '万元 where the header has it',
      report: compliant(2023).set('disclosure.adminFees.amountWan', '2.35万元'),
      findings: [{ messageId: 'own', fix: [['2.35万元', '2.35']] }],
    },
    {
      name: 'another unit is converted',
      report: compliant(2023).set('disclosure.adminFees.amountWan', '251000元'),
      findings: [
        {
          messageId: 'other',
          data: {
            cell: '表二 · 行政事业性收费 · 本年收费金额（单位：万元）',
            raw: '251000元',
            unit: '万元',
            value: 25.1,
          },
          suggestions: [{ messageId: 'convert', edits: [['251000元', '25.1']] }],
        },
      ],
    },
    {
      name: 'a unit and a note',
      report: compliant(2023).set('disclosure.licensing.decisions', '36件（含变更2件）'),
      findings: [{ messageId: 'own' }],
    },
  ],
});
