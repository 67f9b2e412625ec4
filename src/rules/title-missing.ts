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
  remedy: {
    zh: '在“一、总体情况”之前写明标题：机关名称+年份+政府信息公开工作年度报告。',
    en: 'Put the title before part one: organ, year, 政府信息公开工作年度报告.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    missing: {
      zh: '第一部分之前没有报告标题，应为“机关名称+年份+政府信息公开工作年度报告”',
      en: 'No title before part one; it should be: organ, year, 政府信息公开工作年度报告',
    },
  },
  examples: {
    bad: [
      {
        zh: '没有标题，直接从第一部分开始',
        en: 'The report begins with part one',
        report: { title: null },
        reports: ['missing'],
      },
    ],
    good: [
      { zh: '有标题', en: 'With a title', report: { title: '青川市民政局2023年政府信息公开工作年度报告' } },
      {
        zh: '标题只写在网页的标题栏',
        en: 'The title stands in the page’s metadata',
        report: { title: null, meta: { title: '青川市民政局2023年政府信息公开工作年度报告' } },
        formats: ['html'],
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    if (report.title) return;
    finding({ messageId: 'missing', subject: [], at: beginningOf(report) });
  },
});
