import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { Range } from './reference.js';
import type { SheetCell, SheetContent } from './sheet.js';

/** A cell on the grid of the columns that are shown, with the rectangle it covers there. */
export interface GridCell extends Range {
  text: string;
  framed: boolean;
  /** Where it stands on the sheet. */
  at: { row: number; column: number };
}

/**
 * The cells as they are shown. Columns are hidden by hand and hold figures to check by; rows are mostly hidden by a
 * filter, and the sums count them, so that they stay.
 */
export function visibleCells(content: SheetContent): GridCell[] {
  const { merges, hiddenColumns } = content;
  const shown = shownColumns(hiddenColumns);
  const areas = mergesByAnchor(merges);
  const covered = coverage(merges);
  return withBlankMerges(content, areas).flatMap((cell): GridCell[] => {
    const { row, column, text, framed } = cell;
    const area = areas.get(keyOf(cell));
    if (!area && covered(cell)) return [];
    const { top, left, bottom, right } = area ?? { top: row, left: column, bottom: row + 1, right: column + 1 };
    const place = { top, bottom, left: shown(left), right: shown(right) };
    return place.left === place.right ? [] : [{ ...place, text, framed, at: { row, column } }];
  });
}

/** Row by row. A merged cell that is blank may not be written at all, but it is one cell of the form. */
function withBlankMerges({ cells }: SheetContent, areas: Map<number, Range>): SheetCell[] {
  const written = new Set(cells.map(keyOf));
  const blank = [...areas.values()]
    .map(({ top, left }): SheetCell => ({ row: top, column: left, text: '', framed: true }))
    .filter((cell) => !written.has(keyOf(cell)));
  return [...cells, ...blank].sort((a, b) => keyOf(a) - keyOf(b));
}

/** How many columns are shown before a column. */
function shownColumns(hidden: Set<number>): (column: number) => number {
  if (hidden.size === 0) return (column) => column;
  const sorted = [...hidden].sort((a, b) => a - b);
  return (column) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < column) low = middle + 1;
      else high = middle;
    }
    return column - low;
  };
}

function keyOf({ row, column }: Pick<SheetCell, 'row' | 'column'>): number {
  return row * 16_384 + column;
}

function mergesByAnchor(merges: Range[]): Map<number, Range> {
  return new Map(merges.map((range) => [keyOf({ row: range.top, column: range.left }), range]));
}

/** Merged cells that a row can meet. */
const mostBeside = 2000;

/** Whether a cell lies under a merged one; what was written there before the merge is not shown. */
function coverage(merges: Range[]): (cell: SheetCell) => boolean {
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  const open: Range[] = [];
  let next = 0;
  let last = -1;
  // Cells come row by row.
  return ({ row, column }) => {
    if (row !== last) open.splice(0, open.length, ...open.filter(({ bottom }) => bottom > row));
    last = row;
    for (; next < sorted.length && sorted[next]!.top <= row; next++)
      if (sorted[next]!.bottom > row) open.push(sorted[next]!);
    if (open.length > mostBeside) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
    return open.some(({ left, right }) => left <= column && column < right);
  };
}
