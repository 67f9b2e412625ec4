import type { PageLines } from './furniture.js';
import type { TextLine } from './lines.js';
import { middleY } from './page.js';

/** Where lines of running text begin and end on a page, and how far they are apart. */
export interface Margins {
  left: number;
  right: number;
  /** Distance between the middles of neighbouring lines, in heights of a line. */
  leading: number;
  /** Lines are stretched to the right margin, so that one that ends before it ends its paragraph. */
  justified: boolean;
}

/** Edges within this distance are one. */
const same = 3;
/** Lines further apart than this are not lines of one paragraph. */
const widest = 2.5;

/** The margins of each page; a page with little text has those of the other pages of its width. */
export function marginsOf(pages: PageLines[]): Margins[] {
  return pages.map((one) => {
    const alike = pages.filter(({ page }) => Math.abs(page.width - one.page.width) < 1);
    const all = alike.flatMap(({ lines }) => lines);
    const own = longLines(one.lines, one.page.width);
    const long = own.length >= 4 ? own : longLines(all, one.page.width);
    const found = long.length > 0 ? sides(long) : sidesOfFew(all, one.page.width);
    return { ...found, leading: leadingOf(alike), justified: isJustified(alike, found.right) };
  });
}

function longLines(lines: TextLine[], width: number): TextLine[] {
  return lines.filter(({ box }) => box.right - box.left > width / 2);
}

function sides(lines: TextLine[]): Pick<Margins, 'left' | 'right'> {
  const lefts = lines.map(({ box }) => box.left).sort((a, b) => a - b);
  const rights = lines.map(({ box }) => box.right).sort((a, b) => b - a);
  return { left: firstShared(lefts), right: firstShared(rights) };
}

/** Short lines do not reach the right margin; it is as wide as the left one. */
function sidesOfFew(lines: TextLine[], width: number): Pick<Margins, 'left' | 'right'> {
  const left = lines.reduce((least, { box }) => Math.min(least, box.left), width / 4);
  return { left, right: width - left };
}

/** The outermost edge that two lines have in common; one line may stick out. */
function firstShared(edges: number[]): number {
  const shared = edges.find((edge, i) => i + 1 < edges.length && Math.abs(edges[i + 1]! - edge) < same);
  return shared ?? edges[0]!;
}

/** Most long lines end at the margin, not only near it. */
function isJustified(pages: PageLines[], right: number): boolean {
  const long = pages.flatMap(({ page, lines }) => longLines(lines, page.width));
  const near = long.filter(({ box, size }) => box.right > right - 2 * size);
  const flush = near.filter(({ box, size }) => box.right > right - size / 4);
  return near.length > 4 && flush.length > 0.85 * near.length;
}

function leadingOf(pages: PageLines[]): number {
  const distances = pages.flatMap(({ lines }) =>
    lines.slice(1).map(({ box, size }, i) => (middleY(box) - middleY(lines[i]!.box)) / size),
  );
  distances.sort((a, b) => a - b);
  return Math.min(widest, distances[distances.length >> 1] ?? 0);
}
