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
  const byPlace = placesOf(rules);
  const places = [...byPlace.keys()].sort((a, b) => a - b);
  const merged: Rule[] = [];
  for (let next = 0; next < places.length;) {
    const first = places[next]!;
    const pieces: Rule[] = [];
    // Measured from the first piece: a chain of close lines must not run together into one.
    for (; next < places.length && places[next]! - first <= beside; next++)
      for (const piece of byPlace.get(places[next]!)!) pieces.push(piece);
    const sum = pieces.reduce((total, { at }) => total + at, 0);
    joinInto(merged, pieces, sum / pieces.length);
  }
  return merged;
}

/** The pieces that stand at the very same place: there are many pieces to a line, and few lines. */
function placesOf(rules: Rule[]): Map<number, Rule[]> {
  const places = new Map<number, Rule[]>();
  for (const rule of rules) {
    const same = places.get(rule.at);
    if (same) same.push(rule);
    else places.set(rule.at, [rule]);
  }
  return places;
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
