import rule from '../../src/rules/overview-aspect-order.js';
import { compliant, testRule } from '../../src/testing/index.js';

const overview = (...headings: string[]) =>
  compliant(2023).prose(
    'overview',
    headings.flatMap((heading) => [heading, '做了工作。']),
  );

testRule(rule, {
  accept: [
    { name: 'in order', report: compliant(2023) },
    {
      name: 'a further aspect between',
      report: overview('（一）主动公开', '（二）标准化建设', '（三）依申请公开', '（四）监督保障'),
    },
    { name: 'no sub-headings', report: compliant(2023).prose('overview', ['监督保障和主动公开都做了。']) },
  ],
  reject: [
    {
      name: 'requests before disclosure',
      report: overview('（一）依申请公开', '（二）主动公开', '（三）政府信息管理'),
      findings: [{ messageId: 'order', subject: ['part:overview'], level: 'info', data: { heading: '主动公开' } }],
    },
  ],
});
