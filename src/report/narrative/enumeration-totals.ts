import type { ListRegion } from './enumeration-items.js';
import type { Quantity } from './quantities.js';
import type { ReadText } from './read-text.js';

const NOTHING_BUT_MARKS = /^[，,：:；;、]*$/;

/**
 * The numbers that a list beginning at a cue may be the parts of: in the same sentence, or in the one before if the cue
 * opens its own; for a list in brackets the number they stand behind.
 */
export function totalsFor({ text, quantities, depths }: ReadText, cue: number, region: ListRegion): Quantity[] {
  const bracket = region.depth > 0 ? openingOf(depths, cue, region.depth) : 0;
  const from = sentenceStart(text, cue);
  const inReach = quantities.filter(
    (quantity) =>
      quantity.to <= cue && quantity.from >= from && quantity.unit === region.unit && quantity.role === 'count',
  );
  const level = inReach.filter((quantity) => depths[quantity.from] === region.depth && quantity.from >= bracket);
  if (level.length > 0 || region.depth === 0) return level;
  const outer = inReach.findLast((quantity) => depths[quantity.from]! < region.depth);
  return outer && !/[，,；;。、]/.test(text.slice(outer.to, bracket)) ? [outer] : [];
}

/** The candidate that the sums speak for; undefined if several are possible and the sums fit none. */
export function chooseTotal(candidates: Quantity[], sums: number[]): Quantity | undefined {
  return candidates.length === 1 ? candidates[0] : candidates.findLast(({ value }) => sums.includes(value));
}

/** Where the sentence of a position begins; a sentence that is only beginning is taken with the one before. */
export function sentenceStart(text: string, position: number): number {
  const start = behindEnd(text, position);
  if (start === 0 || !NOTHING_BUT_MARKS.test(text.slice(start, position))) return start;
  return behindEnd(text, start - 1);
}

function behindEnd(text: string, position: number): number {
  const from = position - 1;
  return from < 0 ? 0 : Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, from))) + 1;
}

function openingOf(depths: Uint8Array, position: number, depth: number): number {
  let at = position;
  while (at > 0 && depths[at - 1]! >= depth) at--;
  return at;
}
