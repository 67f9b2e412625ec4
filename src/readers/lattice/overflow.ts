import { cellText } from './cell-text.js';
import { append } from './cut-rows.js';
import { stretchesOf, type TextLine } from './lines.js';
import type { PageContent } from './page.js';
import type { Piece, PieceCell } from './piece.js';
import { isDigit, isFigure, startsItem } from './script.js';

/** A line begins this close to the lower side of a table, in parts of its height, if it belongs to the last row. */
const touching = 0.12;

/**
 * Browsers draw the lower lines of a cell that a page's end cuts below the table. Adds to the cells what continues
 * them, and returns the lines that are left.
 */
export function takeOverflow(piece: Piece, lines: TextLine[], page: PageContent): TextLine[] {
  return lines.filter((line) => {
    const { box, size } = line;
    if (Math.abs(box.top - piece.box.bottom) > touching * size) return true;
    const stretches = stretchesOf(line);
    const cells = stretches.map((stretch) => cellAbove(piece, stretch));
    if (cells.some((cell) => !cell)) return true;
    stretches.forEach((stretch, i) => append(cells[i]!, cellText(stretch.glyphs, stretch.box, page)));
    return false;
  });
}

/** The cell of the last row that a stretch of words goes on in. */
function cellAbove(
  { heights, columnLines, cells }: Piece,
  { box, glyphs, text, size }: TextLine,
): PieceCell | undefined {
  if (startsItem(text) || glyphs.some((glyph) => isDigit(glyph.text))) return undefined;
  const above = cells.find(
    ({ row, rowSpan, column, columnSpan }) =>
      row + rowSpan === heights.length &&
      columnLines[column]! <= box.left &&
      columnLines[column + columnSpan]! >= box.right,
  );
  return above && above.text !== '' && !isFigure(above.text) && above.room < 1.6 * size ? above : undefined;
}
