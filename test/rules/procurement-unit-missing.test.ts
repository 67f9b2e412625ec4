import rule from '../../src/rules/procurement-unit-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    {
      name: 'the unit in the header',
      report: compliant(2020).label('disclosure', 'procurement.amount', '采购总金额（单位：万元）'),
    },
    { name: 'the unit in the cell', report: compliant(2020).set('disclosure.procurement.amount', '46.8万元') },
    { name: 'nothing was bought', report: compliant(2020).set('disclosure.procurement.amount', '0') },
    { name: 'the 2021 format has no such row', report: compliant(2023) },
  ],
  reject: [
    {
      name: 'no unit anywhere',
      report: compliant(2020),
      findings: [{ messageId: 'unit', subject: ['disclosure.procurement.amount'], level: 'info' }],
    },
    {
      name: 'a large number without a unit',
      report: compliant(2019).set('disclosure.procurement.amount', '468000'),
      findings: [{ messageId: 'unit', data: { cell: '表二 · 政府集中采购 · 采购总金额', value: 468000 } }],
    },
  ],
});
