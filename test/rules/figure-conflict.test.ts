import rule from '../../src/rules/figure-conflict.js';
import { compliant, testRule } from '../../src/testing/index.js';

const saying = (...texts: string[]) => compliant(2023).prose('overview', texts);
const right = (name: string, ...texts: string[]) => ({ name, report: saying(...texts) });

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('the same twice', '2023年，主动公开政府信息120条。', '全年主动公开政府信息120条。'),
    right('by channel', '2023年，通过门户网站公开政府信息80条。', '2023年，通过公告栏公开政府信息40条。'),
    right('other doings', '2023年，主动公开政府信息120条。', '2023年，推送信息300条。'),
    right('a part of them', '2023年，主动公开政府信息120条，其中主动公开财政信息20条。'),
    right('a field of them', '2023年，主动公开政府信息120条。', '2023年，在重点领域，主动公开政府信息30条。'),
    right('from the beginning', '2023年，主动公开政府信息120条。', '2023年，累计主动公开政府信息5928条。'),
    right('last year', '2023年，主动公开政府信息120条。', '2022年，主动公开政府信息110条，2023年。'),
    right('about so many', '2023年，主动公开政府信息120条。', '2023年，主动公开政府信息100余条。'),
    right('handled and received', '收到政府信息公开申请15件。', '办理政府信息公开申请16件。'),
    right('with those carried over', '收到政府信息公开申请16件（含上年结转1件）。', '收到政府信息公开申请15件。'),
    right('an amount rounded', '行政事业性收费2.35万元。', '行政事业性收费23512元。'),
    right('another body’s', '收到政府信息公开申请15件。', '全市各级行政机关收到政府信息公开申请95件。'),
  ],
  reject: [
    {
      name: 'disclosed in all',
      report: saying('2023年，主动公开政府信息120条。', '全年主动公开政府信息130条。'),
      findings: [
        {
          messageId: 'conflict',
          level: 'warn',
          subject: ['part:overview'],
          data: { here: '主动公开政府信息130条', there: '主动公开政府信息120条' },
          text: '主动公开政府信息130条',
        },
      ],
    },
    {
      name: 'one channel',
      report: saying('2023年，微信公众号推送信息30条。', '2023年，通过微信公众号推送信息35条。'),
      findings: [{ messageId: 'conflict' }],
    },
    {
      name: 'requests',
      report: saying('收到政府信息公开申请15件。', '收到政府信息公开申请14件。'),
      findings: [{ messageId: 'conflict', subject: ['requests.received.total'] }],
    },
    {
      name: 'an outcome',
      report: saying('答复政府信息公开申请15件，其中不予公开1件。', '答复政府信息公开申请15件，其中不予公开2件。'),
      findings: [{ messageId: 'conflict', subject: ['requests.denied'] }],
    },
    {
      name: 'applicants',
      report: saying('收到政府信息公开申请15件，其中自然人12件。', '收到政府信息公开申请15件，其中自然人11件。'),
      findings: [{ messageId: 'conflict', subject: ['requests.received'] }],
    },
    {
      name: 'lawsuits: none, and two',
      report: saying('未发生政府信息公开行政诉讼。', '政府信息公开行政诉讼2件。'),
      findings: [
        { messageId: 'conflict', subject: ['reviews.litigationDirect.total', 'reviews.litigationAfterReview.total'] },
      ],
    },
    {
      name: 'amounts',
      report: saying('行政事业性收费2.35万元。', '行政事业性收费33500元。'),
      findings: [{ messageId: 'conflict', subject: ['part:overview'] }],
    },
    {
      name: 'three values are one finding',
      report: saying('2023年，公开政府信息1条。', '2023年，公开政府信息2条。', '2023年，公开政府信息3条。'),
      findings: [{ messageId: 'conflict' }],
    },
  ],
});
