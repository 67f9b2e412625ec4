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
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: { zh: '“{{heading}}”部分没有{{table}}', en: 'The part “{{heading}}” lacks its table ({{table}})' },
  },
  examples: {
    bad: [{ zh: '三、收到和处理政府信息公开申请情况：本年度未收到申请。（没有表格）' }],
    good: [{ zh: '三、收到和处理政府信息公开申请情况（附完整表格，各项填0）' }],
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
