import type { Span } from '../document/document.js';
import { beginningOf } from '../linter/part-places.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import { squeeze } from '../document/normalise.js';
import type { YearReading } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** Title and period name the same year. */
export default defineRule({
  id: 'title-year-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['title-missing', 'period-mismatch'],
  title: { zh: '标题与统计期限年份不一致', en: 'Title and period name different years' },
  description: {
    zh: '标题的年份应与统计期限的年份一致，否则无法判断是哪一年的报告。仅文件名不一致的，只作提示。',
    en: 'The year in the title is that of the period, or nobody can tell which year is reported on. A file name alone is an info.',
  },
  remedy: {
    zh: '确认报告年度，把标题或统计期限中写错的年份改正。',
    en: 'Find out which year is reported on, and correct the other.',
  },
  basis: [regulation.article49],
  messages: {
    title: {
      zh: '标题为{{title}}年，统计期限为{{period}}年',
      en: 'The title names {{title}}, the period is {{period}}',
    },
    metadata: {
      level: 'warn',
      zh: '网页标题为{{title}}年，统计期限为{{period}}年',
      en: 'The page’s title names {{title}}, the period is {{period}}',
    },
    path: {
      level: 'info',
      zh: '文件名为{{title}}年，报告年度为{{period}}年',
      en: 'The file’s name has {{title}}, the report is for {{period}}',
    },
  },
  examples: {
    bad: [
      {
        zh: '标题为2022年，统计期限为2023年',
        en: '2022 in the title, 2023 the period',
        report: { title: '青川市民政局2022年政府信息公开工作年度报告' },
        reports: ['title'],
      },
      {
        zh: '只有文件名不同',
        en: 'Only the file’s name differs',
        report: {},
        path: '民政局2022年年报.html',
        formats: ['html'],
        reports: ['path'],
      },
    ],
    good: [{ zh: '标题与统计期限一致', en: 'Title and period agree', report: { year: 2022 } }],
  },
  since: '0.1.0',

  check(context) {
    const { year, period } = context.report;
    if (!year) return;
    const named = yearFrom(year, 'title') ?? yearFrom(year, 'metadata');
    if (named !== undefined && period && ![period.from, period.to].some((date) => date.startsWith(String(named)))) {
      const messageId = yearFrom(year, 'title') === undefined ? 'metadata' : 'title';
      context.finding({
        messageId,
        data: { title: named, period: Number(period.from.slice(0, 4)) },
        subject: [],
        at: messageId === 'title' ? placeInTitle(context, named) : period.at,
      });
      return;
    }
    const file = yearFrom(year, 'path');
    if (file === undefined || file === year.value || year.conflict || (named ?? period) === undefined) return;
    const at = beginningOf(context.report);
    context.finding({ messageId: 'path', data: { title: file, period: year.value }, subject: [], at });
  },
});

function yearFrom({ evidence }: YearReading, source: 'title' | 'metadata' | 'path'): number | undefined {
  return evidence.find(({ from }) => from === source)?.year;
}

/** The line of the title that holds the year. */
function placeInTitle({ report, textAt }: RuleContext, year: number): Span {
  const lines = report.title?.at ?? [];
  const line = lines.find((span) => squeeze(textAt(span)).normalize('NFKC').includes(String(year)));
  return line ?? beginningOf(report);
}
