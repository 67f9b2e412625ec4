import rule from '../../src/rules/parts-statement-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const stated = (text: string) => compliant(2023).preface(text);

testRule(rule, {
  accept: [
    { name: 'nothing stated', report: compliant(2023) },
    { name: 'six parts', report: stated('本报告由总体情况、主动公开政府信息情况等六个部分组成。') },
    {
      name: 'six parts, all named',
      report: stated(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。',
      ),
    },
    { name: 'the statement is right and a part is missing', report: stated('本报告由六部分组成。').drop('other') },
  ],
  reject: [
    {
      name: 'two parts stated',
      report: stated('报告全文由两部分组成。'),
      findings: [
        {
          messageId: 'count',
          level: 'warn',
          data: { stated: 2, found: 6 },
          suggestions: [{ messageId: 'correct', edits: [['两', '六']] }],
        },
      ],
    },
    {
      name: 'two parts stated and named: the number alone would put nothing right',
      report: stated('报告全文由总体情况、存在的主要问题及改进情况两部分组成。'),
      findings: [{ messageId: 'count', data: { stated: 2, found: 6 } }],
    },
    {
      name: 'six stated and three named',
      report: stated('本报告由总体情况、主动公开政府信息情况、其他需要报告的事项六个部分组成。'),
      findings: [{ messageId: 'list', data: { stated: 6, listed: 3 } }],
    },
  ],
});
