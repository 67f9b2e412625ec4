import { applied, type Matrix, type Point } from '../lattice/geometry.js';
import type { Subpath } from '../lattice/paths.js';

/** How many numbers each operator takes; the last two are where it ends. */
const operands: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The subpaths of abbreviated data, placed by a matrix; undefined if there are more steps than `limit`. */
export function subpathsOf(data: string, matrix: Matrix, limit: number): Subpath[] | undefined {
  const words = data.trim().split(/[\s,]+/);
  const subpaths: Subpath[] = [];
  let open: Subpath | undefined;
  let steps = 0;
  for (let i = 0; i < words.length;) {
    const operator = words[i]!.toUpperCase();
    const count = operands[operator];
    // A number that belongs to nothing: what follows the next operator can be read all the same.
    if (count === undefined) {
      i++;
      continue;
    }
    if (++steps > limit) return undefined;
    const end = endPoint(words, i + count, matrix);
    i += 1 + count;
    if (operator === 'C') {
      if (open) open.closed = true;
    } else if (end && (operator === 'M' || operator === 'S' || !open)) {
      open = { points: [end], curved: [false], closed: false };
      subpaths.push(open);
    } else if (end && open) {
      open.points.push(end);
      open.curved.push(operator !== 'L');
    }
  }
  return subpaths;
}

function endPoint(words: string[], last: number, matrix: Matrix): Point | undefined {
  const [x, y] = [Number(words[last - 1]), Number(words[last])];
  return Number.isFinite(x) && Number.isFinite(y) ? applied(matrix, { x, y }) : undefined;
}
