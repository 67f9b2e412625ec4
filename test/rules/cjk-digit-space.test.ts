import { describe, it } from '@jest/globals';
import rule from '../../src/rules/cjk-digit-space.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (...paragraphs: string[]) => compliant(2023).prose('overview', paragraphs);
const right = (name: string, ...paragraphs: string[]) => ({ name, report: saying(...paragraphs) });

testRule(
  rule,
  {
    accept: [
      right('no spaces', '2023年，主动公开政府信息120条。'),
      right('a space between characters', '“政府开放日 走进机关”活动成功举办。'),
      right('a space between numbers', '热线 12345 8890'.replaceAll('线 1', '线1')),
      right('a letter', '第 A 类信息。'),
      { name: 'a title', report: compliant(2023).title('青川市民政局 2023 年政府信息公开工作年度报告') },
      {
        name: 'the end of a line',
        formats: ['text'],
        report: saying('按照要求扎实推进政府信息公开各项工作，全年主动公开政府信息共计', '120条，均已按期更新。'),
      },
    ],
    reject: [
      {
        name: 'spaces on both sides',
        report: saying('主动公开信息 120 条。'),
        findings: [
          {
            messageId: 'space',
            level: 'warn',
            subject: ['part:overview'],
            text: '息 1',
            data: { words: '息 1', count: 2 },
            fix: [
              [' ', ''],
              [' ', ''],
            ],
          },
        ],
      },
      {
        name: 'round one digit',
        report: saying('收到申请 1 件。'),
        findings: [
          {
            messageId: 'space',
            data: { words: '请 1', count: 2 },
            fix: [
              [' ', ''],
              [' ', ''],
            ],
          },
        ],
      },
      {
        name: 'an ideographic space',
        report: saying('2023　年，公开信息。'),
        findings: [{ messageId: 'space', text: '3　年', fix: [['　', '']] }],
      },
      {
        name: 'in two paragraphs',
        report: saying('公开信息 120条。', '答复申请 15件。'),
        findings: [
          { messageId: 'space', fix: [[' ', '']] },
          { messageId: 'space', fix: [[' ', '']] },
        ],
      },
    ],
  },
  { describe, it },
);
