import { iso, lastDay } from './dates.js';
import { spanIn } from './passages.js';
import type { Passage, Period } from './report.js';

const until = '(?:起|始|开始)?[,，]?(?:至|到|—+|–|-+|~|～|－)';
const days = new RegExp(
  `(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?${until}(?:(\\d{2}|\\d{4,6})年|当年|同年|本年)?(\\d{1,2})月(\\d{1,2})[日号]?`,
  'g',
);
const dotted = new RegExp(
  `(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})日?${until}(?:(\\d{4})[./-])?(\\d{1,2})[./-](\\d{1,2})日?(?!\\d)`,
  'g',
);
const months = new RegExp(`(\\d{4})年(\\d{1,2})月?份?${until}(?:(\\d{4})年|当年|同年)?(\\d{1,2})月份?(?![\\d日])`, 'g');

/** Words that say a range of dates is the one the figures are for. */
const cue = /统计|数据|期限|时限|时段|周期|报告期|起止|所列/;
const strictCue = /统计|所列数据|起止时间|内容涵盖|(?:报告|年报).{0,10}[期时]限/;
const otherMatter = /公示|征[求集]|培训|活动|会议|举办|开展了?/;

/** The statistical period that the report states, in preface or part one first. */
export function findPeriod(passages: Passage[]): Period | undefined {
  const prose = passages.filter(({ heading, part }) => !heading && (part === 'preface' || part === 'overview'));
  for (const passage of prose) {
    if (!/\d{4}/.test(passage.text)) continue;
    const period = periodIn(passage);
    if (period) return period;
  }
  return undefined;
}

function periodIn(passage: Passage): Period | undefined {
  for (const [pattern, read] of forms) {
    for (const match of passage.text.matchAll(pattern)) {
      const dates = read(match);
      if (!isPeriod(passage, match.index, dates)) continue;
      return { at: spanIn(passage, match.index, match.index + match[0].length), ...dates };
    }
  }
  return undefined;
}

type Dates = Omit<Period, 'at'>;

const forms: [RegExp, (match: RegExpMatchArray) => Dates][] = [
  [days, readDays],
  [dotted, readDays],
  [months, readMonths],
];

function readDays([, year, month, day, toYear, toMonth, toDay]: RegExpMatchArray): Dates {
  return {
    from: iso(Number(year), Number(month), Number(day)),
    to: iso(fullYear(toYear ?? year!), Number(toMonth), Number(toDay)),
    toYearImplied: toYear === undefined,
  };
}

/** 2023年1月1日至23年12月31日; a slip such as 202323年 stays what it is. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function readMonths([, year, month, toYear, toMonth]: RegExpMatchArray): Dates {
  const endYear = Number(toYear ?? year);
  return {
    from: iso(Number(year), Number(month), 1),
    to: iso(endYear, Number(toMonth), lastDay(endYear, Number(toMonth))),
    toYearImplied: toYear === undefined,
  };
}

/** A range of dates counts if its sentence speaks of statistics, or if it is a whole year in the preface. */
function isPeriod({ text, part }: Passage, index: number, { from, to }: Dates): boolean {
  const sentence = text.slice(
    Math.max(text.lastIndexOf('。', index), text.lastIndexOf('；', index), index - 50, 0),
    index,
  );
  const near = text.slice(index, index + 60).split(/[。；]/)[0] ?? '';
  if (part !== 'preface') return strictCue.test(sentence) && !otherMatter.test(sentence);
  if (cue.test(sentence) || /^.{0,40}(?:统计|数据)/.test(near)) return !otherMatter.test(sentence);
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
