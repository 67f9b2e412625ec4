import type { FlowCell } from '../flow/flow.js';
import { MAX_CELLS, MAX_COLUMN_SPAN } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { XmlElement } from '../xml/tree.js';
import { isOn, numberOf, valueOf } from './properties.js';

/** A cell's place in its table. */
export interface Slot extends Omit<FlowCell, 'content' | 'path'> {
  element: XmlElement;
  /** Index of the row among those of the table, of the cell among those of the row, as the file has them. */
  path: [row: number, cell: number];
}

export interface Grid {
  rows: number;
  columns: number;
  slots: Slot[];
}

/** A cell that the row below may continue. */
interface Open {
  slot: Slot;
  /** Columns of the cell itself, without those that were merged into it. */
  span: number;
}

/** Lays out a table: spans over columns and rows in all ways that Word knows, changes accepted. */
export function layOutGrid(table: XmlElement): Grid {
  const grid: Grid = { rows: 0, columns: 0, slots: [] };
  const rows = inside(table, 'tr');
  let open = new Map<number, Open>();
  rows.forEach((row, index) => {
    const properties = row.child('trPr');
    if (properties?.child('del') || isOn(properties, 'hidden')) return;
    open = placeRow(grid, row, index, open);
    grid.rows++;
    if (grid.columns * grid.rows > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  });
  return withoutEmptyColumns(grid);
}

/** Rows of a table, cells of a row, also those in content controls. */
function inside(parent: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const element of parent.elements()) {
    if (element.local === name) found.push(element);
    else if (wrapping.has(element.local)) inside(element, name, found);
  }
  return found;
}

const wrapping = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** Places the cells of a row; gives back the cells that the next row may continue, by column. */
function placeRow(grid: Grid, row: XmlElement, rowIndex: number, above: Map<number, Open>): Map<number, Open> {
  const open = new Map<number, Open>();
  let column = clamp(numberOf(row.child('trPr'), 'gridBefore') ?? 0);
  let previous: Slot | undefined;
  inside(row, 'tc').forEach((element, cell) => {
    const properties = element.child('tcPr');
    if (properties?.child('cellDel')) return;
    const span = Math.max(1, clamp(numberOf(properties, 'gridSpan') ?? 1));
    const upper = continues(properties, 'vMerge') ? above.get(column) : undefined;
    if (continues(properties, 'hMerge') && previous) {
      if (previous.row === grid.rows) previous.columnSpan += span;
    } else if (upper?.span === span) {
      upper.slot.rowSpan++;
      open.set(column, upper);
      previous = upper.slot;
    } else {
      const slot: Slot = { element, row: grid.rows, column, rowSpan: 1, columnSpan: span, path: [rowIndex, cell] };
      grid.slots.push(slot);
      if (properties?.child('vMerge')) open.set(column, { slot, span });
      previous = slot;
    }
    column += span;
  });
  grid.columns = Math.max(grid.columns, column);
  return open;
}

/** A merged cell that is not the first of its kind; an element without a value says so. */
function continues(properties: XmlElement | undefined, name: string): boolean {
  return properties?.child(name) !== undefined && valueOf(properties, name) !== 'restart';
}

function clamp(span: number): number {
  return Math.min(Math.max(0, span), MAX_COLUMN_SPAN);
}

/** A table whose rows were not cut alike has columns in which no cell begins: they are one with those before them. */
function withoutEmptyColumns(grid: Grid): Grid {
  const begins = new Set(grid.slots.map(({ column }) => column));
  if (begins.size === grid.columns) return grid;
  let columns = 0;
  const kept = Array.from({ length: grid.columns + 1 }, (_, column) => (begins.has(column) ? columns++ : columns));
  const slots = grid.slots.map((slot) => {
    const column = kept[slot.column]!;
    return { ...slot, column, columnSpan: Math.max(1, kept[slot.column + slot.columnSpan]! - column) };
  });
  return { rows: grid.rows, columns, slots };
}
