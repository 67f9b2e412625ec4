import rule from '../../src/rules/all-zero-tables.js';
import { factCells } from '../../src/templates/expand.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, testRule } from '../../src/testing/index.js';

function zero(year: number, text: string | number = 0) {
  const template = officialTemplates.find(({ version }) => version === (year < 2021 ? '2019' : '2021'))!;
  return compliant(year).figures(Object.fromEntries(template.tables.flatMap(factCells).map(({ id }) => [id, text])));
}

testRule(rule, {
  accept: [
    { name: 'figures', report: compliant(2023) },
    { name: 'one figure', report: zero(2023).set('disclosure.normativeDocs.inForce', 1) },
    { name: 'a table is missing', report: zero(2023).dropTable('reviews') },
    { name: 'words in a cell', report: zero(2023).set('disclosure.penalties.decisions', '详见附件') },
    { name: 'blanks alone', report: zero(2023, '') },
  ],
  reject: [
    {
      name: 'zeros',
      report: zero(2023),
      findings: [{ messageId: 'zero', level: 'warn', subject: ['disclosure', 'requests', 'reviews'] }],
    },
    { name: 'zeros in the form of 2019', report: zero(2020), findings: [{ messageId: 'zero' }] },
    {
      name: 'zeros and a stroke',
      report: zero(2023).set('disclosure.regulations.issued', '/'),
      findings: [{ messageId: 'zero' }],
    },
    {
      name: 'zeros and a blank',
      report: zero(2023).set('reviews.review.total', ''),
      findings: [{ messageId: 'zero' }],
    },
  ],
});
