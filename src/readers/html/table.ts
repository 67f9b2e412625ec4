import type { Cell, Table, TextOrigin } from '../../document/document.js';
import type { GridCell } from './cell.js';
import type { TablePart } from './layout.js';
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

function toCell({ slot, text, origin }: GridCell, from: number, to: number): Cell {
  const { row, column, rowSpan, columnSpan } = slot;
  return { row: row - from, column, rowSpan: Math.min(rowSpan, to - row), columnSpan, text, origin };
}

function originOf(element: Element, cells: GridCell[], whole: boolean): TextOrigin {
  if (whole && element.end > element.start) return { kind: 'text', start: element.start, end: element.end };
  const start = whole ? element.start : cells[0]!.origin.start;
  const end = cells.reduce((last, { origin }) => Math.max(last, origin.end), start);
  return { kind: 'text', start, end };
}
