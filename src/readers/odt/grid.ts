import type { FlowCell } from '../flow/flow.js';
import { MAX_CELLS, MAX_COLUMN_SPAN, MAX_ROW_SPAN } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { XmlElement } from '../xml/tree.js';

/** A cell's place in its table. */
export interface Slot extends Omit<FlowCell, 'content' | 'path' | 'place'> {
  element: XmlElement;
}

/** What is left of cells and of their characters, over all tables: cells and rows are repeated by mere numbers. */
export interface Budget {
  cells: number;
  characters: number;
}

/** Lays out a table, whose covered cells stand in the file with the others. */
export function layOutGrid(table: XmlElement, budget: Budget): { rows: number; columns: number; slots: Slot[] } {
  const slots: Slot[] = [];
  let rows = 0;
  let columns = 0;
  for (const element of rowsOf(table)) {
    const repeated = count(element, 'number-rows-repeated', MAX_ROW_SPAN);
    for (let time = 0; time < repeated; time++) {
      columns = Math.max(columns, placeRow(element, rows++, slots, budget));
      if (columns * rows > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
    }
  }
  for (const slot of slots) slot.rowSpan = Math.min(slot.rowSpan, rows - slot.row);
  return { rows, columns, slots };
}

const groups = new Set(['table-header-rows', 'table-row-group', 'table-rows']);

function rowsOf(parent: XmlElement): XmlElement[] {
  return parent.elements().flatMap((element) => {
    if (element.local === 'table-row') return isHidden(element) ? [] : [element];
    return groups.has(element.local) ? rowsOf(element) : [];
  });
}

function isHidden(row: XmlElement): boolean {
  return /^(?:collapse|filter)$/.test(row.attribute('visibility') ?? '');
}

/** Places the cells of a row; gives back how many columns it has. */
function placeRow(element: XmlElement, row: number, slots: Slot[], budget: Budget): number {
  let column = 0;
  for (const cell of element.elements()) {
    const isCell = cell.local === 'table-cell';
    if (!isCell && cell.local !== 'covered-table-cell') continue;
    const repeated = count(cell, 'number-columns-repeated', MAX_COLUMN_SPAN);
    const columnSpan = count(cell, 'number-columns-spanned', MAX_COLUMN_SPAN);
    const rowSpan = count(cell, 'number-rows-spanned', MAX_ROW_SPAN);
    budget.cells -= repeated;
    budget.characters -= repeated * (cell.end - cell.start);
    if (budget.cells < 0 || budget.characters < 0) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
    for (let time = 0; time < repeated; time++) {
      if (isCell) {
        endSpan(slots.at(-1), row, column);
        slots.push({ element: cell, row, column, rowSpan, columnSpan });
      }
      column++;
    }
  }
  const last = slots.at(-1);
  return last?.row === row ? Math.max(column, last.column + last.columnSpan) : column;
}

/** A cell reaches no further than to the next one of its row that is not covered. */
function endSpan(slot: Slot | undefined, row: number, column: number): void {
  if (slot?.row === row) slot.columnSpan = Math.min(slot.columnSpan, column - slot.column);
}

function count(element: XmlElement, name: string, most: number): number {
  const value = Number(element.attribute(name) ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(1, value), most) : 1;
}
