import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Documents, decisions, requests and cases are counted in whole numbers. */
export default defineRule({
  id: 'cell-not-integer',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '件数应为整数', en: 'A count is not a whole number' },
  description: {
    zh: '除金额外，三张表格的数据都是件数、项数，应为整数。',
    en: 'Apart from amounts of money, all figures of the tables are counts.',
  },
  remedy: { zh: '核对数据，件数填整数。', en: 'Check the figure; counts are whole numbers.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    fraction: { zh: '{{cell}}：填报 {{value}}，应为整数', en: '{{cell}}: {{value}} should be a whole number' },
  },
  examples: {
    bad: [
      {
        zh: '件数带小数',
        en: 'A count with decimals',
        report: { figures: { 'disclosure.penalties.decisions': '2.5' } },
        reports: ['fraction'],
      },
    ],
    good: [
      {
        zh: '金额可以带小数',
        en: 'An amount may have decimals',
        report: { figures: { 'disclosure.adminFees.amountWan': '25.1' } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      for (const { id: subject, fact, column, name, at } of tableCells(context, id)) {
        if (fact.value === undefined || column.kind === 'money' || Number.isInteger(fact.value)) continue;
        context.finding({ messageId: 'fraction', data: { cell: name, value: fact.value }, subject: [subject], at });
      }
    }
  },
});
