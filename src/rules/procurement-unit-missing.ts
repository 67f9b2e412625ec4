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
  basis: [format2019.notice],
  messages: {
    unit: {
      zh: '{{cell}}：填报 {{value}}，未注明单位（元或万元）',
      en: '{{cell}}: {{value}} names no unit (元 or 万元)',
    },
  },
  examples: {
    bad: [{ zh: '采购总金额｜52' }],
    good: [{ zh: '采购总金额（单位：万元）｜52' }, { zh: '采购总金额｜52万元' }],
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
