import type { Span } from '../document/document.js';
import { chineseNumber } from './numerals.js';
import { spanIn } from './passages.js';
import type { Passage, Report, SubHeading } from './report.js';

// At the beginning of a paragraph, or after a sentence's end where a converter ran paragraphs together.
const mark = /(?:^|(?<=。))[*#]*[（(]([一二三四五六七八九十]{1,3})[）)](?![项款目])[、.．]?/g;
const wordsEnd = /[。：:，,；;！？*]|[（(]/;
const longest = 30;
const sentenceEnd = /[。：:；;！？*]/;
const longestSentence = 50;

/** Sub-headings （一）（二）… of a part, alone on their line or leading a paragraph, in order. */
export function subHeadings(report: Pick<Report, 'passages' | 'parts'>, part: string): SubHeading[] {
  const found: SubHeading[] = [];
  const own = report.parts.find(({ id }) => id === part)?.headings ?? [];
  for (const [index, passage] of report.passages.entries()) {
    if (passage.part !== part || own.some(({ at }) => isAt(passage, at))) continue;
    for (const match of passage.text.matchAll(mark)) {
      const ordinal = chineseNumber(match[1]!);
      if (ordinal === undefined) continue;
      const from = match.index + match[0].search(/[（(]/);
      const body = match.index + match[0].length;
      const text = wordsAfter(passage.text, body, wordsEnd, longest);
      const words =
        passage.text.length > body ? passage.text.slice(body) : wordsBelow(report.passages[index + 1], part);
      found.push({
        ordinal,
        text: text === '' ? wordsAfter(words, 0, wordsEnd, longest) : text,
        sentence: wordsAfter(words, 0, sentenceEnd, longestSentence),
        at: spanIn(passage, from, body + text.length),
        ordinalAt: spanIn(passage, from, body),
      });
    }
  }
  return found;
}

/** The passage is the part's own heading, numbered （一） as sub-headings are. */
function isAt({ heading, pieces, offsets }: Passage, at: Span): boolean {
  return heading && pieces[0]?.block === at.block && (offsets[0] ?? 0) >= at.from && (offsets[0] ?? 0) < at.to;
}

/** A number alone on its line has its words on the next. */
function wordsBelow(next: Passage | undefined, part: string): string {
  return next?.part === part && next.text.length <= longest ? next.text : '';
}

function wordsAfter(text: string, from: number, mark: RegExp, most: number): string {
  const rest = text.slice(from, from + most);
  const end = rest.search(mark);
  return end < 0 ? rest : rest.slice(0, end);
}
