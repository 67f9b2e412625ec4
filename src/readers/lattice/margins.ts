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

/** What pages of one width have in common. */
interface Format {
  lines: TextLine[];
  long: TextLine[];
  leading: number;
}

/** The margins of each page; a page with little text has those of the other pages of its width. */
export function marginsOf(pages: PageLines[]): Margins[] {
  const formats = new Map<number, Format>();
  return pages.map(({ lines, page: { width } }) => {
    const format = formats.get(width) ?? formatOf(pages, width);
    formats.set(width, format);
    const own = longLines(lines, width);
    const long = own.length >= 4 ? own : format.long;
    const { left, right } = long.length > 0 ? sides(long) : sidesOfFew(format.lines, width);
    return { left, right, leading: format.leading, justified: isJustified(format.long, right) };
  });
}

function formatOf(pages: PageLines[], width: number): Format {
  const alike = pages.filter(({ page }) => Math.abs(page.width - width) < 1);
  const lines = alike.flatMap((one) => one.lines);
  return { lines, long: longLines(lines, width), leading: leadingOf(alike) };
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
function isJustified(long: TextLine[], right: number): boolean {
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
