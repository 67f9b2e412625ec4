import rule from '../../src/rules/fee-tariff-inconsistent.js';
import { compliant, testRule } from '../../src/testing/index.js';

const six = (text: string) => compliant(2023).prose('other', [text]);
const found = (name: string, text: string, amount: number, step: number) => ({
  name,
  report: six(text),
  findings: [{ messageId: 'inconsistent', level: 'info' as const, subject: ['part:other'], data: { amount, step } }],
});

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    { name: 'by volume', report: six('全年收取信息处理费3940元。') },
    { name: 'by request', report: six('按件收取信息处理费400元。') },
    { name: 'both methods', report: six('按件、按量计收信息处理费共计430元。') },
    { name: 'in 万元', report: six('全年收取信息处理费0.394万元。') },
    { name: 'none', report: six('信息处理费0元。') },
    { name: 'about so much', report: six('全年收取信息处理费约385元。') },
    { name: 'another fee', report: six('行政事业性收费385元，未收取信息处理费。') },
  ],
  reject: [
    found('no multiple of ten', '2023年，收取信息处理费385元。', 385, 10),
    found('cents', '全年收取信息处理费400.5元。', 400.5, 10),
    found('no multiple of ten, in 万元', '全年收取信息处理费0.1235万元。', 1235, 10),
    found('no multiple of a hundred, by request', '按件收取信息处理费430元。', 430, 100),
  ],
});
