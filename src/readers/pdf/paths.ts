import type { Point } from '../lattice/geometry.js';

/** A line between two points. */
export interface Line {
  from: Point;
  to: Point;
}

/** Points joined by lines or curves. */
export interface Subpath {
  points: Point[];
  /** Whether a curve, and not a straight line, leads to the point. */
  curved: boolean[];
  closed: boolean;
}

/** The straight lines of a stroke. */
export function linesOfStroke(subpaths: readonly Subpath[]): Line[] {
  return subpaths.flatMap(({ points, curved, closed }) => {
    const lines: Line[] = [];
    for (let i = 1; i < points.length; i++) if (!curved[i]) lines.push({ from: points[i - 1]!, to: points[i]! });
    if (closed && points.length > 2) lines.push({ from: points.at(-1)!, to: points[0]! });
    return lines;
  });
}

interface Extent {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The lines that fills draw: each thinner than `thin`, or a frame between two rectangles that are as close. */
export function linesOfFill(subpaths: readonly Subpath[], thin: number): Line[] {
  const extents = subpaths.map(({ points }) => extentOf(points));
  const lines: Line[] = [];
  extents.forEach((extent, i) => {
    const width = extent.right - extent.left;
    const height = extent.top - extent.bottom;
    if (width < thin || height < thin) lines.push(...middleLines(extent, thin));
    else if (extents.some((other, j) => j !== i && isFrame(extent, other, thin))) lines.push(...sidesOf(extent));
  });
  return lines;
}

function extentOf(points: readonly Point[]): Extent {
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const { x, y } of points) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y);
  }
  return extent;
}

/** A dot may belong to a dotted line of either direction. */
function middleLines({ left, bottom, right, top }: Extent, thin: number): Line[] {
  const lines: Line[] = [];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  if (top - bottom < thin) lines.push({ from: { x: left, y }, to: { x: right, y } });
  if (right - left < thin) lines.push({ from: { x, y: bottom }, to: { x, y: top } });
  return lines;
}

/** Whether the other rectangle lies just inside of this one. */
function isFrame(outer: Extent, inner: Extent, thin: number): boolean {
  const gaps = [inner.left - outer.left, inner.bottom - outer.bottom, outer.right - inner.right, outer.top - inner.top];
  return gaps.every((gap) => gap >= 0 && gap < thin) && gaps.some((gap) => gap > 0);
}

function sidesOf({ left, bottom, right, top }: Extent): Line[] {
  const corners = [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: top },
  ];
  return corners.map((from, i) => ({ from, to: corners[(i + 1) % 4]! }));
}
