import rule from '../../src/rules/table-row-ragged.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'every value in place', report: compliant(2023) },
    {
      name: 'blank cells are values',
      report: compliant(2023).set('requests.granted.natural', '').set('requests.granted.total', ''),
    },
    { name: 'a column that is absent in every row', report: compliant(2023).dropColumn('requests', 'research') },
    { name: 'the single values of the table on disclosure', report: compliant(2021) },
  ],
  reject: [
    {
      name: 'a value lost in a copied table',
      report: compliant(2023).dropCell('requests.granted.research'),
      formats: ['text', 'markdown'],
      findings: [
        {
          messageId: 'reconstructed',
          subject: ['requests.granted'],
          level: 'info',
          data: { table: '表三', count: 1, rows: '（一）予以公开', expected: 7, found: 6 },
        },
      ],
    },
    {
      name: 'a cell that the page does not have',
      report: compliant(2023).dropCell('requests.granted.research'),
      formats: ['html'],
      findings: [{ messageId: 'ragged', subject: ['requests.granted'], level: 'warn' }],
    },
    {
      name: 'two rows are one finding',
      report: compliant(2020).dropCell('requests.granted.research').dropCell('requests.denied.stateSecret.natural'),
      formats: ['text', 'markdown'],
      findings: [{ messageId: 'reconstructed', subject: ['requests.granted', 'requests.denied.stateSecret'] }],
    },
  ],
});
