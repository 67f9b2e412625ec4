import type { Cell, Table, TextOrigin } from '../../document/document.js';
import type { GridCell, TablePart } from './layout.js';
import type { Element } from './tree.js';

/** The table block of a part of an HTML table. */
export function toTable(element: Element, { whole, from, to, cells }: TablePart, columns: number): Table {
  return {
    type: 'table',
    rows: to - from,
    columns,
    cells: cells.map((cell) => toCell(cell, from, to)),
    origin: originOf(element, cells, whole),
  };
}

function toCell({ row, column, rowSpan, columnSpan, text, origin }: GridCell, from: number, to: number): Cell {
  return { row: row - from, column, rowSpan: Math.min(rowSpan, to - row), columnSpan, text, origin };
}

function originOf(element: Element, cells: GridCell[], whole: boolean): TextOrigin {
  const starts = cells.map(({ origin }) => origin.start);
  const ends = cells.map(({ origin }) => origin.end);
  const start = whole ? element.start : Math.min(...starts);
  return { kind: 'text', start, end: whole && element.end > start ? element.end : Math.max(...ends) };
}
