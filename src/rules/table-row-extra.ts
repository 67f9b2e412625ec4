import { defineRule } from '../linter/rule.js';
import { listed } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The uniform format leaves no room for rows of one's own. */
export default defineRule({
  id: 'table-row-extra',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported', 'template-version-mismatch'],
  title: { zh: '多出行', en: 'A row that the format does not have' },
  description: {
    zh: '表格里有统一格式没有的数据行，会使总计与分项无法核对。',
    en: 'A row with figures that the uniform format does not have makes totals impossible to check.',
  },
  remedy: {
    zh: '删去自行增加的行，把数据计入统一格式的相应各行。',
    en: 'Delete the row and count its cases where the format has them.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    extra: {
      zh: '{{table}}多出 {{count}} 行：{{rows}}',
      en: '{{table}} has {{count}} row(s) that the format does not have: {{rows}}',
    },
  },
  examples: {
    bad: [
      {
        zh: '增加“6.咨询类申请”一行',
        en: 'A row of one’s own',
        report: { also: [['addRow', 'requests', '6.咨询类申请', ['1', '0', '0', '0', '0', '0', '1']]] },
        reports: ['extra'],
      },
    ],
    good: [{ zh: '没有自行增加的行', en: 'No further rows', report: {} }],
  },
  since: '0.1.0',

  check({ template, table, finding }) {
    for (const { id, name } of template.tables) {
      const rows = table(id)?.extraRows ?? [];
      const [first] = rows;
      if (!first) continue;
      finding({
        messageId: 'extra',
        data: { table: name.zh, count: rows.length, rows: listed(rows.map(({ label }) => `“${label}”`)) },
        subject: [id],
        at: first.at,
      });
    }
  },
});
