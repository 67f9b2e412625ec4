import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/enumeration-parts-conflict.js';

const saying = (...texts: string[]) => compliant(2023).prose('overview', texts);
const first = '全年主动公开信息60条，其中文件20条，动态30条，公告10条。';

testRule(
  rule,
  {
    accept: [
      {
        name: 'the same list twice',
        report: saying(first, '我局全年主动公开信息60条，其中文件20条，动态30条，公告10条。'),
      },
      { name: 'a breakdown along other lines', report: saying(first, '主动公开信息60条，其中网站40条，微信20条。') },
      {
        name: 'mostly other lines',
        report: saying(first, '主动公开信息60条，其中文件25条，网站15条，微信10条，报纸10条。'),
      },
      {
        name: 'another total of the same size',
        report: saying(first, '推送微信信息60条，其中文件25条，动态25条，公告10条。'),
      },
      { name: 'another total', report: saying(first, '主动公开信息61条，其中文件21条，动态30条，公告10条。') },
      { name: 'examples only the second time', report: saying(first, '主动公开信息60条，其中文件20条，动态30条。') },
      { name: 'an open list', report: saying(first, '主动公开信息60条，其中文件25条，动态30条等。') },
      { name: 'an approximate total', report: saying(first, '主动公开信息60余条，其中文件25条，动态25条，公告10条。') },
    ],
    reject: [
      {
        name: 'other figures',
        report: saying(first, '2023年，我局共主动公开信息60条，其中文件25条，动态25条，公告10条。'),
        findings: [
          {
            messageId: 'differs',
            subject: ['part:overview'],
            data: { total: 60, unit: '条', name: '文件', here: 25, there: 20 },
            text: '60条，其中文件25条，动态25条，公告10条',
          },
        ],
      },
      {
        name: 'an item left out of a list with a remainder',
        report: saying(
          '主动公开信息60条，其中文件20条，其他信息16条，板块公开24条。',
          '主动公开信息60条，其中文件20条，其他信息16条。',
        ),
        findings: [{ messageId: 'leftOut', data: { total: 60, unit: '条', name: '板块公开' } }],
      },
      {
        name: 'an item added',
        report: saying(
          '主动公开信息60条，其中文件20条，其他信息16条。',
          '主动公开信息60条，其中文件20条，其他信息16条，板块公开24条。',
        ),
        findings: [{ messageId: 'leftOut' }],
      },
      {
        name: 'in two parts, reported once a list',
        report: compliant(2023)
          .prose('overview', [first, first])
          .prose('other', ['未收取信息处理费。', '主动公开信息60条，其中文件25条，动态25条，公告10条。']),
        findings: [{ messageId: 'differs', subject: ['part:other'] }],
      },
    ],
  },
  { describe, it },
);
