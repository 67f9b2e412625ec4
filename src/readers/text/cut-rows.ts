import { isCaption, isColumnLabel, isCornerNote, isLabelHeader, isRowGroup, isRowLabel, isUnder } from './labels.js';
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

/** Cuts a sequence of cells into the rows of the official tables; what is missing in a row stays missing. */
export function cutRows(cells: LineCell[]): LineCell[][] {
  const rows: LineCell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row && !cell.apart && goesOn(row, cell)) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function goesOn(row: LineCell[], cell: LineCell): boolean {
  const filled = row.filter(({ kind }) => kind !== 'empty');
  if (cell.kind === 'empty' || filled.length === 0) return true;
  const has = (kind: CellKind): boolean => filled.some((other) => other.kind === kind);
  switch (cell.kind) {
    case 'top':
      return false;
    case 'value':
      return has('row') || !(has('column') || has('top'));
    case 'column':
      return isHeader(filled) && !filled.some(({ label }) => isUnder(cell.label, label));
    case 'row':
      return filled.every(({ kind }) => kind === 'row') && isWithin(cell.label, filled.at(-1)!.label);
    case 'stray':
      return !has('value') && !isCaption(filled[0]!.label);
  }
}

function isHeader(row: LineCell[]): boolean {
  return row.every(({ kind }) => kind !== 'row' && kind !== 'value') && !isCaption(row[0]!.label);
}

/** A label printed to the right of its group; one in other words than the form's counts as within any group. */
function isWithin(label: string, group: string): boolean {
  return isRowLabel(label) ? isUnder(label, group) : isRowGroup(group);
}
