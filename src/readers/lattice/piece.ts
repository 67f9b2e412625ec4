import type { Box, PageOrigin } from '../../document/document.js';
import type { TextLine } from './lines.js';

/** A table, or the part of it that stands on one page. */
export interface Piece {
  page: number;
  /** Upright, as the page is read. */
  box: Box;
  /** The same on the page as it is shown. */
  shown: Box;
  /** Of its rows, from top to bottom. */
  heights: number[];
  /** Positions of the lines between columns, outer ones included. */
  columnLines: number[];
  /** In reading order. */
  cells: PieceCell[];
  /** It has no ruling lines: columns are told by the gaps between them. */
  borderless?: true;
  /** It is one cell alone, part of a table only if the next page goes on with it; these are its lines otherwise. */
  frame?: TextLine[];
}

export interface PieceCell extends CellText {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface CellText {
  text: string;
  lines: PageOrigin['lines'];
  /** Width left at the end of the last line. */
  room: number;
  /** Absent where there is no text. */
  firstLine?: TextLine;
  /** Height of its characters; 0 if it is empty. */
  size: number;
  /** The place of a figure in it is not certain; its text says so with U+FFFD. */
  doubtful?: true;
}

/** A cell at its place; written out, because spreading objects is slow and there are hundreds of cells a table. */
export function pieceCell(
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  { text, lines, room, firstLine, size, doubtful }: CellText,
): PieceCell {
  const cell: PieceCell = { row, column, rowSpan, columnSpan, text, lines, room, size };
  if (firstLine) cell.firstLine = firstLine;
  if (doubtful) cell.doubtful = true;
  return cell;
}
