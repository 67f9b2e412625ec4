import rule from '../../src/rules/fee-statement-incomplete.js';
import { compliant, testRule } from '../../src/testing/index.js';

const six = (...texts: string[]) => compliant(2023).prose('other', texts);
const found = (name: string, text: string) => ({
  name,
  report: six(text),
  findings: [{ messageId: 'noAmount', level: 'info' as const, subject: ['part:other'], text: text.slice(0, -1) }],
});

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    { name: 'with the amount', report: six('全年收取信息处理费3940元。') },
    { name: 'the amount in the next sentence', report: six('对3件申请收取了信息处理费。信息处理费共计400元。') },
    { name: 'none', report: six('依法规范收费行为，未收取信息处理费。') },
    { name: 'what the rules are', report: six('按照规定收取信息处理费。') },
    { name: 'what is to be done', report: six('对超出合理范围的申请，将依法收取信息处理费。') },
    { name: 'about so much', report: six('全年共收取信息处理费约400元。') },
  ],
  reject: [
    found('of some requests', '2023年，对3件政府信息公开申请收取了信息处理费。'),
    found('so many times', '全年依法收取信息处理费2笔。'),
    found('from applicants', '本年度向2名申请人收取信息处理费。'),
    found('collected', '全年已收取政府信息公开信息处理费。'),
  ],
});
