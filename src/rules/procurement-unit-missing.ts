import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019 } from '../templates/clauses.js';

/** The 2019 form gives the procurement total no unit, so that 800 may be yuan or ten thousand yuan. */
export default defineRule({
  id: 'procurement-unit-missing',
  category: 'template',
  scope: 'report',
  level: 'info',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '采购总金额未注明单位', en: 'The procurement total names no unit' },
  description: {
    zh: '2019年格式的“采购总金额”没有规定单位，金额大于0时宜注明元或万元，避免误读。',
    en: 'The 2019 format gives 采购总金额 no unit; where it is not zero, yuan or ten thousand yuan should be named.',
  },
  remedy: { zh: '在表头或数字后注明元或万元。', en: 'Name the unit in the header or behind the figure.' },
  basis: [format2019.notice],
  messages: {
    unit: {
      zh: '{{cell}}：填报 {{value}}，未注明单位（元或万元）',
      en: '{{cell}}: {{value}} names no unit (元 or 万元)',
    },
  },
  examples: {
    bad: [
      {
        zh: '只写52，不知是元还是万元',
        en: '52 without a unit',
        report: { year: 2020, figures: { 'disclosure.procurement.amount': 52 } },
        reports: ['unit'],
      },
    ],
    good: [
      {
        zh: '单元格注明万元',
        en: 'The unit behind the figure',
        report: { year: 2020, figures: { 'disclosure.procurement.amount': '52万元' } },
      },
      { zh: '没有采购', en: 'No procurement', report: { year: 2020, figures: { 'disclosure.procurement.amount': 0 } } },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      const headers = context.table(id)?.headers ?? [];
      for (const { id: subject, fact, column, name, at } of tableCells(context, id)) {
        if (column.kind !== 'money' || column.unit !== 'none' || !fact.value || fact.unit) continue;
        if (headers.some((header) => header.id === column.id && header.found.includes('元'))) continue;
        context.finding({ messageId: 'unit', data: { cell: name, value: fact.value }, subject: [subject], at });
      }
    }
  },
});
