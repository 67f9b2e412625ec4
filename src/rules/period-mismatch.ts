import { defineRule } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';
import type { Report } from '../report/report.js';

/** A report covers one whole calendar year. */
export default defineRule({
  id: 'period-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '统计期限错误', en: 'The statistical period is wrong' },
  description: {
    zh: '年度报告的统计期限是上一年1月1日至12月31日。省略第二个年份的，按同一年理解；“截至某日”不是统计期限。',
    en: 'The figures of an annual report are for one whole calendar year. A second year that is left out is the first; a mere “as of” date is no period.',
  },
  remedy: {
    zh: '统计期限写作报告年度的1月1日至12月31日；数据也要按整年核对。',
    en: 'State 1 January to 31 December of the year, and see that the figures are for all of it.',
  },
  basis: [regulation.article49],
  messages: {
    notWhole: {
      zh: '统计期限为{{from}}至{{to}}，不是一个完整的公历年度',
      en: 'The stated period {{from}} to {{to}} is not one whole calendar year',
    },
    correct: { zh: '改为{{year}}年1月1日至{{year}}年12月31日', en: 'Change to the whole year {{year}}' },
  },
  examples: {
    bad: [
      {
        zh: '只到11月30日',
        en: 'Until 30 November only',
        report: { text: { preface: ['本报告统计期限为2023年1月1日至2023年11月30日。'] } },
        reports: ['notWhole'],
      },
      {
        zh: '跨了两年',
        en: 'Two years',
        report: { text: { preface: ['本报告统计期限为2022年1月1日至2023年12月31日。'] } },
        reports: ['notWhole'],
      },
    ],
    good: [
      {
        zh: '第二个年份省略',
        en: 'The second year left out',
        report: { text: { preface: ['本报告统计期限为2023年1月1日至12月31日。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    const { period } = report;
    if (!period || isWholeYear(period)) return;
    const { at, from, to } = period;
    const year = yearMeant(report, from, to);
    const edit = { block: at.block, from: at.from, to: at.to, text: `${year}年1月1日至${year}年12月31日` };
    finding({
      messageId: 'notWhole',
      data: { from: words(from), to: words(to) },
      subject: [],
      at,
      ...(year !== undefined && { suggestions: [{ messageId: 'correct', data: { year }, edits: [edit] }] }),
    });
  },
});

function isWholeYear({ from, to }: { from: string; to: string }): boolean {
  return yearOf(from) === yearOf(to) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** The year of both dates, else the year that the rest of the report is for. */
function yearMeant({ year }: Report, from: string, to: string): number | undefined {
  if (yearOf(from) === yearOf(to)) return yearOf(from);
  const other = year?.evidence.find((evidence) => evidence.from === 'title' || evidence.from === 'settings');
  return other?.year;
}

/** A slip of the keyboard may have given it more than four digits. */
function yearOf(date: string): number {
  return Number(date.split('-')[0]);
}

function words(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
