import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { ReportedYear, YearReading } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** What the prose says of the year is said of the year that is reported on. */
export default defineRule({
  id: 'year-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['title-year-mismatch', 'period-mismatch'],
  title: { zh: '正文年份与报告年度不符', en: 'The prose speaks of another year' },
  description: {
    zh: '正文以“某年，收到申请……”等写明的当年工作，年份应为报告年度，否则多为沿用往年报告而未改。比较、计划、书名和文号中的年份不在此列。',
    en: 'Where the prose says what was done in a year, it is the year reported on; another one mostly stems from last year’s report. Comparisons, plans, titles of papers and document numbers are no such sentences.',
  },
  remedy: {
    zh: '核对该句说的是哪一年：写错的改为报告年度，确为往年情况的写明与本年度的关系。',
    en: 'Check which year the sentence is about: correct it, or say how it bears on the year reported on.',
  },
  basis: [regulation.article49, regulation.article50],
  messages: {
    stale: {
      zh: '此处写的是{{found}}年的情况，报告年度为{{year}}年，请核对',
      en: 'This sentence is about {{found}}, the report about {{year}}; please check',
    },
  },
  examples: {
    bad: [
      {
        zh: '2023年度报告写“2022年，本机关未收取信息处理费”',
        en: 'A report on 2023 says that no fee was charged in 2022',
        report: { text: { other: ['2022年，本机关未收取信息处理费。'] } },
        reports: ['stale'],
      },
    ],
    good: [
      {
        zh: '与往年比较、下一年的计划',
        en: 'A comparison with the year before, a plan for the next',
        report: {
          text: {
            problems: [
              '2023年，公开工作取得一定成效，但政策解读形式不够丰富，数量较2022年有所减少，部分栏目更新不够及时，基层工作人员业务能力有待提高，办理复杂申请的经验不足。',
              '2024年，我局将丰富解读形式，加强业务培训。',
            ],
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check({ report, finding }) {
    const { year, reportedYears, passages } = report;
    if (!year || !isStated(year)) return;
    const reported = new Set<number>();
    for (const item of reportedYears) {
      const passage = passages[item.passage];
      if (!passage || reported.has(item.passage) || isInPlace(item, year.value, passage.text)) continue;
      reported.add(item.passage);
      finding({
        messageId: 'stale',
        data: { found: item.year, year: year.value },
        subject: passageSubject(passage),
        at: item.at,
      });
    }
  },
});

/** A year that only a date or the file's name tells is too weak to correct the prose with. */
function isStated({ value, conflict, evidence }: YearReading): boolean {
  const own = ['settings', 'title', 'metadata', 'period'];
  return !conflict && evidence.some(({ year, from }) => year === value && own.includes(from));
}

/** A paragraph that names the year reported on as well sets the other one beside it. */
function isInPlace({ year, part }: ReportedYear, own: number, text: string): boolean {
  if (year === own || text.includes(`${own}年`)) return true;
  return part === 'problems' && year > own;
}
