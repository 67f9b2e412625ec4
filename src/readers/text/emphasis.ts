import { isSpace } from './space.js';
import type { Range } from './space.js';

/** A run of `*` or `_`. */
export interface Run extends Range {
  character: string;
}

/** A pair of runs that sets what is between them in bold or italics. */
interface Pair {
  open: Run;
  close: Run;
}

const opensQuote = /[“‘"'《〈（(【［[「『〔]/;
const punctuation = /[\p{P}\p{S}]/u;
const word = /[A-Za-z0-9_]/;

/**
 * The runs that are emphasis and not text, and whether all of the range is bold. Two or three in a row are bold when
 * paired; one alone only around the whole range, because `*` marks footnotes; longer runs mask digits or are to be filled in.
 */
export function pairEmphasis(text: string, range: Range, runs: Run[]): { markers: Run[]; bold: boolean } {
  const pairs: Pair[] = [];
  const markers: Run[] = [];
  const pending = new Map<string, Run>();
  let bridges: Run[] = [];
  for (const run of runs) {
    const open = pending.get(run.character);
    const length = run.end - run.start;
    if (length === 4 && open) bridges.push(run);
    if (length !== 2 && length !== 3) continue;
    if (open && open.end - open.start === length && open.end < run.start && mayClose(text, range, run)) {
      pairs.push({ open, close: run });
      markers.push(open, ...bridges.filter(({ character }) => character === run.character), run);
      pending.delete(run.character);
      bridges = [];
    } else if (mayOpen(text, range, run)) pending.set(run.character, run);
  }
  const whole = aroundAll(range, runs);
  if (whole) markers.push(whole.open, whole.close);
  return { markers, bold: pairs.length > 0 && coversAll(text, range, pairs) };
}

function mayOpen(text: string, range: Range, run: Run): boolean {
  const after = run.end < range.end ? text[run.end]! : ' ';
  const before = run.start > range.start ? text[run.start - 1]! : ' ';
  if (isSpace(after)) return false;
  if (run.character === '_' && word.test(before)) return false;
  return !punctuation.test(after) || opensQuote.test(after) || isSpace(before) || punctuation.test(before);
}

function mayClose(text: string, range: Range, run: Run): boolean {
  const after = run.end < range.end ? text[run.end]! : ' ';
  if (run.character === '_' && word.test(after)) return false;
  return !isSpace(text[run.start - 1]!);
}

function aroundAll(range: Range, runs: Run[]): Pair | undefined {
  const open = runs[0];
  const close = runs.at(-1);
  if (!open || !close || open === close || open.character !== close.character) return undefined;
  const single = open.end - open.start === 1 && close.end - close.start === 1;
  const fits = single && open.start === range.start && close.end === range.end && open.end < close.start;
  return fits ? { open, close } : undefined;
}

function coversAll(text: string, range: Range, pairs: Pair[]): boolean {
  let from = range.start;
  for (const { open, close } of pairs) {
    if (text.slice(from, open.start).trim() !== '') return false;
    from = close.end;
  }
  return text.slice(from, range.end).trim() === '';
}
