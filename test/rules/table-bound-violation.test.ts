import rule from '../../src/rules/table-bound-violation.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'figures that go together, 2019', report: compliant(2019) },
    { name: 'figures that go together, 2021', report: compliant(2022) },
    {
      name: 'all issued is in force',
      report: compliant(2023).figures({ 'disclosure.normativeDocs.issued': 9, 'disclosure.normativeDocs.repealed': 0 }),
    },
    { name: 'fewer items than last year', report: compliant(2020).set('disclosure.licensing.itemsDelta', -8) },
    { name: 'a blank is not zero', report: compliant(2023).set('disclosure.normativeDocs.inForce', '') },
  ],
  reject: [
    {
      name: 'more issued than in force or repealed',
      report: compliant(2023).set('disclosure.normativeDocs.issued', 12),
      findings: [
        {
          messageId: 'below',
          level: 'warn',
          subject: [
            'disclosure.normativeDocs.inForce',
            'disclosure.normativeDocs.repealed',
            'disclosure.normativeDocs.issued',
          ],
          data: {
            row: '行政规范性文件',
            lesser: '现行有效件数 + 本年废止件数',
            greater: '本年制发件数',
            left: 11,
            right: 12,
          },
          text: '12',
        },
      ],
    },
    {
      name: 'more newly disclosed than disclosed',
      report: compliant(2019).set('disclosure.normativeDocs.newlyDisclosed', 10),
      findings: [
        {
          messageId: 'below',
          data: { row: '规范性文件', lesser: '对外公开总数量', greater: '本年新公开数量', left: 9, right: 10 },
          text: '9',
        },
      ],
    },
    {
      name: 'items below zero',
      report: compliant(2020).set('disclosure.penalties.itemsDelta', '-12'),
      findings: [
        {
          messageId: 'negative',
          subject: ['disclosure.penalties.itemsPrev', 'disclosure.penalties.itemsDelta'],
          data: { row: '行政处罚', lesser: '上一年项目数量 + 本年增/减', greater: '', left: -1, right: 0 },
        },
      ],
    },
    {
      name: 'a word in place of a number',
      report: compliant(2023).set('disclosure.regulations.issued', '较多'),
      undecided: [{ reason: 'notNumeric', subject: ['disclosure.regulations.issued'] }],
    },
  ],
});
