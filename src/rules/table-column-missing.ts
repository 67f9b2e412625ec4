import { defineRule } from '../linter/rule.js';
import { listed } from '../linter/table-cells.js';
import { columnPath } from '../templates/names.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Every column of the prescribed table must be there, also where it holds zeros alone. */
export default defineRule({
  id: 'table-column-missing',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported', 'template-version-mismatch'],
  title: { zh: '缺列', en: 'A prescribed column is missing' },
  description: {
    zh: '统一格式的表格不能删列，没有数据的列填0。',
    en: 'No column of a prescribed table may be left out; columns without cases are filled with zeros.',
  },
  remedy: { zh: '补上所缺的列，没有数据的填0。', en: 'Add the column and fill it with zeros if there were no cases.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: { zh: '{{table}}缺少 {{count}} 列：{{columns}}', en: '{{table}} lacks {{count}} column(s): {{columns}}' },
  },
  examples: {
    bad: [
      {
        zh: '删去了“科研机构”一列',
        en: 'A column was deleted',
        report: { also: [['dropColumn', 'requests', 'research']] },
        reports: ['missing'],
      },
    ],
    good: [{ zh: '没有数据的列也保留', en: 'Columns without cases are kept', report: {} }],
  },
  since: '0.1.0',

  check({ template, table, shape, finding }) {
    for (const { id } of template.tables) {
      const found = table(id);
      const spec = shape(id);
      if (!found || !spec || found.missingColumns.length === 0) continue;
      const columns = spec.blocks
        .flatMap((block) => block.columns)
        .filter(
          (column, index, all) =>
            found.missingColumns.includes(column.id) && all.findIndex((c) => c.id === column.id) === index,
        );
      finding({
        messageId: 'missing',
        data: {
          table: spec.name.zh,
          count: columns.length,
          columns: listed(columns.map((column) => columnPath(column).join(' · '))),
        },
        subject: [id],
        at: { block: found.blocks[0] ?? 0, from: 0, to: 0 },
      });
    }
  },
});
