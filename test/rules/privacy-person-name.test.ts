import { describe, it } from '@jest/globals';
import rule from '../../src/rules/privacy-person-name.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const wrong = (text: string, name: string, masked: string) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'name',
      level: 'warn' as const,
      subject: ['part:overview'],
      text: name,
      data: {},
      suggestions: [{ messageId: 'mask', edits: [[name.slice(1), masked] as [string, string]] }],
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('a masked name', '申请人李某某提出的申请已答复，原告王某不服。'),
      right('a leader', '局长李小青任组长，分管副局长王文负责。'),
      right('what the applicant did', '申请人向我局提出申请，申请人应当补正，申请人可以查询。'),
      right('applicants in general', '申请人满意度较高，申请人，当事人均已告知，与申请人沟通后答复。'),
      right('stars', '申请人张**提出的申请。'),
      right('a firm', '申请人某公司提出的申请。'),
    ],
    reject: [
      wrong('申请人李小青提出的申请已答复。', '李小青', '某某'),
      wrong('原告王文不服，提起诉讼。', '王文', '某'),
      wrong('申请人姓名：张云溪，已答复。', '张云溪', '某某'),
      wrong('村民赵青向我局申请公开。', '赵青', '某'),
    ],
  },
  { describe, it },
);
