/** What is left of a replacement without what is equal at its ends: only what changes is marked as a change. */
export interface Trimmed {
  /** Offset in the old text. */
  from: number;
  to: number;
  text: string;
}

/** A number is changed as a whole, and no pair of surrogates is parted. */
export function trim(old: string, text: string): Trimmed {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start++;
  while (start > 0 && (joins(old, start) || joins(text, start))) start--;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end++;
  while (end > 0 && (joins(old, old.length - end) || joins(text, text.length - end))) end--;
  return { from: start, to: old.length - end, text: text.slice(start, text.length - end) };
}

const pair = /[\d.,][\d.,]|[\uD800-\uDBFF][\uDC00-\uDFFF]/;

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && pair.test(text.slice(at - 1, at + 1));
}
