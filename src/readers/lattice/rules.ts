import { inOrder } from './in-order.js';
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

/** All that is drawn at one place of the other axis. */
interface Place {
  at: number;
  pieces: number;
  stretches: Stretch[];
}

type Stretch = Pick<Rule, 'from' | 'to'>;

/** Makes whole lines of the pieces in which a producer has drawn them. */
export function mergeSegments(segments: readonly Segment[]): Rules {
  const horizontal = new Map<number, Place>();
  const vertical = new Map<number, Place>();
  for (const { x1, y1, x2, y2 } of segments) {
    if (Math.abs(y2 - y1) <= lean) addPiece(horizontal, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
    if (Math.abs(x2 - x1) <= lean) addPiece(vertical, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) };
}

/** There are many pieces to a line, and most are drawn one behind the other. */
function addPiece(places: Map<number, Place>, at: number, from: number, to: number): void {
  const place = places.get(at);
  if (!place) {
    places.set(at, { at, pieces: 1, stretches: [{ from, to }] });
    return;
  }
  place.pieces++;
  const last = place.stretches.at(-1)!;
  if (from < last.from || from > last.to + gap) place.stretches.push({ from, to });
  else if (to > last.to) last.to = to;
}

function merge(byPlace: Map<number, Place>): Rule[] {
  const places = [...byPlace.values()].sort((a, b) => a.at - b.at);
  const merged: Rule[] = [];
  for (let next = 0; next < places.length;) {
    const first = places[next]!;
    const stretches: Stretch[] = [];
    let [sum, pieces] = [0, 0];
    // Measured from the first piece: a chain of close lines must not run together into one.
    for (; next < places.length && places[next]!.at - first.at <= beside; next++) {
      const place = places[next]!;
      for (const stretch of place.stretches) stretches.push(stretch);
      sum += place.at * place.pieces;
      pieces += place.pieces;
    }
    joinInto(merged, stretches, sum / pieces);
  }
  return merged;
}

function joinInto(merged: Rule[], unsorted: Stretch[], at: number): void {
  const stretches = inOrder(unsorted, ({ from }) => from);
  let { from, to } = stretches[0]!;
  const close = () => {
    if (to - from >= shortest) merged.push({ at, from, to });
  };
  for (const stretch of stretches) {
    if (stretch.from > to + gap) {
      close();
      ({ from, to } = stretch);
    } else if (stretch.to > to) to = stretch.to;
  }
  close();
}
