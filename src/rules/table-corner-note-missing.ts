import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The corner cell of the table on requests states how its rows add up; it is the only relation that the form itself prints. */
export default defineRule({
  id: 'table-corner-note-missing',
  category: 'template',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '缺勾稽关系说明', en: 'The note on how the rows add up is missing' },
  description: {
    zh: '统一格式在申请情况表左上角印有勾稽关系说明，应当保留。',
    en: 'The form prints in the corner of the table on requests how its rows add up; the note has to stay.',
  },
  remedy: {
    zh: '在表三左上角写回“（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）”。',
    en: 'Put the note back into the corner of table 3.',
  },
  basis: [format2021.cornerNote, format2019.cornerNote],
  messages: {
    missing: {
      zh: '{{table}}左上角缺少勾稽关系说明“{{note}}”',
      en: '{{table}} lacks the note “{{note}}” in its corner',
    },
  },
  examples: {
    bad: [
      { zh: '表三左上角空白', en: 'The corner is blank', report: { also: [['noCornerNote']] }, reports: ['missing'] },
    ],
    good: [{ zh: '保留了勾稽关系说明', en: 'The note is kept', report: {} }],
  },
  since: '0.1.0',

  check({ template, table, shape, finding }) {
    for (const { id } of template.tables) {
      const found = table(id);
      const spec = shape(id);
      if (!found || !spec?.cornerNote || found.cornerNote) continue;
      const { blankCorner: corner } = found;
      finding({
        messageId: 'missing',
        data: { table: spec.name.zh, note: spec.cornerNote },
        subject: [id],
        at: corner ?? { block: found.blocks[0] ?? 0, from: 0, to: 0 },
        // Other words in the corner, or no corner at all: nobody can say what they were meant for.
        ...(corner && { fix: [{ ...corner, text: spec.cornerNote }] }),
      });
    }
  },
});
