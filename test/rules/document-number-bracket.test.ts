import { describe, it } from '@jest/globals';
import rule from '../../src/rules/document-number-bracket.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const wrong = (text: string, found: string, ...fix: [string, string][]) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'bracket',
      level: 'info' as const,
      subject: ['part:overview'],
      text: found,
      data: { found, right: `〔${found.slice(1, -1)}〕` },
      fix,
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('the official brackets', '按照国办公开办函〔2021〕30号文件要求编制。'),
      right('a court’s number', '（2023）川0812行初15号案件已审结。'),
      right('a court’s number of old', '云行初字（2015）第12号、云行终字（2016）第3号。'),
      right('a review’s number', '云政复（2023）5号决定维持。'),
      right('a year in brackets', '全年（2023）公开信息120条，指南（2023）已更新。'),
      right('an issue', '公报（2023年第5号）已出版。'),
      right('no number', '工作要点[2023]已印发。'),
      right('a number of a room', '地址：和平路（2023）5号。'),
    ],
    reject: [
      wrong('按照国办公开办函[2021]30号要求编制。', '[2021]', ['[', '〔'], [']', '〕']),
      wrong('按照《云溪县政务公开工作要点》（云政办函（2023）5号）推进。', '（2023）', ['（', '〔'], ['）', '〕']),
      wrong('按照云政办发(2023)第12号文件推进。', '(2023)', ['(', '〔'], [')', '〕']),
      wrong('按照云政办发【2023】12号文件推进。', '【2023】', ['【', '〔'], ['】', '〕']),
      wrong('按照云政办发〔2023]12号文件推进。', '〔2023]', [']', '〕']),
      {
        name: 'twice in a paragraph',
        report: saying('按照云政办发[2023]12号、云政办函[2022]3号文件推进。'),
        findings: [
          {
            messageId: 'bracket',
            fix: [
              ['[', '〔'],
              [']', '〕'],
            ],
          },
          {
            messageId: 'bracket',
            fix: [
              ['[', '〔'],
              [']', '〕'],
            ],
          },
        ],
      },
    ],
  },
  { describe, it },
);
