import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Figures are written in half-width digits without separators, so that a spreadsheet takes them as numbers. */
export default defineRule({
  id: 'cell-number-format',
  category: 'template',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  yieldsTo: ['section-missing', 'template-unsupported', 'cell-unit'],
  title: { zh: '数字书写不规范', en: 'A figure is written in full-width digits or with separators' },
  description: {
    zh: '表格数字用半角阿拉伯数字，不加千分位，便于汇总。',
    en: 'Figures in the tables are written in half-width digits without thousands separators.',
  },
  remedy: {
    zh: '改为半角数字，去掉千分位，可用 --fix 自动改正。',
    en: 'Write half-width digits without separators; --fix does it.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    format: { zh: '{{cell}}：“{{raw}}”宜写作 {{value}}', en: '{{cell}}: write {{value}} instead of “{{raw}}”' },
  },
  examples: {
    bad: [
      {
        zh: '全角数字',
        en: 'Full-width digits',
        report: { figures: { 'disclosure.penalties.decisions': '１２' } },
        reports: ['format'],
      },
      {
        zh: '带千分位',
        en: 'A thousands separator',
        report: { figures: { 'disclosure.penalties.decisions': '1,234' } },
        reports: ['format'],
      },
    ],
    good: [
      { zh: '半角数字', en: 'Half-width digits', report: { figures: { 'disclosure.penalties.decisions': 1234 } } },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      for (const cell of tableCells(context, id)) {
        const { state, unit, note, value, raw } = cell.fact;
        if (state !== 'number' || unit || note || value === undefined || !/[０-９．，,]/u.test(raw)) continue;
        context.finding({
          messageId: 'format',
          data: { cell: cell.name, raw: raw.trim(), value },
          subject: [cell.id],
          at: cell.at,
          fix: [{ ...cell.at, text: String(value) }],
        });
      }
    }
  },
});
