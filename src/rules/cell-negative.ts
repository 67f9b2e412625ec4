import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Nothing that the tables count can be less than none; only 本年增/减 of the 2019 format has a sign. */
export default defineRule({
  id: 'cell-negative',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '负数', en: 'A negative figure' },
  description: {
    zh: '件数、金额不会小于0，只有2019年格式的“本年增/减”可以是负数。',
    en: 'Counts and amounts are not negative; only 本年增/减 of the 2019 format may be.',
  },
  remedy: { zh: '核对数据；件数、金额为负的，多是录入错误。', en: 'Check the figure; a negative count is a slip.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    negative: { zh: '{{cell}}：填报 {{value}}，不应为负数', en: '{{cell}}: {{value}} must not be negative' },
  },
  examples: {
    bad: [
      {
        zh: '件数为负',
        en: 'A negative count',
        report: { figures: { 'disclosure.licensing.decisions': -3 } },
        reports: ['negative'],
      },
    ],
    good: [
      {
        zh: '2019年格式的“本年增/减”可以为负',
        en: '本年增/减 may be negative',
        report: { year: 2020, figures: { 'disclosure.licensing.itemsDelta': -3 } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      for (const { id: subject, fact, column, name, at } of tableCells(context, id)) {
        if (fact.value === undefined || fact.value >= 0 || column.kind === 'delta') continue;
        context.finding({ messageId: 'negative', data: { cell: name, value: fact.value }, subject: [subject], at });
      }
    }
  },
});
