import type { GridCell, GridRow } from './grid.js';
import type { HeaderCell } from './header-cell.js';
import type { BlockIndex } from './spec-index.js';

/**
 * Whether a header may be believed when it has fewer columns than the form or another order of them: its cells fill the
 * width of the table, none too many or too few, none is blank where a name is wanting, and every column stands under its
 * groups and under no other.
 */
export function isSound(rows: GridRow[], cells: (HeaderCell | undefined)[], block: BlockIndex): boolean {
  const named = cells.flatMap((header) => (header ? [header] : []));
  const first = rows.findIndex((row) => names(row, named, block));
  if (first < 0 || rows.some((row) => row.block !== rows[0]!.block)) return false;
  const lower = rows.slice(first);
  if (hidesColumn(lower, named, block)) return false;
  const reaches = reachesOf(lower, block);
  return isRectangle(rows, lower) && named.every((header) => standsUnderItsGroups(header, reaches, block));
}

/** A column of the form is not named, and a blank cell among the names may be what is left of it. */
function hidesColumn(rows: GridRow[], named: HeaderCell[], { columns }: BlockIndex): boolean {
  if (named.length === columns.length) return false;
  const first = Math.min(...named.map(({ cell }) => cell.column));
  return rows.some(({ cells }) => {
    const isCorner = cells.every(({ kind, column }) => column >= first || kind === 'blank');
    return cells.some(({ kind, column }) => kind === 'blank' && (column > first || !isCorner));
  });
}

/** A row with labels of columns or of groups, unlike a caption above them. */
function names(row: GridRow, named: HeaderCell[], { groups }: BlockIndex): boolean {
  return named.some((header) => header.row === row) || row.cells.some(({ label }) => label && groups.has(label.core));
}

/** All rows are covered once from the first column of the table to the last; `rows` may reach into `lower` from above. */
function isRectangle(rows: GridRow[], lower: GridRow[]): boolean {
  const end = lower.at(-1)!.row;
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ from: row.row, to: row.row + cell.depth, cell })));
  if (cells.some(({ to }) => to > end + 1)) return false;
  return lower.every(({ row, width }) => {
    const own = cells.filter(({ from, to }) => from <= row && row < to).sort((a, b) => a.cell.column - b.cell.column);
    const reached = own.reduce((at, { cell }) => (cell.column === at ? at + cell.span : -1), 0);
    return reached === width;
  });
}

/** Columns over which a cell with a group's label reaches. */
interface Reach {
  group: string;
  from: number;
  to: number;
}

function reachesOf(rows: GridRow[], { groups }: BlockIndex): Reach[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ label, column, span }, i) => {
      const group = label && groups.get(label.core);
      if (group === undefined) return [];
      return [{ group, from: column, to: span > 1 ? column + span : endOfBlanks(cells, i) }];
    }),
  );
}

/** The blank cells to the right of a label were its own, where a converter took its span away. */
function endOfBlanks(cells: GridCell[], at: number): number {
  const next = cells.find(({ kind }, i) => i > at && kind !== 'blank');
  const last = cells.at(-1)!;
  return next?.column ?? last.column + last.span;
}

function standsUnderItsGroups({ cell, column }: HeaderCell, reaches: Reach[], { columns }: BlockIndex): boolean {
  const own = columns[column]!.spec.groups ?? [];
  return [...new Set(reaches.map(({ group }) => group))].every((group) => {
    const under = reaches.some((reach) => reach.group === group && cell.column >= reach.from && cell.column < reach.to);
    return under === own.includes(group);
  });
}
