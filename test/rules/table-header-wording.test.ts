import rule from '../../src/rules/table-header-wording.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'official headers', report: compliant(2023) },
    {
      name: 'a unit in the brackets of 采购总金额',
      report: compliant(2020).label('disclosure', 'procurement.amount', '采购总金额（单位：万元）'),
    },
    { name: 'white space and line breaks', report: compliant(2023).label('requests', 'natural', '自 然 人') },
    {
      name: 'half-width brackets and colon',
      report: compliant(2023).label('disclosure', 'adminFees.amountWan', '本年收费金额(单位:万元)'),
    },
  ],
  reject: [
    {
      name: 'a slip',
      report: compliant(2023).label('disclosure', 'regulations.repealed', '本年废除件数'),
      findings: [
        {
          messageId: 'wording',
          subject: ['disclosure'],
          level: 'warn',
          text: '本年废除件数',
          fix: [['本年废除件数', '本年废止件数']],
          data: { table: '表二', found: '本年废除件数', expected: '本年废止件数' },
        },
      ],
    },
    {
      name: 'a unit that only the header names, which a correction would lose',
      report: compliant(2020).label('disclosure', 'procurement.amount', '采购总金额（单位：万元'),
      findings: [{ messageId: 'wording', subject: ['disclosure'] }],
    },
    {
      name: 'another unit, which the figures may be in',
      report: compliant(2023).label('disclosure', 'adminFees.amountWan', '本年收费金额（单位：元）'),
      findings: [{ messageId: 'wording', subject: ['disclosure'] }],
    },
    {
      name: 'an applicant misnamed',
      report: compliant(2023).label('requests', 'legalService', '法律服务组织'),
      findings: [
        { messageId: 'wording', subject: ['requests'], text: '法律服务组织', fix: [['法律服务组织', '法律服务机构']] },
      ],
    },
    {
      name: 'a word too few',
      report: compliant(2020).label('disclosure', 'procurement.projects', '采购项目数'),
      findings: [{ messageId: 'wording', subject: ['disclosure'], fix: [['采购项目数', '采购项目数量']] }],
    },
    {
      name: 'a header of the table on reviews',
      report: compliant(2023).label('reviews', 'review.pending', '尚未审决'),
      findings: [{ messageId: 'wording', subject: ['reviews'], fix: [['尚未审决', '尚未审结']] }],
    },
  ],
});
