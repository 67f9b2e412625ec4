import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The corner cell of the table on requests states how its rows add up; it is the only relation that the form itself prints. */
export default defineRule({
  id: 'table-corner-note-missing',
  category: 'template',
  scope: 'report',
  level: 'info',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '缺勾稽关系说明', en: 'The note on how the rows add up is missing' },
  description: {
    zh: '统一格式在申请情况表左上角印有勾稽关系说明，应当保留。',
    en: 'The form prints in the corner of the table on requests how its rows add up; the note has to stay.',
  },
  basis: [format2021.cornerNote, format2019.cornerNote],
  messages: {
    missing: {
      zh: '{{table}}左上角缺少勾稽关系说明“{{note}}”',
      en: '{{table}} lacks the note “{{note}}” in its corner',
    },
  },
  examples: {
    bad: [{ zh: '表三左上角空白' }],
    good: [{ zh: '表三左上角：（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）' }],
  },
  since: '0.1.0',

  check({ template, table, shape, finding }) {
    for (const { id } of template.tables) {
      const found = table(id);
      const spec = shape(id);
      if (!found || !spec?.cornerNote || found.cornerNote) continue;
      finding({
        messageId: 'missing',
        data: { table: spec.name.zh, note: spec.cornerNote },
        subject: [id],
        at: { block: found.blocks[0] ?? 0, from: 0, to: 0 },
      });
    }
  },
});
