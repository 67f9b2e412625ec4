import rule from '../../src/rules/table-column-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'all columns', report: compliant(2023) },
    {
      name: 'a blank column is there',
      report: compliant(2023).figures(
        Object.fromEntries(['received', 'carriedOver'].map((row) => [`requests.${row}.research`, ''])),
      ),
    },
    { name: 'a value lost in one row', report: compliant(2023).dropCell('requests.granted.research') },
    { name: 'all columns of 2019', report: compliant(2019) },
  ],
  reject: [
    {
      name: 'no research institutes',
      report: compliant(2023).dropColumn('requests', 'research'),
      findings: [
        {
          messageId: 'missing',
          subject: ['requests'],
          level: 'error',
          data: { table: '表三', count: 1, columns: '科研机构' },
        },
      ],
    },
    {
      name: 'no totals',
      report: compliant(2020).dropColumn('requests', 'total'),
      findings: [{ messageId: 'missing', subject: ['requests'] }],
    },
    {
      name: 'no repealed documents',
      report: compliant(2023).dropColumn('disclosure', 'repealed'),
      findings: [{ messageId: 'missing', subject: ['disclosure'] }],
    },
  ],
});
