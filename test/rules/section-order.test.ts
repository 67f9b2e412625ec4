import rule from '../../src/rules/section-order.js';
import { compliant, testRule } from '../../src/testing/index.js';

const order = ['overview', 'disclosure', 'requests', 'reviews', 'problems', 'other'];

testRule(rule, {
  accept: [
    { name: 'in order', report: compliant(2023) },
    { name: 'a part missing', report: compliant(2023).drop('requests') },
    { name: 'a part twice', report: compliant(2023).duplicate('overview') },
  ],
  reject: [
    {
      name: 'problems before reviews',
      report: compliant(2023).order(['overview', 'disclosure', 'requests', 'problems', 'reviews', 'other']),
      findings: [
        {
          messageId: 'after',
          subject: ['part:reviews'],
          level: 'error',
          data: { heading: '政府信息公开行政复议、行政诉讼情况', neighbour: '收到和处理政府信息公开申请情况' },
        },
      ],
    },
    {
      name: 'part one at the end',
      report: compliant(2023).order([...order.slice(1), 'overview']),
      findings: [{ messageId: 'first', subject: ['part:overview'] }],
    },
  ],
});
