import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/placeholder-unfilled.js';

const saying = (text: string) => compliant(2023).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const left = (text: string, messageId: 'unfilled' | 'placeholder', words: string) => ({
  name: text,
  report: saying(text),
  findings: [{ messageId, level: 'error' as const, subject: ['part:overview'], data: { words } }],
});

testRule(
  rule,
  {
    accept: [
      right('filled in', '全年共主动公开120条，累计发布48条。'),
      right('公共', '公共条例、公共条款和公共条件均已公开。'),
      right('共和国', '中华人民共和国条例。'),
      right('共有条件', '公开共有条件、共享条目和累计条款。'),
      right('common', '共同条例、共建共享条件。'),
      right('an address', '网址http://www.qingchuan.example/XX/a_b__c.html?x=XX年。'),
      right('a model', '采购XX-200型设备、XXL尺码服装和MAX件。'),
      right('a masked number', '电话138××××1234。'),
      right('an anonymous person', '张某某诉云溪县公安局一案、李××申请公开一案。'),
      right('a multiplication', '显示屏尺寸3×4米。'),
    ],
    reject: [
      left('全年共主动公开条。', 'unfilled', '共主动公开条'),
      left('全年公开信息，共 条。', 'unfilled', '共条'),
      left('微信公众号累计发布   条，更新及时。', 'unfilled', '累计发布条'),
      left('全年共收到件，均已答复。', 'unfilled', '共收到件'),
      left('全年共公开条政府信息。', 'unfilled', '共公开条'),
      left('全年共受理申请件。', 'unfilled', '共受理申请件'),
      left('20XX年，我局高度重视。', 'placeholder', '20XX'),
      left('202X年，我局高度重视。', 'placeholder', '202X'),
      left('××局高度重视。', 'placeholder', '××'),
      left('全年公开信息XX条。', 'placeholder', 'XX'),
      left('某某街道高度重视。', 'placeholder', '某某'),
      left('全年公开信息____条。', 'placeholder', '____'),
      {
        name: 'in the title',
        report: compliant(2023).title('××市民政局2023年政府信息公开工作年度报告'),
        findings: [{ messageId: 'placeholder', subject: [] }],
      },
      {
        name: 'two in a sentence',
        report: saying('XX年公开信息××条。'),
        findings: [
          { messageId: 'placeholder', data: { words: 'XX' } },
          { messageId: 'placeholder', data: { words: '××' } },
        ],
      },
    ],
  },
  { describe, it },
);
