import rule from '../../src/rules/section-heading-wording.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'the official words', report: compliant(2023) },
    { name: '行政机关', report: compliant(2023).rename('disclosure', '行政机关主动公开政府信息情况') },
    {
      name: 'the words of art. 50',
      report: compliant(2023).rename('reviews', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
    },
    { name: 'a colon at the end', report: compliant(2023).rename('other', '其他需要报告的事项：') },
  ],
  reject: [
    {
      name: 'a shortened heading',
      report: compliant(2023).rename('problems', '存在问题及改进情况'),
      findings: [
        {
          messageId: 'wording',
          subject: ['part:problems'],
          level: 'info',
          text: '存在问题及改进情况',
          fix: [['存在问题及改进情况', '存在的主要问题及改进情况']],
        },
      ],
    },
    {
      name: 'a misspelt heading without a number',
      report: compliant(2023).noNumber('requests').rename('requests', '收到和处里政府信息公开申请情况'),
      findings: [{ messageId: 'wording', fix: [['收到和处里政府信息公开申请情况', '收到和处理政府信息公开申请情况']] }],
    },
  ],
});
