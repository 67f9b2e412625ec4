import type { Passage, Statement } from '../report.js';
import { maskTitles } from './brackets.js';
import { parseNumeral } from './numerals.js';
import { spanIn } from '../passages.js';
import { sentenceStart } from './enumeration-totals.js';

type PartsStatement = Extract<Statement, { kind: 'parts' }>;

const COUNT =
  /([一二三四五六七八九十两]{1,3}|\d{1,2})(?:个|大)?(?:部分|方面|章节|章)(?:内容)?(组成|构成)?(?![一-鿿]{0,2}[工问])/g;
const WORTH_READING = /部分|方面|章/;
const ABOUT_REPORT = /报告|年报|全文|本文/;
const LIST_BEFORE = /(?:由|包括|包含|分为|分)([^由]{4,400}?)(?:等|共|等共)?$/;
const ENDS = /^(?:$|[。，；])/;
const DIVIDES = /(?:分为|分|包括|包含|包括以下|共|共有|共分为|由|由以下|内容包括|主要包括|主要分为|由如下|以下)$/;
const LIST_AFTER = /^[：:，,]?(?:即|分别是|分别为|包括)?[：:，,]?/;
const ORDINAL =
  /^(?:第?[一二三四五六七八九十\d]{1,2}(?:部分)?[、.．是为：:]|[（(][一二三四五六七八九十\d]{1,2}[）)]|以及|和|及|即)+/;

/** “由…等六个部分组成”, “分为六个部分：…”: of how many parts the report says it is made, and which it names. */
export function readPartsStatements(passages: Passage[]): PartsStatement[] {
  return passages.flatMap((passage) => {
    if (passage.heading || (passage.part !== 'preface' && passage.part !== 'overview')) return [];
    if (!WORTH_READING.test(passage.text)) return [];
    return readPassage(passage);
  });
}

function readPassage(passage: Passage): PartsStatement[] {
  const masked = maskTitles(passage.text);
  for (const match of masked.matchAll(COUNT)) {
    const start = sentenceStart(masked, match.index);
    const before = passage.text.slice(start, match.index);
    const end = endOf(masked, match.index);
    const count = parseNumeral(match[1]!);
    if (count === undefined || !ABOUT_REPORT.test(before)) continue;
    const after = passage.text.slice(match.index + match[0].length, end);
    const divides = DIVIDES.test(before);
    // “包括A、B、C等六个部分。” names its parts as “由…组成” does.
    const listed = /(?:由|包括|包含)[^。]*、/.test(before);
    const composed = match[2] !== undefined || (listed && ENDS.test(after));
    if (!composed && !divides) continue;
    const names = composed && (listed || !divides) ? namesBefore(before, count) : namesAfter(after, count);
    return [{ kind: 'parts', count, names, at: spanIn(passage, start, end) }];
  }
  return [];
}

function endOf(text: string, from: number): number {
  const end = text.slice(from).search(/[。！？]/);
  return end < 0 ? text.length : from + end;
}

function namesBefore(before: string, count: number): string[] {
  const [, list] = LIST_BEFORE.exec(before) ?? [];
  return list === undefined ? [] : split(list, count);
}

function namesAfter(after: string, count: number): string[] {
  const list = after.replace(LIST_AFTER, '');
  return list.length === after.length && !/^[一第（(1]/.test(list) ? [] : split(list, count);
}

/** Parts are named with 和 and 、 inside (收到和处理…; 行政复议、行政诉讼): of the splits the one with the stated number wins. */
function split(list: string, count: number): string[] {
  const byMark = [
    /[；;]/,
    /[，,]/,
    /、/,
    /[、，,；;]/,
    /[、，,；;]|以及/,
    /[、，,；;]|以及|和/,
    /[、，,；;]|以及|和|及/,
  ];
  const splits = byMark.map((mark) =>
    namesIn(
      list.replace(/行政复议、(?:提起)?行政诉讼/g, (words) => words.replace('、', '\u0001')),
      mark,
    ),
  );
  return splits.find((names) => names.length === count) ?? splits[3]!;
}

function namesIn(list: string, mark: RegExp): string[] {
  return list
    .split(mark)
    .map((name) =>
      name
        .replaceAll('\u0001', '、')
        .replace(ORDINAL, '')
        .replace(/[“”"\s]|等$/g, ''),
    )
    .filter(Boolean);
}
