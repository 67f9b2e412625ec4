import type { Box } from '../../document/document.js';
import type { Matrix } from './geometry.js';

/**
 * A page as a fixed-layout format draws it, free of that format: what {@link readPages} makes paragraphs and tables of.
 * All places are in points from the page's top left corner, x to the right and y downward, upright as one reads.
 */
export interface PageContent {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  /** In any order; white space may be left out, gaps tell. */
  glyphs: Glyph[];
  /** Strokes, sides of stroked rectangles, and fills too thin to be shading; other directions than along the axes are ignored. */
  segments: Segment[];
  /** Pictures, also such as cover the page. */
  images: Box[];
  /** Where the page is read turned: brings a box back to the page as it is shown. */
  toPage?: (box: Box) => Box;
}

/** A character with the box of its em square or advance, not of its ink. U+FFFD stands for one that has no known text. */
export interface Glyph extends Box {
  text: string;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Brings a segment to other coordinates, in place: a page may have thousands. */
export function moveBy([a, b, c, d, e, f]: Matrix, segment: Segment): void {
  const { x1, y1, x2, y2 } = segment;
  segment.x1 = a * x1 + c * y1 + e;
  segment.y1 = b * x1 + d * y1 + f;
  segment.x2 = a * x2 + c * y2 + e;
  segment.y2 = b * x2 + d * y2 + f;
}

/** Padding of a cell is at most this; what a centred line leaves beside it is more. */
export const mostPadding = 6;

export function middleX({ left, right }: Box): number {
  return (left + right) / 2;
}

export function middleY({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** White space, and what lies beyond the page's edges, is not shown. */
export function isShown(page: PageContent, glyph: Glyph): boolean {
  return isOnPage(page, glyph) && glyph.text.trim() !== '';
}

/** Whether the middle of a character lies between the page's edges. */
export function isOnPage({ width, height }: PageContent, glyph: Glyph): boolean {
  const x = middleX(glyph);
  const y = middleY(glyph);
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The smallest box around all; of none an empty one. */
export function around(boxes: readonly Box[]): Box {
  let { left, top, right, bottom } = boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** A box on the page as it is shown, to a hundredth of a point. */
export function shownBox({ toPage }: Pick<PageContent, 'toPage'>, box: Box): Box {
  const { left, top, right, bottom } = toPage ? toPage(box) : box;
  return { left: rounded(left), top: rounded(top), right: rounded(right), bottom: rounded(bottom) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
