import { similarity } from './label.js';
import { hasValues, isNumberOnly } from './join-lines.js';
import type { Line } from './lines.js';
import type { SpecIndex } from './spec-index.js';

/** Which line of a table is which row of the form. */
export interface Alignment {
  /** For each row of the form its line. */
  lines: (Line | undefined)[];
  /** For each row of the form: the label had to be guessed, and nothing but the likeness says that it is this row. */
  guessed: boolean[];
  /** Rows of the form that two lines with different figures claim. */
  disputed: Set<number>;
  /** Rows of the form without a line, where a line stands that could be it but is not known to be. */
  uncertain: Set<number>;
  /** Lines with figures that are no row of the form. */
  extra: Line[];
}

interface Candidate {
  row: number;
  score: number;
}

const exact = 10;
const fuzzy = 4;
const leastLikeness = 0.5;
/** A few words without figures may be the rest of a label whose row is lost. */
const leastWithoutValues = 0.7;
/** Lines with unknown labels that are looked at more closely; a table of the form never has as many. */
const mostUnknown = 80;

/** Aligns the lines of a table with the rows of the form, in order, by their labels. */
export function align(lines: Line[], index: SpecIndex): Alignment {
  const rows = lines.filter(({ kind }) => kind === 'row');
  const candidates = candidatesOf(rows, index);
  const matched = matchInOrder(candidates, index.rows.length);
  matchOutOfOrder(rows, matched);
  return conclude(rows, matched, index);
}

function candidatesOf(rows: Line[], index: SpecIndex): Candidate[][] {
  let unknown = 0;
  return rows.map((line) => {
    const { label, hits } = line;
    if (!label) return [];
    if (hits.length > 0) return hits.map((row) => ({ row, score: exact + sameNumber(index, row, label.enumerator) }));
    if (++unknown > mostUnknown || label.core.length > 80) return [];
    const least = hasValues(line) ? leastLikeness : leastWithoutValues;
    return index.rows.flatMap((row, at) => {
      const likeness = similarity(row.label.core, label.core);
      if (likeness < least) return [];
      return [{ row: at, score: fuzzy * likeness + sameNumber(index, at, label.enumerator) }];
    });
  });
}

function sameNumber(index: SpecIndex, row: number, enumerator: string): number {
  return enumerator !== '' && index.rows[row]!.label.enumerator === enumerator ? 1 : 0;
}

/** For each line the row of the form it is, or −1: the best alignment in which neither order is left. */
function matchInOrder(candidates: Candidate[][], rows: number): number[] {
  const simple = inOrder(candidates);
  if (simple) return simple;
  // best[j] is the best score of the lines so far with rows below j; steps remember how it came about.
  let best = new Float64Array(rows + 1);
  const steps: Int16Array[] = [];
  for (const options of candidates) {
    const next = best.slice();
    const step = new Int16Array(rows + 1).fill(-1);
    for (const { row, score } of options) {
      const total = best[row]! + score;
      if (total <= next[row + 1]!) continue;
      next[row + 1] = total;
      step[row + 1] = row;
    }
    for (let j = 1; j <= rows; j++) {
      if (next[j - 1]! <= next[j]!) continue;
      next[j] = next[j - 1]!;
      step[j] = step[j - 1]!;
    }
    best = next;
    steps.push(step);
  }
  return traceBack(steps, rows);
}

function traceBack(steps: Int16Array[], rows: number): number[] {
  const matched = new Array<number>(steps.length).fill(-1);
  let limit = rows;
  for (let i = steps.length - 1; i >= 0; i--) {
    const row = steps[i]![limit]!;
    if (row < 0) continue;
    matched[i] = row;
    limit = row;
  }
  return matched;
}

/** The common case: every label is known and they stand in order. */
function inOrder(candidates: Candidate[][]): number[] | undefined {
  let last = -1;
  const matched: number[] = [];
  for (const options of candidates) {
    const [only, ...others] = options;
    if (!only) {
      matched.push(-1);
      continue;
    }
    if (others.length > 0 || only.score < exact || only.row <= last) return undefined;
    matched.push((last = only.row));
  }
  return matched;
}

/** Rows that the office moved keep their names: a known label that is left names a row that is left. */
function matchOutOfOrder(rows: Line[], matched: number[]): void {
  const taken = new Set(matched);
  rows.forEach(({ hits }, i) => {
    if (matched[i]! >= 0 || hits.length !== 1 || taken.has(hits[0]!)) return;
    matched[i] = hits[0]!;
    taken.add(hits[0]!);
  });
}

function conclude(rows: Line[], matched: number[], index: SpecIndex): Alignment {
  const lines = new Array<Line | undefined>(index.rows.length).fill(undefined);
  matched.forEach((row, i) => {
    if (row >= 0) lines[row] = rows[i];
  });
  const guessed = lines.map(
    (line, row) => line !== undefined && line.hits.length === 0 && !isPinned(row, lines, rows, matched),
  );
  const disputed = new Set<number>();
  const uncertain = new Set<number>();
  const extra: Line[] = [];
  rows.forEach((line, i) => {
    if (matched[i]! >= 0 || !hasValues(line)) return;
    const claimed = line.hits.length === 1 ? lines[line.hits[0]!] : undefined;
    if (claimed && figuresOf(claimed) !== figuresOf(line)) disputed.add(line.hits[0]!);
    if (line.label) extra.push(line);
    if (!claimed) for (const row of gapAround(i, matched, lines)) uncertain.add(row);
    const next = isNumberOnly(line) ? matched.slice(i + 1).find((at) => at >= 0) : undefined;
    // A number with figures, above words without any: the figures may be those of the words.
    if (next !== undefined && !hasValues(lines[next]!)) disputed.add(next);
  });
  return { lines, guessed, disputed, uncertain, extra };
}

function figuresOf({ row, after }: Line): string {
  return row.cells
    .slice(after)
    .map(({ text }) => text.trim())
    .join('|');
}

/** A misspelt label between two rows that are certain can be only the one row of the form between them. */
function isPinned(row: number, lines: (Line | undefined)[], rows: Line[], matched: number[]): boolean {
  const above = lines[row - 1];
  const below = lines[row + 1];
  if ((row > 0 && !above?.hits.length) || (row < lines.length - 1 && !below?.hits.length)) return false;
  const at = matched.indexOf(row);
  const near = (line: Line | undefined, step: -1 | 1) => line === undefined || rows[at + step] === line;
  return near(above, -1) && near(below, 1);
}

/** Rows of the form that have no line, between the matched lines above and below. */
function gapAround(i: number, matched: number[], lines: (Line | undefined)[]): number[] {
  const above = matched.slice(0, i).findLast((row) => row >= 0) ?? -1;
  const below = matched.slice(i + 1).find((row) => row >= 0) ?? lines.length;
  const gap: number[] = [];
  for (let row = above + 1; row < below; row++) if (!lines[row]) gap.push(row);
  return gap;
}
