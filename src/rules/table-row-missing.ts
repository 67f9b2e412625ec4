import { defineRule } from '../linter/rule.js';
import { listed } from '../linter/table-cells.js';
import { rowPath } from '../templates/names.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Every row of the prescribed table must be there, also where there is nothing to report. */
export default defineRule({
  id: 'table-row-missing',
  category: 'template',
  scope: 'report',
  level: 'error',
  // An edit replaces text inside a block or cell, so that none can add a row.
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported', 'template-version-mismatch'],
  title: { zh: '缺行', en: 'A prescribed row is missing' },
  description: {
    zh: '统一格式的表格不能删行，没有数据的行填0。',
    en: 'No row of a prescribed table may be left out; rows without cases are filled with zeros.',
  },
  remedy: { zh: '补上所缺的行，没有数据的填0。', en: 'Add the row and fill it with zeros if there were no cases.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: { zh: '{{table}}缺少 {{count}} 行：{{rows}}', en: '{{table}} lacks {{count}} row(s): {{rows}}' },
  },
  examples: {
    bad: [
      {
        zh: '删去了“2.重复申请”一行',
        en: 'A row was deleted',
        report: { also: [['dropRow', 'requests', 'notProcessed.duplicate']] },
        reports: ['missing'],
      },
    ],
    good: [
      {
        zh: '没有数据的行也保留',
        en: 'Rows without cases are kept',
        report: { figures: { 'requests.notProcessed.duplicate.natural': 0 } },
      },
    ],
  },
  since: '0.1.0',

  check({ template, table, shape, finding }) {
    for (const { id } of template.tables) {
      const found = table(id);
      const spec = shape(id);
      if (!found || !spec || found.missingRows.length === 0) continue;
      const rows = spec.blocks.flatMap((block) => block.rows).filter((row) => found.missingRows.includes(row.id));
      finding({
        messageId: 'missing',
        data: { table: spec.name.zh, count: rows.length, rows: listed(rows.map((row) => rowPath(row).join(' · '))) },
        subject: rows.map((row) => `${id}.${row.id}`),
        at: { block: found.blocks[0] ?? 0, from: 0, to: 0 },
      });
    }
  },
});
