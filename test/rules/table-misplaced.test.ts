import rule from '../../src/rules/table-misplaced.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'tables in their parts', report: compliant(2023) },
    { name: 'a misnumbered heading', report: compliant(2023).number('requests', '二') },
    { name: 'an unnumbered heading', report: compliant(2020).noNumber('reviews') },
    { name: 'a missing part', report: compliant(2023).drop('reviews') },
  ],
  reject: [
    {
      name: 'the table on reviews under requests',
      report: compliant(2023).moveTable('reviews', 'requests'),
      findings: [
        {
          messageId: 'misplaced',
          subject: ['reviews'],
          level: 'warn',
          data: {
            table: '表四',
            expected: '政府信息公开行政复议、行政诉讼情况',
            found: '收到和处理政府信息公开申请情况',
          },
        },
      ],
    },
    {
      name: 'the table on disclosure under part one',
      report: compliant(2023).moveTable('disclosure', 'overview'),
      findings: [{ messageId: 'misplaced', subject: ['disclosure'] }],
    },
    {
      name: 'the table on requests under part six',
      report: compliant(2020).moveTable('requests', 'other'),
      findings: [{ messageId: 'misplaced', subject: ['requests'] }],
    },
    {
      name: 'a table before all parts',
      markdown: withTableFirst(),
      findings: [{ messageId: 'before', subject: ['reviews'] }],
    },
  ],
});

/** The table on reviews moved up, right under the title. */
function withTableFirst(): string {
  const source = compliant(2023).render('markdown');
  const lines = source.split('\n');
  const start = lines.findLastIndex((line) => line.startsWith('|') && line.includes('行政复议'));
  const table = lines.slice(start).filter((line) => line.startsWith('|'));
  const rest = lines.filter((line, index) => index < start || !table.includes(line));
  const title = rest.findIndex((line) => line.startsWith('#'));
  return [...rest.slice(0, title + 1), '', ...table, '', ...rest.slice(title + 1)].join('\n');
}
