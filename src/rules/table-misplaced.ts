import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Each table belongs into the part that the format gives it. */
export default defineRule({
  id: 'table-misplaced',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '表格位置错误', en: 'A table stands in the wrong part' },
  description: {
    zh: '统一格式规定了三张表格各自所在的部分，放错位置会使读者误读。',
    en: 'The uniform format gives each of the three tables a part of its own.',
  },
  remedy: {
    zh: '把表格移到它所属的部分之下；如果是标题写错了，改标题。',
    en: 'Move the table into its part, or correct the heading above it.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    misplaced: {
      zh: '{{table}}应在“{{expected}}”部分，现在“{{found}}”部分',
      en: '{{table}} belongs into the part “{{expected}}” but stands in “{{found}}”',
    },
    before: {
      zh: '{{table}}应在“{{expected}}”部分，现在各部分之前',
      en: '{{table}} belongs into the part “{{expected}}” but stands before all parts',
    },
  },
  examples: {
    bad: [
      {
        zh: '申请情况表放在第二部分',
        en: 'The table on requests in part two',
        report: { also: [['moveTable', 'requests', 'disclosure']] },
        reports: ['misplaced'],
      },
    ],
    good: [{ zh: '各表在各自的部分', en: 'Each table in its part', report: {} }],
  },
  since: '0.1.0',

  check({ template, part, partSpec, table, finding }) {
    for (const spec of template.tables) {
      const found = table(spec.id);
      if (!found || found.part === spec.part || !part(spec.part)) continue;
      const [block = 0] = found.blocks;
      finding({
        messageId: found.part ? 'misplaced' : 'before',
        data: {
          table: spec.name.zh,
          expected: partSpec(spec.part)?.heading ?? '',
          found: (found.part && partSpec(found.part)?.heading) ?? '',
        },
        subject: [spec.id],
        at: { block, from: 0, to: 0 },
      });
    }
  },
});
