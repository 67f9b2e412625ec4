import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { Rule, Rules } from './rules.js';
import { cellsOf, type Grid } from './slots.js';

/** Lines closer than this are one line: two strokes of a double border, or cells drawn by themselves. */
const same = 3;

/** Makes a grid of crossing lines; undefined where they enclose nothing. */
export function gridOf({ horizontal, vertical }: Rules): Grid | undefined {
  const xs = positions(vertical, horizontal);
  const ys = positions(horizontal, vertical);
  const slots = (xs.length - 1) * (ys.length - 1);
  if (slots > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  if (slots < 1) return undefined;
  return cellsOf(xs, ys, { left: sides(vertical, xs, ys), top: sides(horizontal, ys, xs) });
}

/** Where lines stand, and where those that cross them end: a table may have no outer line, or lose it at a page's end. */
function positions(rules: Rule[], crossing: Rule[]): number[] {
  const values = rules.map(({ at }) => at);
  const first = values.reduce((a, b) => Math.min(a, b));
  const last = values.reduce((a, b) => Math.max(a, b));
  const from = crossing.reduce((least, rule) => Math.min(least, rule.from), Infinity);
  const to = crossing.reduce((most, rule) => Math.max(most, rule.to), -Infinity);
  if (from < first - same) values.push(from);
  if (to > last + same) values.push(to);
  return united(values);
}

/** Positions in order, each group of near ones as one. */
export function united(values: number[], tolerance = same): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups.at(-1);
    if (group && value - group[0]! <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => (group[0]! + group.at(-1)!) / 2);
}

/** Index of the position nearest to a value. */
export function nearest(positions: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < positions.length; i++)
    if (Math.abs(positions[i]! - value) < Math.abs(positions[best]! - value)) best = i;
  return best;
}

/** For each position the stretches along the other axis on which a line is drawn there. */
function sides(rules: Rule[], at: number[], along: number[]): Uint8Array[] {
  const drawn = at.map(() => new Uint8Array(along.length - 1));
  for (const rule of rules) {
    const line = drawn[nearest(at, rule.at)]!;
    for (let i = 0; i + 1 < along.length; i++) {
      const covered = Math.min(rule.to, along[i + 1]!) - Math.max(rule.from, along[i]!);
      if (covered > (along[i + 1]! - along[i]!) / 2) line[i] = 1;
    }
  }
  return drawn;
}
