import rule from '../../src/rules/table-as-image.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'text tables', report: compliant(2023), formats: ['markdown', 'html'] },
    { name: 'no table and no picture', report: compliant(2023).dropTable('requests'), formats: ['markdown', 'html'] },
    {
      name: 'a picture in part one',
      markdown: compliant(2023).append('overview', '![政府开放日](open.jpg)').render('markdown'),
    },
    {
      name: 'a picture beside the table',
      markdown: compliant(2023).append('requests', '![图解](chart.png)').render('markdown'),
    },
  ],
  reject: (['disclosure', 'requests', 'reviews'] as const)
    .map((part) => ({
      name: `a picture of the table in ${part}`,
      report: compliant(2023).image(part),
      formats: ['markdown' as const, 'html' as const],
      findings: [{ messageId: 'image', subject: [part], level: 'warn' as const }],
    }))
    .concat({
      name: 'a picture in a report on 2020',
      report: compliant(2020).image('reviews'),
      formats: ['markdown', 'html'],
      findings: [{ messageId: 'image', subject: ['reviews'], level: 'warn' }],
    }),
});
