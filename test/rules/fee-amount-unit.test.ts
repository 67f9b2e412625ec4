import rule from '../../src/rules/fee-amount-unit.js';
import { compliant, testRule } from '../../src/testing/index.js';

const yuan = '本年度行政事业性收费251000元。';

testRule(rule, {
  accept: [
    { name: 'no amount in the text', report: compliant(2023).set('disclosure.adminFees.amountWan', '251000') },
    {
      name: 'converted as it should be',
      report: compliant(2023).append('other', yuan).set('disclosure.adminFees.amountWan', '25.1'),
    },
    {
      name: 'the text is in 万元 as well',
      report: compliant(2023)
        .append('other', '本年度行政事业性收费251000万元。')
        .set('disclosure.adminFees.amountWan', '251000'),
    },
    {
      name: 'the same number of another fee',
      report: compliant(2023)
        .append('other', '本年度收取信息处理费251000元。')
        .set('disclosure.adminFees.amountWan', '251000'),
    },
  ],
  reject: [
    {
      name: 'the amount in 元 as the text has it',
      report: compliant(2023).append('other', yuan).set('disclosure.adminFees.amountWan', '251000'),
      findings: [
        {
          messageId: 'yuan',
          subject: ['disclosure.adminFees.amountWan'],
          level: 'warn',
          suggestions: [{ messageId: 'convert', edits: [['251000', '25.1']] }],
        },
      ],
    },
    {
      name: 'with a verb and in part one',
      report: compliant(2022)
        .append('overview', '全年收取行政事业性收费共计8600元。')
        .set('disclosure.adminFees.amountWan', '8600'),
      findings: [{ messageId: 'yuan', suggestions: [{ messageId: 'convert', edits: [['8600', '0.86']] }] }],
    },
  ],
});
