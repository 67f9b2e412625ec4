import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { columnsOf } from './edges.js';
import type { CellShape, RowShape } from './row-shape.js';
import type { RawNode, Row } from './structure.js';

/** A cell in the grid of its table, and its row and index as the file has them. */
export interface Slot {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  content: RawNode[];
  source: [row: number, cell: number];
}

export interface Grid {
  rows: number;
  columns: number;
  slots: Slot[];
}

/** A cell between its edges, with those merged into it. */
interface Stretch {
  left: number;
  right: number;
  cell: number;
  vertical: CellShape['vertical'];
}

/** Lays out a table: every row has edges of its own, which are the columns of all together. */
export function layOutGrid(rows: Row[]): Grid {
  const stretches = rows.map(({ cells, shape }) => stretchesOf(completed(shape, cells.length)));
  const columns = columnsOf(stretches.map((row) => row.flatMap(({ left, right }) => [left, right])));
  const grid: Grid = { rows: rows.length, columns: columns.count, slots: [] };
  if (grid.rows * grid.columns > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  let above = new Map<number, Slot>();
  rows.forEach(({ cells }, row) => {
    const open = new Map<number, Slot>();
    for (const { left, right, cell, vertical } of stretches[row]!) {
      const column = columns.at(row, left);
      const columnSpan = columns.at(row, right) - column;
      const upper = vertical === 'continued' ? above.get(column) : undefined;
      if (upper?.columnSpan === columnSpan) {
        upper.rowSpan++;
        open.set(column, upper);
        continue;
      }
      const slot: Slot = { row, column, rowSpan: 1, columnSpan, content: cells[cell] ?? [], source: [row, cell] };
      grid.slots.push(slot);
      if (vertical !== 'single') open.set(column, slot);
    }
    above = open;
  });
  return grid;
}

/** Width of a cell of which nothing is known. */
const someWidth = 1000;

/** The definition of a row with as many cells as the row has; edges from left to right, whatever the file says. */
function completed(shape: RowShape | undefined, count: number): RowShape {
  const edges: number[] = [];
  for (let i = 0; i <= count; i++) {
    const last = edges.at(-1);
    const edge = shape?.edges[i] ?? (last ?? 0) + (last === undefined ? 0 : someWidth);
    edges.push(last === undefined ? edge : Math.max(edge, last + 1));
  }
  const single: CellShape = { horizontal: 0, vertical: 'single' };
  return { edges, cells: Array.from({ length: count }, (_, i) => shape?.cells[i] ?? single) };
}

/** The first cell of those that are merged has one number, those that it swallows another. */
function stretchesOf({ edges, cells }: RowShape): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  cells.forEach(({ horizontal, vertical }, cell) => {
    const last = stretches.at(-1);
    if (last && first > 0 && horizontal > 0 && horizontal !== first) last.right = edges[cell + 1]!;
    else {
      stretches.push({ left: edges[cell]!, right: edges[cell + 1]!, cell, vertical });
      first = horizontal;
    }
  });
  return stretches;
}
