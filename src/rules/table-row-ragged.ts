import { defineRule } from '../linter/rule.js';
import { listed } from '../linter/table-cells.js';
import { rowPath } from '../templates/names.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A row with fewer or more values than columns cannot be read; its figures are left out rather than guessed. */
export default defineRule({
  id: 'table-row-ragged',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '行列数不一致', en: 'A row has too few or too many values' },
  description: {
    zh: '一行的数值个数与统一格式的列数不符，无法判断各数属于哪一列，这些数据未参与核对。',
    en: 'The number of values in a row differs from the number of columns, so that its figures cannot be assigned and are not checked.',
  },
  remedy: {
    zh: '补齐或删去多余的单元格，使每行数值与列数相同；如因转换造成，请检查原来的 Word 或网页文件。',
    en: 'Give the row as many values as there are columns; where a conversion lost them, lint the original file.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    ragged: {
      zh: '{{table}}有 {{count}} 行的数值个数与列数不符（{{rows}}：应为 {{expected}} 个，现有 {{found}} 个），未参与核对',
      en: '{{count}} row(s) of {{table}} have the wrong number of values ({{rows}}: {{found}} instead of {{expected}}) and were not checked',
    },
    reconstructed: {
      zh: '{{table}}有 {{count}} 行在转换后缺列或多列（{{rows}}：应为 {{expected}} 个数值，读到 {{found}} 个），未参与核对',
      en: '{{count}} row(s) of {{table}} lost or gained columns in conversion ({{rows}}: {{found}} values instead of {{expected}}) and were not checked',
      level: 'info',
    },
  },
  examples: {
    bad: [
      {
        zh: '网页表格的一行少一格',
        en: 'A cell is missing in an HTML table',
        report: { also: [['dropCell', 'requests.granted.research']] },
        formats: ['html'],
        reports: ['ragged'],
      },
      {
        zh: '复制成文字时丢了一格',
        en: 'A cell was lost when the table was copied as text',
        report: { also: [['dropCell', 'requests.granted.research']] },
        formats: ['text', 'markdown'],
        reports: ['reconstructed'],
      },
    ],
    good: [
      {
        zh: '空白的单元格也算一格',
        en: 'A blank cell counts',
        report: { figures: { 'requests.granted.research': '' } },
      },
    ],
  },
  since: '0.1.0',

  check({ template, table, shape, exactGrid, finding }) {
    for (const { id } of template.tables) {
      const ragged = table(id)?.raggedRows ?? [];
      const spec = shape(id);
      const [first] = ragged;
      if (!spec || !first) continue;
      const rows = spec.blocks.flatMap((block) => block.rows);
      const names = ragged.map(({ row }) =>
        rowPath(rows.find((known) => known.id === row) ?? { label: row }).join(' · '),
      );
      finding({
        messageId: exactGrid ? 'ragged' : 'reconstructed',
        data: {
          table: spec.name.zh,
          count: ragged.length,
          rows: listed(names),
          expected: first.expected,
          found: first.found,
        },
        subject: ragged.map(({ row }) => (row ? `${id}.${row}` : id)),
        at: first.at,
      });
    }
  },
});
