import rule from '../../src/rules/cell-placeholder.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'figures', report: compliant(2023) },
    { name: 'a minus sign', report: compliant(2020).set('disclosure.licensing.itemsDelta', '-3') },
    { name: 'a blank', report: compliant(2023).set('requests.granted.research', '') },
    { name: 'words', report: compliant(2023).set('requests.granted.research', '若干') },
  ],
  reject: [
    ...['/', '—', '－', '无'].map((raw) => ({
      name: `“${raw}”`,
      report: compliant(2023).set('disclosure.coercion.decisions', raw),
      findings: [
        {
          messageId: 'placeholder',
          subject: ['disclosure.coercion.decisions'],
          level: 'warn' as const,
          suggestions: [{ messageId: 'zero', edits: [[raw, '0'] as [string, string]] }],
        },
      ],
    })),
    {
      name: 'several of one table are one finding',
      report: compliant(2023).set('requests.received.research', '/').set('requests.granted.research', '/'),
      findings: [
        {
          messageId: 'placeholder',
          subject: ['requests.received.research', 'requests.granted.research'],
          suggestions: 1,
        },
      ],
    },
  ],
});
