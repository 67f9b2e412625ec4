import type { GridCell, GridRow } from './grid.js';
import type { HeaderCell } from './header-cell.js';
import type { BlockIndex } from './spec-index.js';

/** Columns of the form in the order of the places where they are named. */
export function byPosition(positions: number[]): number[] {
  return positions
    .map((at, column) => ({ at, column }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ column }) => column);
}

/** Whether columns of the form follow each other in another order than in the form. */
export function isMoved(order: number[]): boolean {
  return order.some((column, i) => i > 0 && order[i - 1]! > column);
}

/**
 * The order of the form, which holds where the places of the columns are not known, unless a row of the header shows
 * another, of columns or of groups.
 */
export function orderOfForm(
  rows: GridRow[],
  cells: (HeaderCell | undefined)[],
  block: BlockIndex,
): number[] | undefined {
  const columnOf = new Map(cells.map((header, column) => [header?.cell, column]));
  const follow = rows.every(
    (row) => !isMoved(row.cells.flatMap((cell) => columnOf.get(cell) ?? firstUnder(cell, block) ?? [])),
  );
  return follow ? cells.map((_, column) => column) : undefined;
}

function firstUnder({ label }: GridCell, { columns, groups }: BlockIndex): number | undefined {
  const group = label && groups.get(label.core);
  return group === undefined ? undefined : columns.findIndex(({ spec }) => spec.groups?.includes(group));
}
