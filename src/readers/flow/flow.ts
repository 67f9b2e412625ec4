import type { Piece } from '../../document/document.js';

/**
 * What a word processor's document, cell or text box holds, in order, before it is told which tables are data and which
 * only lay out the page. Shared by the readers of DOC, DOCX and ODT.
 */
export type FlowNode = FlowParagraph | FlowTable;

export interface FlowParagraph {
  type: 'paragraph';
  /** With its automatic number; line breaks are `\n`. */
  text: string;
  /** Level of a heading, 1 the highest; 0 for body text. */
  level: number;
  /** All of its text is bold. */
  bold: boolean;
  /** Alternative texts of the pictures in it. */
  images: string[];
  /** Indices that lead to it: body index, row, cell, paragraph. */
  path: number[];
  place?: FlowPlace;
}

/** Where something stands in the XML text of a part; formats without XML have none. */
export interface FlowPlace {
  /** If it is another part than that of the document itself. */
  part?: string;
  start: number;
  end: number;
  /** Stretches of a paragraph's text that stand in the part. */
  pieces?: Piece[];
}

/** A table whose spans are resolved. */
export interface FlowTable {
  type: 'table';
  rows: number;
  columns: number;
  /** In reading order. */
  cells: FlowCell[];
  path: number[];
  place?: FlowPlace;
}

export interface FlowCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  content: FlowNode[];
  path: number[];
  place?: FlowPlace;
}
