import { describe, it } from '@jest/globals';
import rule from '../../src/rules/approximate-exact-number.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (text: string) => ({ name: text, report: saying(text) });

testRule(
  rule,
  {
    accept: [
      right('全年接听政策咨询电话5500余次。'),
      right('全年发布信息60多条。'),
      right('全年发布信息1,200余条。'),
      right('点击量115余万次。'),
      right('发布各类信息1.2万余条。'),
      right('组织培训，12多部门参加。'),
      right('3.多渠道公开，2.余下事项按期办结。'),
      right('2023多措并举推进公开。'),
      right('走访二十余户，发放三十多份。'),
      right('全年发布信息62条，涉及多个领域。'),
    ],
    reject: [
      {
        name: 'an exact number with 多',
        report: saying('全年发布其他相关信息62多条。'),
        findings: [
          {
            messageId: 'exact',
            level: 'info',
            subject: ['part:overview'],
            text: '62多',
            data: { words: '62多条', more: '多' },
            suggestions: [
              { messageId: 'drop', edits: [['多', '']] },
              { messageId: 'round', edits: [['62多', '60余']] },
            ],
          },
        ],
      },
      {
        name: 'with 余 and a thousands separator',
        report: saying('全年发布信息1,203余条。'),
        findings: [
          {
            messageId: 'exact',
            text: '1,203余',
            suggestions: [
              { messageId: 'drop', edits: [['余', '']] },
              { messageId: 'round', edits: [['1,203余', '1,200余']] },
            ],
          },
        ],
      },
      {
        name: 'in Chinese numerals',
        report: saying('全年走访二十三余户。'),
        findings: [{ messageId: 'exact', text: '十三余', suggestions: [{ messageId: 'drop', edits: [['余', '']] }] }],
      },
      {
        name: 'a number of people and one of firms',
        report: saying('培训工作人员35余人次，走访企业18多家。'),
        findings: [
          { messageId: 'exact', text: '35余', suggestions: 2 },
          { messageId: 'exact', text: '18多', suggestions: 2 },
        ],
      },
    ],
  },
  { describe, it },
);
