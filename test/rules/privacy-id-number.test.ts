import { describe, it } from '@jest/globals';
import rule from '../../src/rules/privacy-id-number.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const mask = (digits: string) => [{ messageId: 'mask', edits: [[digits, '********'] as [string, string]] }];

testRule(
  rule,
  {
    accept: [
      right('a masked number', '申请人身份证号为110101********461X。'),
      right('a wrong check digit', '编排在110101190003074618之后。'),
      right('no such day', '受理110101190002304612。'),
      right('no such region', '受理990101190003074613。'),
      right('inside a longer number', '受理11010119000307461X1。'),
      right('a credit code', '统一社会信用代码：11010119000307461X。'),
      right('an account', '缴费账号为11010119000307461X。'),
      right('numbers apart', '公开110101条、19000307条、4610条。'),
    ],
    reject: [
      {
        name: 'a number',
        report: saying('申请人身份证号为11010119000307461X，已答复。'),
        findings: [
          {
            messageId: 'number',
            level: 'error',
            subject: ['part:overview'],
            text: '11010119000307461X',
            data: {},
            suggestions: mask('19000307'),
          },
        ],
      },
      {
        name: 'a leap day and full-width digits',
        report: saying('申请人１１０１０１１９０４０２２９０８１１。'),
        findings: [{ messageId: 'number', suggestions: mask('１９０４０２２９') }],
      },
      {
        name: 'in groups',
        report: saying('身份证110101 19000307 461X。'),
        findings: [{ messageId: 'number', text: '110101 19000307 461X', suggestions: mask('19000307') }],
      },
      {
        name: 'ending in x',
        report: saying('身份证11010119010201505x。'),
        findings: [{ messageId: 'number', suggestions: mask('19010201') }],
      },
      {
        name: 'over the end of a line, where half of it is not rewritten',
        formats: ['text'],
        report: compliant(2023).prose('overview', [
          '本机关按照规定答复了各项申请，其中有一名申请人的身份证号为1101011900',
          '0307461X，已依法答复。',
        ]),
        findings: [{ messageId: 'number', text: '1101011900' }],
      },
      {
        name: 'two of them, in the preface',
        report: compliant(2023).preface('经办人11010119000307461X、110101190402290811。'),
        findings: [
          { messageId: 'number', subject: [], suggestions: 1 },
          { messageId: 'number', subject: [], suggestions: 1 },
        ],
      },
    ],
  },
  { describe, it },
);
