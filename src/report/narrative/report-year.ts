import type { Passage } from '../report.js';

const YEAR = /(?<!\d)(20\d\d)年/g;
const TITLE = /(20\d\d)年度?(?:政府|政务)?信息公开/;

/** The year that the narrative is about: the title's, else the one named most often; undefined if two are named equally often. */
export function yearOfNarrative(passages: Passage[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { text, part, heading } of passages) {
    if (heading) {
      const title = TITLE.exec(text);
      if (title) return Number(title[1]);
    }
    if (part === 'problems') continue;
    for (const [, digits] of text.matchAll(YEAR)) counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

/** A text names no year but this one. */
export function isOfYear(text: string, year: number | undefined): boolean {
  for (const [, digits] of text.matchAll(YEAR)) if (Number(digits) !== year) return false;
  return true;
}
