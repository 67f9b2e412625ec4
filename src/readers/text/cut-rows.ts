import {
  isCaption,
  isColumnLabel,
  isCornerNote,
  isLabelHeader,
  isRowGroup,
  isRowLabel,
  labelsAbove,
} from './labels.js';
import type { Range } from './space.js';

/** A cell of a table that is written one cell a line. */
export interface LineCell {
  range: Range;
  /** Folded text if it may be a label, else empty. */
  label: string;
  kind: CellKind;
  /** A wider gap than usual stands before it: whatever it is, it does not go on with the row. */
  apart?: boolean;
}

/** `stray` is text that no official table has; `top` stands alone or begins a header. */
export type CellKind = 'top' | 'column' | 'row' | 'value' | 'empty' | 'stray';

const enumerator = /^(?:\([一二三四五六七八九十]\)|[1-9]\.|[一二三四]、)/;

export function kindOfLabel(label: string): CellKind {
  if (isCaption(label) || isLabelHeader(label) || isCornerNote(label)) return 'top';
  if (isColumnLabel(label)) return 'column';
  return isRowLabel(label) || enumerator.test(label) ? 'row' : 'stray';
}

/** A row as it grows, with what decides whether a cell still belongs to it. */
interface OpenRow {
  cells: LineCell[];
  kinds: Set<CellKind>;
  labels: Set<string>;
  /** The last label. */
  last: string;
}

/** Cuts a sequence of cells into the rows of the official tables; what is missing in a row stays missing. */
export function cutRows(cells: LineCell[]): LineCell[][] {
  const rows: OpenRow[] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row && !cell.apart && goesOn(row, cell)) add(row, cell);
    else rows.push(add({ cells: [], kinds: new Set(), labels: new Set(), last: '' }, cell));
  }
  return rows.map((row) => row.cells);
}

function add(row: OpenRow, cell: LineCell): OpenRow {
  row.cells.push(cell);
  if (cell.kind === 'empty') return row;
  row.kinds.add(cell.kind);
  row.labels.add(cell.label);
  row.last = cell.label;
  return row;
}

function goesOn({ kinds, labels, last }: OpenRow, { kind, label }: LineCell): boolean {
  if (kind === 'empty' || kinds.size === 0) return true;
  const caption = isCaption(last);
  switch (kind) {
    case 'top':
      return false;
    case 'value':
      return kinds.has('row') || !(kinds.has('column') || kinds.has('top'));
    case 'column':
      return (
        !caption && !kinds.has('row') && !kinds.has('value') && !labelsAbove(label).some((above) => labels.has(above))
      );
    case 'row':
      return kinds.size === 1 && kinds.has('row') && isWithin(label, last);
    case 'stray':
      return !caption && !kinds.has('value');
  }
}

/** A label printed to the right of its group; one in other words than the form's counts as within any group. */
function isWithin(label: string, group: string): boolean {
  return isRowLabel(label) ? labelsAbove(label).includes(group) : isRowGroup(group);
}
