import type { Box } from '../../document/document.js';

/** A page's box in its own coordinates, y upward. */
export interface PageBox {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Quarter turns to the right that bring a page, or its text, upright. */
export type Turn = 0 | 1 | 2 | 3;

export interface Point {
  x: number;
  y: number;
}

/** Brings the page's coordinates to points from the top left of the turned page. */
export function turning({ left, bottom, right, top }: PageBox, turn: Turn): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, -1, -left, top];
    case 1:
      return [0, 1, 1, 0, -bottom, -left];
    case 2:
      return [-1, 0, 0, 1, right, -bottom];
    case 3:
      return [0, -1, -1, 0, top, right];
  }
}

function turnedBack({ x, y }: Point, page: PageBox, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x: page.left + x, y: page.top - y };
    case 1:
      return { x: page.left + y, y: page.bottom + x };
    case 2:
      return { x: page.right - x, y: page.bottom + y };
    case 3:
      return { x: page.right - y, y: page.top - x };
  }
}

/** The box between two opposite corners. */
export function boxOf(a: Point, b: Point): Box {
  return { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y) };
}

/** The same in a page's own coordinates. */
export function pageBoxOf(a: Point, b: Point): PageBox {
  return { left: Math.min(a.x, b.x), bottom: Math.min(a.y, b.y), right: Math.max(a.x, b.x), top: Math.max(a.y, b.y) };
}

/** A box of the page's coordinates on the turned page. */
export function turnedBox({ left, bottom, right, top }: PageBox, page: PageBox, turn: Turn): Box {
  if (turn === 0) {
    return { left: left - page.left, top: page.top - top, right: right - page.left, bottom: page.top - bottom };
  }
  const matrix = turning(page, turn);
  return boxOf(applied(matrix, { x: left, y: bottom }), applied(matrix, { x: right, y: top }));
}

/** Brings boxes from the page as it is read to the page as it is shown. */
export function fromReadToShown(page: PageBox, read: Turn, shown: Turn): (box: Box) => Box {
  const matrix = turning(page, shown);
  const corner = (point: Point) => applied(matrix, turnedBack(point, page, read));
  return ({ left, top, right, bottom }) => boxOf(corner({ x: left, y: top }), corner({ x: right, y: bottom }));
}

/** a b c d e f, as in PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` and then `outer` do. */
export function combined(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function applied([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
