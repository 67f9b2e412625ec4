import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Enumeration, EnumerationItem } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

type Verdict = 'fits' | 'short' | 'channelsExceed' | 'incomplete' | 'exceeds';

/** The parts that the narrative names after 其中 must not contradict the total they are parts of. */
export default defineRule({
  id: 'enumeration-sum-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '“其中”分项之和不等于总数', en: 'The parts of an enumeration do not sum up to its total' },
  description: {
    zh: '正文“共N条，其中……”的分项之和大于总数，或者列至“其他”仍小于总数。分项有多种理解时，只在每种理解都不相符时报告。',
    en: 'The items after 其中 exceed the stated total, or fall short of it although the list ends in a remainder. Reported only if no reading of the list fits.',
  },
  remedy: {
    zh: '重新核算总数和各分项；分项没有列全的，末尾写明“等”。',
    en: 'Add up again; where the list is not complete, end it with 等.',
  },
  basis: [regulation.article50],
  messages: {
    exceeds: {
      zh: '总数为 {{total}}{{unit}}，分项之和为 {{sum}}{{unit}}，超出 {{difference}}{{unit}}',
      en: 'The stated total is {{total}}, its parts sum up to {{sum}}: {{difference}} too many',
    },
    incomplete: {
      zh: '总数为 {{total}}{{unit}}，分项列至“其他”，之和为 {{sum}}{{unit}}，相差 {{difference}}{{unit}}',
      en: 'The stated total is {{total}}, its parts, “other” included, sum up to {{sum}}: {{difference}} too few',
    },
    short: {
      zh: '总数为 {{total}}{{unit}}，分项之和为 {{sum}}{{unit}}，相差 {{difference}}{{unit}}，请核对',
      en: 'The stated total is {{total}}, its parts sum up to {{sum}}: {{difference}} too few, please check',
      level: 'warn',
    },
    channelsExceed: {
      zh: '总数为 {{total}}{{unit}}，各渠道之和为 {{sum}}{{unit}}，如非同一信息多渠道发布，请核对',
      en: 'The stated total is {{total}}, the channels sum up to {{sum}}; please check unless the same items were published in several channels',
      level: 'info',
    },
  },
  examples: {
    bad: [
      {
        zh: '30+70+30=130，超出120',
        en: '30 + 70 + 30 = 130, more than 120',
        report: { text: { overview: ['共公开信息120条，其中政策文件30条，工作动态70条，其他信息30条。'] } },
        reports: ['exceeds'],
      },
      {
        zh: '列至“其他”，仍差10条',
        en: 'The list ends in a remainder, and 10 are missing',
        report: { text: { overview: ['共公开信息120条，其中政策文件30条，工作动态70条，其他信息10条。'] } },
        reports: ['incomplete'],
      },
    ],
    good: [
      {
        zh: '30+90=120',
        en: '30 + 90 = 120',
        report: { text: { overview: ['共公开信息120条，其中政策文件30条，工作动态90条。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, enumerations, finding }) {
    for (const enumeration of enumerations()) {
      const { total, sums, at } = enumeration;
      const messageId = verdictOn(enumeration);
      if (messageId === 'fits') continue;
      const sum = sums.reduce((best, next) =>
        distance(next, total.value) < distance(best, total.value) ? next : best,
      );
      finding({
        messageId,
        data: { total: total.value, sum, unit: total.unit, difference: round(distance(sum, total.value)) },
        subject: passageSubject(report.passages[enumeration.passage]!),
        at,
      });
    }
  },
});

const fromMildToGrave: Verdict[] = ['fits', 'channelsExceed', 'short', 'incomplete', 'exceeds'];

/** The mildest of what the readings give rise to: an accusation has to hold in every one of them. */
function verdictOn(enumeration: Enumeration): Verdict {
  const { total, sums } = enumeration;
  if (total.comparison === 'approximate' || sums.length === 0) return 'fits';
  const grades = sums.map((sum) => fromMildToGrave.indexOf(verdictOnSum(enumeration, sum)));
  return fromMildToGrave[Math.min(...grades)]!;
}

function verdictOnSum({ total, items, open, remainder, channels }: Enumeration, sum: number): Verdict {
  const missing = round(total.value - sum);
  if (missing < 0) return channels ? 'channelsExceed' : 'exceeds';
  if (missing === 0 || open || !isList(items)) return 'fits';
  if (remainder) return 'incomplete';
  return missing < total.value / 10 ? 'short' : 'fits';
}

/** A single part names no list: 发文61件，其中主动公开60件；召开会议2次. */
function isList(items: EnumerationItem[]): boolean {
  const units = items.filter(({ depth }) => depth === 0).map(({ unit }) => unit);
  return new Set(units).size < units.length;
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}

/** Amounts of money have decimals, which binary sums blur. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
