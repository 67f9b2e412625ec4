import type { GridCell } from './grid.js';
import { isMoved } from './header-order.js';
import type { HeaderMap } from './headers.js';
import type { Line } from './lines.js';

/** The cells that hold the values of a line, one for each column of the form (undefined: the column is missing). */
export interface Assignment {
  cells: (GridCell | undefined)[];
  /** Index, among the cells behind the label, of the first value; what other lines like this one can be compared by. */
  start: number;
}

/** What a line's cells allow. */
export type Choice =
  | { kind: 'one'; assignment: Assignment }
  | { kind: 'several'; options: Assignment[]; byHeader?: Assignment }
  | { kind: 'ragged'; found: number }
  | { kind: 'contradicted' };

/** Finds the ways in which a line's cells can be its values: as many side by side as there are columns, blank all around. */
export function choicesOf(line: Line, header: HeaderMap | undefined, columns: number[], total: number): Choice {
  if (header && (!header.order || isPartlyMoved(header, columns))) return { kind: 'contradicted' };
  const order = orderOf(header, columns);
  const cells = behindLabel(line, header);
  const own = header && sameGrid(line, header) ? header : undefined;
  if (isBlind(line, header, cells, order)) return { kind: 'ragged', found: extent(cells) };
  const all = windows(cells, order, total);
  const options = own && all.length > 0 ? all.filter((option) => agrees(option, own, columns)) : all;
  if (all.length > 0 && options.length === 0) return { kind: 'contradicted' };
  if (options.length === 1) return { kind: 'one', assignment: options[0]! };
  const { positions } = own ?? {};
  const byHeader =
    positions &&
    atPositions(
      cells,
      order.map((column) => positions[column]!),
      order,
      total,
    );
  if (options.length > 1) return { kind: 'several', options, ...(byHeader && { byHeader }) };
  return byHeader ? { kind: 'one', assignment: byHeader } : { kind: 'ragged', found: extent(cells) };
}

/** A header that names only some of the columns, or names them in another order, must name them where they are read. */
function agrees({ cells }: Assignment, { positions, order }: HeaderMap, columns: number[]): boolean {
  if (!positions || (positions.every((at) => at >= 0) && !isMoved(order!))) return true;
  return columns.every((column) => positions[column]! < 0 || cells[column]?.column === positions[column]);
}

/**
 * Where the converter repeats merged cells, nothing tells a value from the copy of the one beside it without headers, or
 * in a line that is shorter than a header with such copies.
 */
function isBlind({ row }: Line, header: HeaderMap | undefined, cells: GridCell[], order: number[]): boolean {
  if (!row.repeating) return false;
  const above = header?.cells.find((cell) => cell !== undefined)?.row;
  if (!above) return cells.length !== order.length;
  return header!.repeats.size > 0 && row.width === above.width && row.cells.length < above.cells.length;
}

/** Some columns stand in another order and not all are named: nothing says where the others are. */
function isPartlyMoved({ positions, order, cells }: HeaderMap, columns: number[]): boolean {
  if (!positions || columns.every((column) => cells[column])) return false;
  return order!.some((column, i) => i > 0 && order![i - 1]! > column);
}

function orderOf(header: HeaderMap | undefined, columns: number[]): number[] {
  if (!header?.positions) return columns;
  const known = header.order!.filter((column) => columns.includes(column));
  return known.length === columns.length ? known : columns;
}

/** Positions hold for lines of the same grid: a piece behind a page break may have another one. */
function sameGrid({ row }: Pick<Line, 'row'>, { cells }: HeaderMap): boolean {
  const header = cells.find((cell) => cell !== undefined);
  return header?.row.width === row.width;
}

function behindLabel({ row, after }: Line, header: HeaderMap | undefined): GridCell[] {
  const cells = row.cells.slice(after);
  if (!header || (header.foreign.size === 0 && header.repeats.size === 0) || !sameGrid({ row }, header)) return cells;
  return cells.filter(({ column, text, kind }) => {
    if (header.foreign.has(column)) return false;
    if (!header.repeats.has(column)) return true;
    const first = cells.findLast((cell) => cell.column < column && !header.repeats.has(cell.column));
    return kind !== 'blank' && first?.text !== text;
  });
}

function windows(cells: GridCell[], order: number[], total: number): Assignment[] {
  const size = order.length;
  const first = cells.findIndex(({ kind }) => kind !== 'blank');
  const last = cells.findLastIndex(({ kind }) => kind !== 'blank');
  const options: Assignment[] = [];
  const from = first < 0 ? 0 : Math.max(0, last - size + 1);
  const to = first < 0 ? cells.length - size : Math.min(first, cells.length - size);
  for (let start = from; start <= to; start++)
    options.push(assignment(cells.slice(start, start + size), order, total, start));
  return options;
}

/** The cells in the very columns of the header, if nothing else stands in the line. */
function atPositions(cells: GridCell[], positions: number[], order: number[], total: number): Assignment | undefined {
  const found = positions.map((at) => cells.findIndex(({ column }) => column === at));
  if (found.some((i) => i < 0)) return undefined;
  const values = new Set(found);
  if (cells.some(({ kind }, i) => kind !== 'blank' && !values.has(i))) return undefined;
  return assignment(
    found.map((i) => cells[i]!),
    order,
    total,
    found[0]!,
  );
}

function assignment(values: GridCell[], order: number[], total: number, start: number): Assignment {
  const cells = new Array<GridCell | undefined>(total).fill(undefined);
  order.forEach((column, i) => {
    cells[column] = values[i];
  });
  return { cells, start };
}

/** Number of values in a line that does not fit: without the blank cells around them. */
function extent(cells: GridCell[]): number {
  const last = cells.findLastIndex(({ kind }) => kind !== 'blank');
  return last < 0 ? cells.length : Math.max(last + 1, 0);
}
