import { chineseNumber, yearNumber } from './numerals.js';
import { squeeze } from '../document/normalise.js';

const digitDate = '(?:19|20)\\d{2}[年.\\-/—]\\d{1,2}[月.\\-/—]\\d{1,2}日?';
const chineseDate =
  '[一二][〇○零ＯO0一二三四五六七八九]{3}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十]{1,3}日';
const dateAlone = new RegExp(`^[（(【\\[]?(${digitDate}|${chineseDate})[）)】\\]]?$`);
const dateAtEnd = new RegExp(`^(.{2,40}?)[（(]?(${digitDate}|${chineseDate})[）)]?$`, 's');
const pieces = /^(.{4})[年.\-/—](.+?)[月.\-/—](.+?)日?$/s;

/** The date that a line consists of, as `YYYY-MM-DD`. */
export function dateLine(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const written = dateAlone.exec(squeeze(text).normalize('NFKC'))?.[1];
  return written === undefined ? undefined : isoDate(written);
}

/** A line that ends in a date: the words before it, and the date. */
export function wordsAndDate(text: string): { words: string; date: string } | undefined {
  if (text.length > 120) return undefined;
  const match = dateAtEnd.exec(squeeze(text).normalize('NFKC'));
  const date = match && isoDate(match[2]!);
  return date ? { words: match[1]!, date } : undefined;
}

/** A written date as `YYYY-MM-DD`; undefined if there is no such day. */
export function isoDate(written: string): string | undefined {
  const match = pieces.exec(written);
  if (!match) return undefined;
  const year = yearNumber(match[1]!);
  const month = smallNumber(match[2]!);
  const day = smallNumber(match[3]!);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDay(year, month, day) ? iso(year, month, day) : undefined;
}

/** `YYYY-MM-DD`, whether there is such a day or not. */
export function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Last day of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

function smallNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return text === '元' ? 1 : chineseNumber(text);
}
