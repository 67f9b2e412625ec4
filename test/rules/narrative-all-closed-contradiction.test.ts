import rule from '../../src/rules/narrative-all-closed-contradiction.js';
import { compliant, testRule } from '../../src/testing/index.js';

/** The compliant report carries one request forward. */
const saying = (text: string, kind: 'department' | 'government' = 'department') =>
  compliant(2023, { kind }).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const subject = ['requests.carriedForward.total'];
const found = (name: string, text: string, words: string) => ({
  name,
  report: saying(text),
  findings: [{ messageId: 'contradiction', level: 'warn' as const, subject, data: { words, open: 1 }, text: words }],
});

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('in time', '收到政府信息公开申请15件，均在法定期限内答复。'),
    right('all that was due', '收到政府信息公开申请15件，按时办结率100%。'),
    right('what was left is named', '收到政府信息公开申请15件，除1件结转下年度继续办理外，均已办结。'),
    {
      name: 'what was left is named elsewhere',
      report: compliant(2023).prose('overview', [
        '收到政府信息公开申请15件，均已办结。',
        '政府信息公开申请结转下年度继续办理1件。',
      ]),
    },
    right('those of last year', '上年结转的1件政府信息公开申请已全部办结。'),
    right('other business', '办理人大建议5件、政协提案3件，全部办结。'),
    {
      name: 'nothing carried forward',
      report: saying('收到政府信息公开申请15件，全部办结。').set('requests.carriedForward.total', 0),
    },
  ],
  reject: [
    found('all closed', '收到政府信息公开申请15件，已全部办结。', '已全部办结'),
    found('all that came', '所有政府信息公开申请均已办结。', '所有政府信息公开申请均已办结'),
    found('closed in time', '收到政府信息公开申请15件，全部按时办结。', '全部按时办结'),
    found('the rate', '收到政府信息公开申请15件，办结率100%。', '办结率100%'),
    {
      name: 'another body’s',
      report: saying('全市各级行政机关收到政府信息公开申请95件，全部办结。', 'government'),
      undecided: [{ reason: 'otherBody', subject }],
    },
  ],
});
