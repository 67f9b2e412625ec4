import type { GridCell, GridRow } from './grid.js';

/** A cell of a header that names a column. */
export interface HeaderCell {
  row: GridRow;
  cell: GridCell;
  /** All of its text, also where it is broken over several rows. */
  text: string;
  column: number;
  /** It is not the label of the form, only like it. */
  fuzzy: boolean;
}
