import type { Draft } from '../../src/testing/index.js';
import { inWords } from '../report/narrative/phrasings.js';
import type { Dice } from './dice.js';
import type { Organ } from './organs.js';

/** Who signs and when, and the day the page was published: both after the year's end and within the deadline. */
export function signatureOf(dice: Dice, year: number, organ: Organ): { lines: Draft['signature']; published: string } {
  const month = dice.int(1, organ.lastMonth);
  const day = dice.int(1, month === 2 ? 28 : 31);
  const date = dice.pick(dates)(year + 1, month, day);
  const lines = dice.pick([
    { organ: organ.name, date },
    { organ: organ.name, date },
    { date },
    { organ: organ.name },
    null,
  ]);
  const iso = [year + 1, month, dice.int(day, month === 2 ? 28 : 31)];
  return { lines, published: iso.map((value) => String(value).padStart(2, '0')).join('-') };
}

const dates: ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  (year, month, day) =>
    `${[...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${inWords(month)}月${inWords(day)}日`,
];
