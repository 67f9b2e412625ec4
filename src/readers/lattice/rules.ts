import type { Segment } from './page.js';

/** A ruling line along one axis: `at` on the other axis, from `from` to `to` on its own. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  horizontal: Rule[];
  vertical: Rule[];
}

/** Pieces of one line may stand this far beside each other. */
const beside = 1.2;
/** Pieces of one line may leave a gap as wide as this. */
const gap = 2.5;
/** What is shorter once all pieces are joined is the dot of a pattern, or a tick. */
const shortest = 4;
/** A line may lean by this much over its whole length. */
const lean = 1;

/** Makes whole lines of the pieces in which a producer has drawn them. */
export function mergeSegments(segments: readonly Segment[]): Rules {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  for (const { x1, y1, x2, y2 } of segments) {
    const width = Math.abs(x2 - x1);
    const height = Math.abs(y2 - y1);
    if (height <= lean) horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    if (width <= lean) vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) };
}

function merge(rules: Rule[]): Rule[] {
  rules.sort((a, b) => a.at - b.at);
  const merged: Rule[] = [];
  for (let start = 0; start < rules.length;) {
    let end = start + 1;
    let sum = rules[start]!.at;
    // Measured from the first piece: a chain of close lines must not run together into one.
    while (end < rules.length && rules[end]!.at - rules[start]!.at <= beside) sum += rules[end++]!.at;
    joinInto(merged, rules.slice(start, end), sum / (end - start));
    start = end;
  }
  return merged;
}

function joinInto(merged: Rule[], pieces: Rule[], at: number): void {
  pieces.sort((a, b) => a.from - b.from);
  let { from, to } = pieces[0]!;
  const close = () => {
    if (to - from >= shortest) merged.push({ at, from, to });
  };
  for (const piece of pieces) {
    if (piece.from > to + gap) {
      close();
      ({ from, to } = piece);
    } else if (piece.to > to) to = piece.to;
  }
  close();
}
