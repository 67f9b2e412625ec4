import rule from '../../src/rules/overview-too-long.js';
import { compliant, testRule } from '../../src/testing/index.js';

const written = (...text: string[]) => compliant(2023).prose('overview', text);

testRule(rule, {
  accept: [
    { name: 'the usual length', report: compliant(2023) },
    { name: 'just within the limit', report: written('公'.repeat(1000)) },
    { name: 'white space is not counted', report: written('公 '.repeat(10)), options: { max: 10 } },
    { name: 'the heading is not counted', report: written('公'.repeat(10)), options: { max: 10 } },
    { name: 'a long part five', report: compliant(2023).prose('problems', ['公'.repeat(2000)]) },
    { name: 'no part one', report: compliant(2023).drop('overview'), options: { max: 10 } },
  ],
  reject: [
    {
      name: 'just beyond the limit',
      report: written('公'.repeat(1001)),
      findings: [
        { messageId: 'long', subject: ['part:overview'], data: { length: 1001, max: 1000 }, text: '一、总体情况' },
      ],
    },
    {
      name: 'another limit',
      report: written('公'.repeat(801)),
      options: { max: 800 },
      findings: [{ messageId: 'long', data: { length: 801, max: 800 } }],
    },
    {
      name: 'sub-headings are counted',
      report: written('（一）主动公开', '公'.repeat(5)),
      options: { max: 10 },
      findings: [{ messageId: 'long', data: { length: 12, max: 10 } }],
    },
    {
      name: 'several paragraphs',
      report: written('公'.repeat(6), '开'.repeat(6)),
      options: { max: 10 },
      findings: [{ messageId: 'long', data: { length: 12, max: 10 } }],
    },
  ],
});
