import rule from '../../src/rules/table-corner-note-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'with the note', report: compliant(2023) },
    { name: 'with the note of 2019', report: compliant(2019) },
    { name: 'no table on requests', report: compliant(2023).dropTable('requests') },
    { name: 'other tables have none', report: compliant(2023).drop('requests') },
  ],
  reject: [
    {
      name: 'no note',
      report: compliant(2023).noCornerNote(),
      findings: [{ messageId: 'missing', subject: ['requests'], level: 'info' }],
    },
    {
      name: 'no note in 2020',
      report: compliant(2020).noCornerNote(),
      findings: [{ messageId: 'missing', subject: ['requests'] }],
    },
  ],
});
