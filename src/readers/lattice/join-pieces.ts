import { continued, isTail } from './cut-rows.js';
import { nearest, united } from './grid.js';
import { pieceCell, type Piece, type PieceCell } from './piece.js';
import { isFigure } from './script.js';
import { dropSlivers } from './slots.js';
import { withoutRows, withoutStrips, type Rows } from './strips.js';

/** A table that was put together from its pieces. */
export interface JoinedTable extends Rows {
  pieces: Piece[];
  columnLines: number[];
  /** What was done at each page's end, in words to come. */
  joins: Join[];
}

export interface Join {
  from: number;
  to: number;
  /** The row that the page's end cut in two was made whole. */
  cutRow: boolean;
  /** Header rows that are repeated on the next page were left out. */
  headerRows: number;
  /** Row of the table at which the next page begins. */
  row: number;
}

/** Outer and inner lines of two pieces of one table are this close. */
const aligned = 4;
/** So many lines in common are no chance. */
const leastInCommon = 4;
const mostHeaderRows = 6;

export function single(piece: Piece): JoinedTable {
  const { heights, columnLines, cells } = piece;
  return { pieces: [piece], heights, columnLines, cells, joins: [] };
}

/** Whether a piece at the top of a page can be the continuation of the table that ended the page before. */
export function canJoin(table: JoinedTable, next: Piece): boolean {
  const last = table.pieces.at(-1)!;
  if (last.borderless || next.borderless || last.page + 1 !== next.page) return false;
  if (Math.abs(last.box.right - next.box.right) > aligned) return false;
  const swap = table.columnLines.length > next.columnLines.length;
  const [fewer, more] = swap ? [next.columnLines, table.columnLines] : [table.columnLines, next.columnLines];
  const common = fewer.filter((line) => Math.abs(more[nearest(more, line)]! - line) <= aligned).length;
  if (Math.abs(last.box.left - next.box.left) <= aligned && common === fewer.length) return true;
  // A merged cell may not be drawn any more where it goes on: its line, or the table's left side, is missing.
  return common >= leastInCommon && common >= fewer.length - 1;
}

/** Puts the next page's piece below a table. */
export function joinPiece(table: JoinedTable, next: Piece): JoinedTable {
  const columnLines = united([...table.columnLines, ...next.columnLines], aligned);
  const whole = [placedOn(columnLines, table), placedOn(columnLines, next)] as const;
  const headerRows = repeatedHeader(whole[0].cells, whole[1].cells);
  const [above, below] = withoutStrips(whole[0], withoutRows(whole[1], headerRows));
  const row = above.heights.length;
  const cutRow = isTail(above.cells, below.cells, row);
  const shift = row - (cutRow ? 1 : 0);
  const rest = continued(above.cells, below.cells, row, cutRow);
  for (const cell of rest) cell.row += shift;
  const cells = [...above.cells, ...rest];
  dropSlivers(columnLines, cells, 'column');
  return {
    pieces: [...table.pieces, next],
    heights: cutRow ? spliced(above.heights, below.heights) : [...above.heights, ...below.heights],
    columnLines,
    cells,
    joins: [...table.joins, { from: table.pieces.at(-1)!.page, to: next.page, cutRow, headerRows, row }],
  };
}

/** The last row above and the first below are one. */
function spliced(above: number[], below: number[]): number[] {
  return [...above.slice(0, -1), above.at(-1)! + below[0]!, ...below.slice(1)];
}

/** Copies of the cells, with their columns counted by other lines. */
function placedOn(lines: number[], { heights, cells, columnLines: from }: Rows & { columnLines: number[] }): Rows {
  const placed = cells.map((cell) => {
    const column = nearest(lines, from[cell.column]!);
    const end = nearest(lines, from[cell.column + cell.columnSpan]!);
    return pieceCell(cell.row, column, cell.rowSpan, Math.max(1, end - column), cell);
  });
  return { heights, cells: placed };
}

/** Number of rows at the top of the piece below that say the same as the table's first rows, without any figure. */
function repeatedHeader(above: PieceCell[], below: PieceCell[]): number {
  let rows = 0;
  while (rows < mostHeaderRows) {
    const row = headerRow(below, rows);
    if (row === '' || headerRow(above, rows) !== row) break;
    rows++;
  }
  // A header that spans more rows than are repeated is none.
  return below.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows) ? 0 : rows;
}

function headerRow(cells: PieceCell[], row: number): string {
  const own = cells.filter((cell) => cell.row === row);
  if (own.some(({ text }) => isFigure(text)) || own.every(({ text }) => text === '')) return '';
  return own.map(({ column, columnSpan, rowSpan, text }) => `${column}/${columnSpan}/${rowSpan}/${text}`).join('|');
}
