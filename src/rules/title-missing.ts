import { beginningOf } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A report begins with a title that says whose report it is, and for which year. */
export default defineRule({
  id: 'title-missing',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '缺少报告标题', en: 'The title is missing' },
  description: {
    zh: '“一、总体情况”之前没有报告标题，读者无法得知这是哪个机关、哪一年的报告。网页标题中写明的视为有标题。',
    en: 'No title stands before part one, so that neither organ nor year is told. A title in the page’s metadata counts.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: {
      zh: '第一部分之前没有报告标题，应为“机关名称+年份+政府信息公开工作年度报告”',
      en: 'No title before part one; it should be: organ, year, 政府信息公开工作年度报告',
    },
  },
  examples: {
    bad: [{ zh: '（无标题）一、总体情况……' }],
    good: [{ zh: '青川市民政局2023年政府信息公开工作年度报告' }],
  },
  since: '0.1.0',

  check({ report, finding }) {
    if (report.title) return;
    finding({ messageId: 'missing', subject: [], at: beginningOf(report) });
  },
});
