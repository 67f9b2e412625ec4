import { chineseNumber } from './numerals.js';

/** The mark that numbers a heading or an item: 一、 第一部分 1. （一） (1). */
export interface Enumerator {
  style: 'plain' | 'part' | 'arabic' | 'bracket' | 'bracketArabic';
  number: number;
  /** Offsets of the mark with its punctuation, without the white space around it. */
  from: number;
  to: number;
  /** Offset at which the words begin. */
  body: number;
}

const numeral = '[一二三四五六七八九十]{1,3}';
// A dash in place of 一 is what optical readers and hurried typists make of it.
const pattern = new RegExp(
  '^[\\s\\u200b\\ufeff*#>]*(?:' +
    `(?<part>第\\s*(?<partNumber>${numeral})\\s*(?:部分|章|节)\\s*[、.．:：]?)` +
    `|(?<bracket>[（(﹙]\\s*(?<bracketNumber>${numeral})\\s*[）)﹚]\\s*[、.．]?)` +
    '|(?<bracketArabic>[（(﹙]\\s*(?<bracketDigits>[\\d０-９]{1,2})\\s*[）)﹚]\\s*[、.．]?)' +
    `|(?<plain>(?<plainNumber>${numeral}|[—－ー─―](?=\\s*、))(?:\\s*[、.．。,，:：﹑]|(?=\\s)))` +
    '|(?<arabic>(?<digits>[\\d０-９]{1,2})(?:\\s*[、．﹑]|\\s*[.,，](?!\\s*\\d)))' +
    ')[\\s\\u200b*]*',
);

/** The enumerator that a text begins with. */
export function enumeratorOf(text: string): Enumerator | undefined {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  for (const [style, digits] of styles) {
    const mark = groups[style];
    if (mark === undefined) continue;
    const number = numberOf(groups[digits] ?? '');
    if (number === undefined) return undefined;
    const from = text.indexOf(mark);
    const to = from + mark.trimEnd().length;
    return { style, number, from, to, body: bodyAfter(text, from + mark.length) };
  }
  return undefined;
}

const styles: [Enumerator['style'], string][] = [
  ['plain', 'plainNumber'],
  ['bracket', 'bracketNumber'],
  ['arabic', 'digits'],
  ['part', 'partNumber'],
  ['bracketArabic', 'bracketDigits'],
];

function numberOf(digits: string): number | undefined {
  if (/^[—－ー─―]$/.test(digits)) return 1;
  if (/^[\d０-９]+$/.test(digits)) return Number(digits.normalize('NFKC'));
  return chineseNumber(digits);
}

const leading = /[\s\u200b*]*/y;

function bodyAfter(text: string, offset: number): number {
  leading.lastIndex = offset;
  leading.exec(text);
  return leading.lastIndex;
}
