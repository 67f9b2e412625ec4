import type { Box } from '../../document/document.js';
import { cellText } from './cell-text.js';
import type { Grid } from './slots.js';
import { linesOf } from './lines.js';
import { middleX, middleY, shownBox, type Glyph, type PageContent } from './page.js';
import { pieceCell, type Piece } from './piece.js';
import { isDigit, isFigureMark } from './script.js';
import { isWrappedNumber } from './wraps.js';

/** Digits of two cells closer than this, in parts of their height, are one number drawn over the line between them. */
const closeAcross = 0.1;
/** A line that passes the middle of a digit as close as this leaves open on which side of it the digit stands. */
const closeToMiddle = 0.2;

/** What reaches over the lower side of a table by this part of its height hangs out of its last row. */
const hanging = 0.1;

/** Index of the cell that holds a character's middle, or that it hangs out of at the table's end; −1 if it stands outside. */
export function cellAt({ xs, ys, slots }: Grid, glyph: Glyph): number {
  const column = intervalOf(xs, middleX(glyph));
  if (column < 0) return -1;
  const bottom = ys.at(-1)!;
  const hangs = middleY(glyph) >= bottom && bottom - glyph.top > hanging * (glyph.bottom - glyph.top);
  const row = hangs ? ys.length - 2 : intervalOf(ys, middleY(glyph));
  return row < 0 ? -1 : slots[row * (xs.length - 1) + column]!;
}

function intervalOf(lines: readonly number[], value: number): number {
  let low = 0;
  let high = lines.length - 1;
  if (value < lines[0]! || value >= lines[high]!) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Makes a piece of a grid and the characters of each of its cells. `strays` stand outside of it, but beside it. */
export function fill(grid: Grid, contents: Glyph[][], strays: readonly Glyph[], page: PageContent): Piece {
  const doubtful = new Set<number>();
  const edges = new Map(strays.map((glyph) => [glyph, -1]));
  contents.forEach((glyphs, at) => {
    const { box } = grid.cells[at]!;
    for (const glyph of glyphs) {
      if (!isFigureMark(glyph.text)) continue;
      if (isDigit(glyph.text) && crossesMiddle(glyph, box)) doubtful.add(at);
      const near = 2 * closeAcross * (glyph.bottom - glyph.top);
      if (box.right - glyph.right < near || glyph.left - box.left < near) edges.set(glyph, at);
    }
  });
  for (const at of tornAcross(edges)) doubtful.add(at);
  const cells = grid.cells.map(({ box, row, column, rowSpan, columnSpan }, i) => {
    const known = { doubtful: doubtful.has(i), wrapped: isWrapped(grid, contents, i) };
    return pieceCell(row, column, rowSpan, columnSpan, cellText(contents[i]!, box, page, known));
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    page: page.number,
    box: grid.box,
    shown: shownBox(page, grid.box),
    heights: grid.rowLines.slice(1).map((line, i) => line - grid.rowLines[i]!),
    columnLines: grid.columnLines,
    cells,
    ...(cells.length === 1 && { frame: linesOf(contents[0]!) }),
  };
}

function isWrapped({ cells }: Grid, contents: Glyph[][], at: number): boolean {
  const glyphs = contents[at]!;
  const { row, rowSpan, box } = cells[at]!;
  if (glyphs.length < 2 || rowSpan > 1 || !glyphs.every(({ text }) => isFigureMark(text))) return false;
  if (glyphs.every(({ top }) => top === glyphs[0]!.top)) return false;
  const beside = contents.filter((_, i) => i !== at && cells[i]!.row === row && cells[i]!.rowSpan === 1);
  return isWrappedNumber(glyphs, box, beside);
}

function crossesMiddle(glyph: Glyph, box: Box): boolean {
  const at = middleY(glyph);
  const near = closeToMiddle * (glyph.bottom - glyph.top);
  return at - box.top < near || box.bottom - at < near;
}

/** Cells whose digits go on in the cell beside, or beyond the table. */
function tornAcross(edges: Map<Glyph, number>): number[] {
  const torn: number[] = [];
  for (const { glyphs, size } of linesOf([...edges.keys()])) {
    glyphs.forEach((glyph, i) => {
      const next = glyphs[i + 1];
      if (!next || next.left - glyph.right > closeAcross * size) return;
      const [at, beside] = [edges.get(glyph)!, edges.get(next)!];
      if (at !== beside) torn.push(at, beside);
    });
  }
  return torn;
}
