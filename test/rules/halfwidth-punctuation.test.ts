import { describe, it } from '@jest/globals';
import rule from '../../src/rules/halfwidth-punctuation.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const narrow = (text: string, ...marks: [string, string][]) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'narrow',
      level: 'info' as const,
      subject: ['part:overview'],
      text: marks[0]![0],
      data: { mark: marks[0]![0], count: marks.length },
      fix: marks,
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('full-width marks', '全年发布通知公告93条，其他信息80条。'),
      right('times', '受理时间为工作日9:00至17:00。'),
      right('an address of the web', '网址：http://www.qingchuan.example/a,b;c?d=1。'),
      right('thousands', '全年点击12,345次。'),
      right('English', '开通APP,Web等渠道，详见Guide:Part One。'),
      right('a colon before a number', '电话:0839-7200000。'),
      right('a number of a clause', '一,加强领导。二,加强培训。'),
      {
        name: 'half-width throughout, as converters leave it',
        report: compliant(2023)
          .preface('根据条例要求,现公布本机关年度报告。')
          .prose('overview', ['本年度,我局认真落实条例规定,推进公开工作。'])
          .prose('problems', ['公开形式单一,更新不及时;下一步,丰富形式,加强培训。'])
          .prose('other', ['本机关未收取信息处理费,没有其他事项。']),
      },
      { name: 'a title', report: compliant(2023).title('青川市民政局,2023年政府信息公开工作年度报告') },
    ],
    reject: [
      narrow('各类通知公告93条,其他信息80条。', [',', '，']),
      narrow('严格审核,及时发布;规范答复,依法办理。', [',', '，'], [';', '；'], [',', '，']),
      narrow('重点公开以下信息:财政资金、社会救助。', [':', '：']),
      narrow('落实“五公开”,公开《目录》。', [',', '，']),
      narrow('办理了吗?办理了!请放心。', ['?', '？'], ['!', '！']),
      narrow('认真落实条例规定:', [':', '：']),
    ],
  },
  { describe, it },
);
