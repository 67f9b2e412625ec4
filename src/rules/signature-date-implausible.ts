import { defineRule } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';

/** The year has to be over before it is reported on. */
export default defineRule({
  id: 'signature-date-implausible',
  category: 'publication',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['title-year-mismatch', 'period-mismatch'],
  title: { zh: '落款日期异常', en: 'Signed before the year was over' },
  description: {
    zh: '年度报告在报告年度结束后编制，落款日期早于该年末的，多为年份写错，1月份尤其常见。',
    en: 'A report is drawn up when its year is over; an earlier date of signing mostly has last year’s number, as happens in January.',
  },
  remedy: {
    zh: '核对落款日期的年份，一般应为报告年度的下一年。',
    en: 'Check the year of the date, which should be the one after the year reported on.',
  },
  basis: [regulation.article49],
  messages: {
    early: {
      zh: '落款日期为{{date}}，早于报告年度（{{year}}年）结束，请核对',
      en: 'Signed on {{date}}, before the end of {{year}}, the year reported on; please check',
    },
  },
  examples: {
    bad: [
      {
        zh: '2023年度报告落款2023年1月20日',
        en: 'A report on 2023 signed in January 2023',
        report: { signature: { organ: '青川市民政局', date: '2023年1月20日' } },
        reports: ['early'],
      },
    ],
    good: [
      {
        zh: '2023年度报告落款2024年1月20日',
        en: 'A report on 2023 signed in January 2024',
        report: { signature: { organ: '青川市民政局', date: '2024年1月20日' } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, published, finding }) {
    const { year, signature } = report;
    const { date, at } = signature?.date ?? {};
    if (!year || year.conflict || date === undefined || !at || date >= `${year.value}-12-31`) return;
    if (!year.evidence.some(({ year: named, from }) => named === year.value && independent.includes(from))) return;
    // A date that no name stands above may belong to the page, if the page has another one.
    if (!signature?.organ && published().some((other) => other.date > `${year.value}-12-31`)) return;
    finding({ messageId: 'early', data: { date: inWords(date), year: year.value }, subject: [], at });
  },
});

const independent = ['settings', 'title', 'metadata', 'period', 'prose'];

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
