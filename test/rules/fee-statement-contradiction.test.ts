import rule from '../../src/rules/fee-statement-contradiction.js';
import { compliant, testRule } from '../../src/testing/index.js';

const unpaid = 'requests.otherHandling.feeOverdue.total';
const six = (text: string, count: number | string = 1) => compliant(2023).prose('other', [text]).set(unpaid, count);
const found = (name: string, text: string, words: string) => ({
  name,
  report: six(text),
  findings: [
    { messageId: 'contradiction', level: 'error' as const, subject: [unpaid], data: { unpaid: 1, words }, text: words },
  ],
});

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    { name: 'nothing collected: it was not paid', report: six('2023年，本机关未收取信息处理费。') },
    { name: 'no charge arose', report: six('本年度未产生信息处理费。') },
    { name: 'a notice was issued', report: six('发出收费通知1份，申请人逾期未缴纳，未收取信息处理费。') },
    { name: 'no notice, and none unpaid', report: six('未发出政府信息公开收费通知。', 0) },
    { name: 'no notice, and a blank', report: six('未发出政府信息公开收费通知。', '') },
    { name: 'another kind of notice', report: six('未发出车辆停放收费通知。') },
    { name: 'no such row in 2020', report: compliant(2020).prose('other', ['未发出政府信息公开收费通知。']) },
  ],
  reject: [
    found('no notice', '2023年，本机关未发出政府信息公开收费通知。', '2023年，本机关未发出政府信息公开收费通知'),
    found('nor a fee', '未下达信息处理费缴费通知书，未收取费用。', '未下达信息处理费缴费通知书，未收取费用'),
    found('to nobody', '没有向申请人发送信息处理费收费通知。', '没有向申请人发送信息处理费收费通知'),
    {
      name: 'said in part one',
      report: six('未收取信息处理费。', 2).append('overview', '全年未发出信息处理费收费通知。'),
      findings: [
        { messageId: 'contradiction', subject: [unpaid], data: { unpaid: 2, words: '全年未发出信息处理费收费通知' } },
      ],
    },
  ],
});
