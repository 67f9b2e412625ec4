import { MAX_CELLS, MAX_COLUMN_SPAN, MAX_ROW_SPAN } from '../limits.js';
import { Unreadable } from '../reader.js';
import { attribute } from './tree.js';
import type { Element } from './tree.js';

/** A cell's place in its table. */
export interface Slot {
  element: Element;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table as a browser lays it out. */
export interface Grid {
  rows: number;
  columns: number;
  slots: Slot[];
  captions: Element[];
}

/** More columns than any form has come from a wrong `colspan`. */
const plausibleColumns = 50;

/** Lays out a table: spans as in HTML, feet last, nothing allocated for what a cell merely covers. */
export function layOutGrid(table: Element, isHidden: (element: Element) => boolean): Grid {
  const groups = rowGroups(table, isHidden);
  const grid: Grid = { rows: 0, columns: 0, slots: [], captions: childrenOf(table, ['caption']) };
  const total = groups.reduce((sum, rows) => sum + rows.length, 0);
  for (const rows of groups) placeRows(grid, rows, total, isHidden);
  if (grid.columns > plausibleColumns) clipColumns(grid);
  return grid;
}

function childrenOf(element: Element, names: string[]): Element[] {
  return element.children.filter((child) => child.type === 'element' && names.includes(child.tagName)) as Element[];
}

function rowGroups(table: Element, isHidden: (element: Element) => boolean): Element[][] {
  const groups: Element[][] = [];
  const feet: Element[][] = [];
  for (const group of childrenOf(table, ['thead', 'tbody', 'tfoot'])) {
    if (isHidden(group)) continue;
    const rows = childrenOf(group, ['tr']).filter((row) => !isHidden(row) && !isSizingRow(row));
    (group.tagName === 'tfoot' ? feet : groups).push(rows);
  }
  return [...groups, ...feet];
}

/** Word ends a table with a row that only tells the widths of its columns. */
function isSizingRow(row: Element): boolean {
  if (attribute(row, 'height') !== '0') return false;
  return childrenOf(row, ['td', 'th']).every(({ children }) =>
    children.every((child) => child.type === 'text' && !child.value.trim()),
  );
}

function placeRows(grid: Grid, rows: Element[], total: number, isHidden: (element: Element) => boolean): void {
  const groupEnd = grid.rows + rows.length;
  /** For each column, the row in which it is free again. */
  const freeFrom: number[] = [];
  for (const element of rows) {
    const row = grid.rows++;
    let column = 0;
    for (const cell of childrenOf(element, ['td', 'th'])) {
      if (isHidden(cell)) continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      const columnSpan = span(cell, 'colspan', 1, MAX_COLUMN_SPAN);
      const rowSpan = Math.min(span(cell, 'rowspan', groupEnd - row, MAX_ROW_SPAN), groupEnd - row);
      grid.columns = Math.max(grid.columns, column + columnSpan);
      if (grid.columns * total > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
      grid.slots.push({ element: cell, row, column, rowSpan, columnSpan });
      for (let end = column + columnSpan; column < end; column++) {
        freeFrom[column] = Math.max(freeFrom[column] ?? 0, row + rowSpan);
      }
    }
  }
}

/** A span as HTML reads it; 0 or nothing readable is what `zero` says or 1. */
function span(cell: Element, name: string, zero: number, limit: number): number {
  const written = attribute(cell, name);
  if (written === undefined) return 1;
  const digits = /^\s*\+?(\d+)/.exec(written)?.[1];
  if (digits === undefined) return 1;
  const value = Number(digits);
  return value === 0 ? zero : Math.min(value, limit);
}

/** Columns in which no cell begins are the tail of one wrong span: a browser shows them without width. */
function clipColumns(grid: Grid): void {
  const columns = grid.slots.reduce((most, { column }) => Math.max(most, column + 1), 0);
  for (const slot of grid.slots) slot.columnSpan = Math.min(slot.columnSpan, columns - slot.column);
  grid.columns = columns;
}
