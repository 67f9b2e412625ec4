import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/fee-statement-missing.js';

const six = (...paragraphs: string[]) => compliant(2023).prose('other', paragraphs);
const subject = ['part:other'];
const added = (last: string) => ({ messageId: 'add', edits: [['', last] as [string, string]] });

testRule(
  rule,
  {
    accept: [
      { name: 'none charged', report: six('2023年，本机关未收取政府信息公开信息处理费。') },
      { name: 'an amount', report: six('全年收取信息处理费400元。') },
      { name: 'in other words', report: six('本年度未发生政府信息公开收费事项。') },
      { name: 'beside a citation', report: six('依据《政府信息公开信息处理费管理办法》，本年度未收取。') },
      { name: 'a heading with words under it', report: six('（一）信息处理费收取情况', '无。') },
      { name: 'not due for 2020', report: compliant(2020).prose('other', ['无。']) },
      { name: 'no part six: another rule says so', report: compliant(2023).drop('other') },
    ],
    reject: [
      {
        name: 'nothing to report',
        report: six('无其他需要报告的事项。'),
        findings: [{ messageId: 'missing', level: 'error', subject, text: '六、其他需要报告的事项' }],
      },
      {
        name: 'other things only',
        report: six('加强业务培训。'),
        findings: [{ messageId: 'missing', suggestions: [added('本年度未收取政府信息公开信息处理费。')] }],
      },
      {
        name: 'words without a full stop',
        report: six('加强业务培训'),
        findings: [{ messageId: 'missing', suggestions: [added('。本年度未收取政府信息公开信息处理费。')] }],
      },
      {
        name: 'the citation of the measures alone',
        report: six('认真落实《政府信息公开信息处理费管理办法》。'),
        findings: [{ messageId: 'missing', suggestions: 1 }],
      },
      {
        name: 'administrative fees are another thing',
        report: six('公开行政事业性收费目录清单。'),
        findings: [{ messageId: 'missing', suggestions: 1 }],
      },
      {
        name: 'outside part six',
        report: six('无其他需要报告的事项。').append('overview', '全年未收取信息处理费。'),
        findings: [
          {
            messageId: 'elsewhere',
            level: 'warn',
            subject: ['part:overview', 'part:other'],
            text: '全年未收取信息处理费',
          },
        ],
      },
      {
        name: 'a charge of which it is not plain which',
        report: six('本年度未收取任何费用。'),
        undecided: [{ reason: 'unclear', subject }],
      },
      {
        name: 'an image',
        report: six().image('other'),
        formats: ['html'],
        undecided: [{ reason: 'image', subject }],
      },
    ],
  },
  { describe, it },
);
