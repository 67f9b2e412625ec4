import { neededFor, seam } from './lines.js';
import type { CellText, PieceCell } from './piece.js';
import { isFigure, startsItem } from './script.js';

/** The cell above the cut that a cell right below it stands under, if their sides are the same. */
function counterpart(above: PieceCell[], { column, columnSpan }: PieceCell, rowCount: number): PieceCell | undefined {
  return above.find(
    (cell) => cell.column === column && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === rowCount,
  );
}

/** Cells on both sides of a cut, one below the other. */
interface Pair {
  upper: PieceCell;
  cell: PieceCell;
}

/**
 * Whether the first row below the cut is the rest of the row above it: words that go on in the cells above and nothing
 * of its own, digits that did not fit into the cells above, or all that the cells above lack.
 */
export function isTail(above: PieceCell[], below: PieceCell[], rowCount: number): boolean {
  const pairs: Pair[] = [];
  for (const cell of below) {
    if (cell.row > 0 || cell.rowSpan > 1) continue;
    const upper = counterpart(above, cell, rowCount);
    if (upper) pairs.push({ upper, cell });
    else if (cell.text !== '' || isCovered(above, cell, rowCount)) return false;
  }
  const filled = pairs.filter(({ cell }) => cell.text !== '');
  return filled.length > 0 && (goOn(filled) || isOtherHalf(pairs));
}

/** Whether anything is drawn above the cut where a cell stands below it. */
function isCovered(above: PieceCell[], { column, columnSpan }: PieceCell, rowCount: number): boolean {
  return above.some(
    (cell) =>
      cell.row + cell.rowSpan === rowCount &&
      cell.column < column + columnSpan &&
      cell.column + cell.columnSpan > column,
  );
}

function goOn(filled: Pair[]): boolean {
  if (!filled.every(({ upper, cell }) => fitsUnder(upper, cell))) return false;
  return filled.some(({ cell }) => !isFigure(cell.text)) || filled.every(({ upper }) => isFigure(upper.text));
}

/** The label went to one page and the figures to the other: no row has figures without a label. */
function isOtherHalf(pairs: Pair[]): boolean {
  if (pairs.some(({ upper, cell }) => upper.text !== '' && cell.text !== '')) return false;
  const own = pairs.filter(({ upper }) => upper.rowSpan === 1);
  const above = kindOf(own.map(({ upper }) => upper));
  const below = kindOf(own.map(({ cell }) => cell));
  return (above === 'figures' && below === 'words') || (above === 'words' && below === 'figures');
}

function kindOf(cells: PieceCell[]): 'words' | 'figures' | 'both' | 'nothing' {
  const filled = cells.filter(({ text }) => text !== '');
  const figures = filled.filter(({ text }) => isFigure(text));
  if (filled.length === 0) return 'nothing';
  if (figures.length === 0) return 'words';
  return figures.length === filled.length ? 'figures' : 'both';
}

function fitsUnder(upper: PieceCell, cell: PieceCell): boolean {
  if (!isFigure(cell.text)) return goesOn(upper, cell);
  return upper.text === '' || (isFigure(upper.text) && isFilled(upper, cell));
}

/** Words below the cut continue those above if these filled their line and the words begin nothing new. */
function goesOn(upper: PieceCell, cell: PieceCell): boolean {
  if (upper.text === '' || isFigure(upper.text) || isFigure(cell.text)) return false;
  return !startsItem(cell.text) && isFilled(upper, cell);
}

/** Whether the first word below the cut would not have fitted into the last line above it. */
function isFilled({ room, size }: PieceCell, { firstLine }: PieceCell): boolean {
  return room < (firstLine ? neededFor(firstLine) : 0) + 0.6 * size;
}

/** Cells below the cut that are not the rest of cells above it; the text of those that are is added to them. */
export function continued(above: PieceCell[], below: PieceCell[], rowCount: number, cutRow: boolean): PieceCell[] {
  const first = below.filter(({ row }) => row === 0);
  const subdivided = first.some((cell) => !counterpart(above, cell, rowCount));
  return below.filter((cell) => {
    if (cell.row > 0) return true;
    const upper = counterpart(above, cell, rowCount);
    if (!upper) return true;
    if (cutRow && cell.rowSpan === 1) {
      append(upper, cell);
      return false;
    }
    const lost = cutRow && upper.text === '' && upper.row === rowCount - 1;
    if (!lost && !spansCut(upper, cell, { first, subdivided })) return true;
    if (upper.text !== cell.text) append(upper, cell);
    upper.rowSpan += cell.rowSpan - (cutRow ? 1 : 0);
    return false;
  });
}

/** A merged cell that the page's end cut: it has no words of its own, and other cells of its row show that it spans rows. */
function spansCut(upper: PieceCell, cell: PieceCell, { first, subdivided }: CutRow): boolean {
  if (upper.text === '' || isFigure(upper.text)) return false;
  if (cell.text !== '' && cell.text !== upper.text && !goesOn(upper, cell)) return false;
  if (upper.rowSpan > 1 || cell.rowSpan > 1 || subdivided) return true;
  return cell.text === '' && first.some(({ column, text }) => column > cell.column && startsItem(text));
}

/** The first row below a cut. */
interface CutRow {
  first: PieceCell[];
  /** It has other cells than the row above, so that it is a row of its own, and cells of both span the two. */
  subdivided: boolean;
}

/** Two halves of a figure stay apart, so that nothing takes them for one number. */
export function append(upper: PieceCell, cell: CellText): void {
  if (cell.text === '') return;
  const between = isFigure(upper.text) && isFigure(cell.text) ? ' ' : seam(upper.text, cell.text);
  const start = upper.text.length + between.length;
  const lines = cell.lines.map((line) => ({ ...line, from: line.from + start, to: line.to + start }));
  upper.lines = upper.text === '' ? lines : [...upper.lines, ...lines];
  upper.text += between + cell.text;
  upper.room = cell.room;
  upper.size = cell.size;
  if (cell.doubtful) upper.doubtful = true;
}
