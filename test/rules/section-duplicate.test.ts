import rule from '../../src/rules/section-duplicate.js';
import { compliant, testRule } from '../../src/testing/index.js';

const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const lines = names.map((name, index) => `${'一二三四五六'[index]}、${name}`);
const contents = (mark: (line: string, index: number) => string): string =>
  compliant(2023)
    .render('text')
    .replace('一、总体情况', `${lines.map(mark).join('\n\n')}\n\n一、总体情况`);

testRule(rule, {
  accept: [
    { name: 'each once', report: compliant(2023) },
    { name: 'a table of contents', text: contents((line) => line) },
    { name: 'a table of contents with dots and pages', text: contents((line, index) => `${line}……${index + 1}`) },
    { name: 'a table of contents with pages', text: contents((line, index) => `${line}  ${index + 1}`) },
    {
      name: 'a caption under the heading',
      text: compliant(2023)
        .render('text')
        .replace('二、主动公开政府信息情况', '二、主动公开政府信息情况\n\n主动公开政府信息情况'),
    },
    {
      name: 'a sub-heading of nearly the same words',
      report: compliant(2023).replace('（一）主动公开', '（一）主动公开政府信息情况'),
    },
    { name: 'a list of the parts in the preface', report: compliant(2023).preface(`全文包括${names.join('、')}。`) },
  ],
  reject: [
    {
      name: 'part one twice',
      report: compliant(2023).duplicate('overview', ['本报告由办公室编制。']),
      findings: [
        {
          messageId: 'duplicate',
          subject: ['part:overview'],
          level: 'warn',
          data: { heading: '总体情况', count: 2 },
          suggestions: [{ messageId: 'remove', edits: [['一、总体情况', '']] }],
        },
      ],
    },
  ],
});
