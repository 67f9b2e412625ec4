import { beginningOf } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Parts two, three and four each consist of a prescribed table. */
export default defineRule({
  id: 'table-missing',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '缺少表格', en: 'A prescribed table is missing' },
  description: {
    zh: '第二、三、四部分由统一格式的表格构成，没有数据也要列表并填0。',
    en: 'Parts two, three and four consist of prescribed tables, which are filled with zeros where there is nothing to report.',
  },
  remedy: {
    zh: '按统一格式补上表格；全年没有数据的，各栏填0，不能以文字代替。',
    en: 'Add the prescribed table; where there was nothing, fill it with zeros instead of describing it in words.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: { zh: '“{{heading}}”部分没有{{table}}', en: 'The part “{{heading}}” lacks its table ({{table}})' },
  },
  examples: {
    bad: [
      {
        zh: '第三部分以一句话代替表格',
        en: 'A sentence in place of the table',
        report: { text: { requests: ['本年度未收到政府信息公开申请。'] }, also: [['dropTable', 'requests']] },
        reports: ['missing'],
      },
    ],
    good: [{ zh: '三张表格齐全', en: 'All three tables', report: {} }],
  },
  since: '0.1.0',

  check({ report, template, part, partSpec, table, tablesAlone, images, finding }) {
    const found = template.tables.filter(({ id }) => table(id)).length;
    // A workbook of two tables lacks the third; one of a single table may be meant so.
    const expected = tablesAlone && found > 1;
    for (const spec of template.tables) {
      const heading = part(spec.part)?.headings[0];
      if (table(spec.id) || (!heading && !expected) || images(spec.part).length > 0) continue;
      finding({
        messageId: 'missing',
        data: { heading: heading?.text ?? partSpec(spec.part)?.heading ?? '', table: spec.name.zh },
        subject: [spec.id],
        at: heading?.at ?? beginningOf(report),
        ...(!heading && { level: 'warn' as const }),
      });
    }
  },
});
