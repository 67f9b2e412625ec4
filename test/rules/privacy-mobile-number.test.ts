import { describe, it } from '@jest/globals';
import rule from '../../src/rules/privacy-mobile-number.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const wrong = (text: string, number: string, middle: string) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'number',
      level: 'warn' as const,
      subject: ['part:overview'],
      text: number,
      data: {},
      suggestions: [{ messageId: 'mask', edits: [[middle, '****'] as [string, string]] }],
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('a landline', '联系电话：0839-7200000、12345。'),
      right('a masked number', '联系电话：138****0000。'),
      right('a longer number', '受理编码138000000001，凭证0138000000001。'),
      right('an amount', '集中采购13800000000元。'),
      right('a decimal', '比例为0.13800000000。'),
      right('an address of the web', '网址：http://www.qingchuan.example/a/13800000000.html。'),
      right('a mailbox', '邮箱：13800000000@mail.example。'),
      right('an index', '索引号：13800000000。'),
      right('an account', 'QQ：13800000000。'),
      right('not a mobile number', '热线11000000000、12800000000。'),
    ],
    reject: [
      wrong('经办人电话：13800000000。', '13800000000', '0000'),
      wrong('电话139 1234 5678。', '139 1234 5678', '1234'),
      wrong('电话139-1234-5678。', '139-1234-5678', '1234'),
      wrong('电话（+86 15012345678）。', '15012345678', '1234'),
      wrong('请联系１８０１２３４５６７８。', '１８０１２３４５６７８', '１２３４'),
      {
        name: 'in the preface',
        report: compliant(2023).preface('如有疑问，请与经办人联系（电话：13812345678、13912345678）。'),
        findings: [
          { messageId: 'number', subject: [], suggestions: 1 },
          { messageId: 'number', subject: [], suggestions: 1 },
        ],
      },
    ],
  },
  { describe, it },
);
