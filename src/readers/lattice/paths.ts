import type { Point } from './geometry.js';
import type { Segment } from './page.js';

/** Points joined by lines or curves. */
export interface Subpath {
  points: Point[];
  /** Whether a curve, and not a straight line, leads to the point. */
  curved: boolean[];
  closed: boolean;
}

/** The straight lines of a stroke. */
export function linesOfStroke(subpaths: readonly Subpath[]): Segment[] {
  const lines: Segment[] = [];
  for (const { points, curved, closed } of subpaths) {
    for (let i = 1; i < points.length; i++) if (!curved[i]) lines.push(between(points[i - 1]!, points[i]!));
    if (closed && points.length > 2) lines.push(between(points.at(-1)!, points[0]!));
  }
  return lines;
}

function between(from: Point, to: Point): Segment {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

interface Extent {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The lines that fills draw: each thinner than `thin`, or a frame between two rectangles that are as close. */
export function linesOfFill(subpaths: readonly Subpath[], thin: number): Segment[] {
  const extents = subpaths.map(({ points }) => extentOf(points));
  const lines: Segment[] = [];
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
function middleLines({ left, bottom, right, top }: Extent, thin: number): Segment[] {
  const lines: Segment[] = [];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  if (top - bottom < thin) lines.push({ x1: left, y1: y, x2: right, y2: y });
  if (right - left < thin) lines.push({ x1: x, y1: bottom, x2: x, y2: top });
  return lines;
}

/** Whether the other rectangle lies just inside of this one. */
function isFrame(outer: Extent, inner: Extent, thin: number): boolean {
  const gaps = [inner.left - outer.left, inner.bottom - outer.bottom, outer.right - inner.right, outer.top - inner.top];
  return gaps.every((gap) => gap >= 0 && gap < thin) && gaps.some((gap) => gap > 0);
}

function sidesOf({ left, bottom, right, top }: Extent): Segment[] {
  const corners = [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: top },
  ];
  return corners.map((from, i) => between(from, corners[(i + 1) % 4]!));
}
