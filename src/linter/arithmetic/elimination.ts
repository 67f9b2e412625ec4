import type { Row, System } from './system.js';

/** Equations after some cells were chosen to be changed: what each must change by, given all that is undecided yet. */
export interface Choice {
  /** Equations without any of the chosen cells. */
  open: Row[];
  /** For a chosen cell the equation that tells its change, without the other chosen cells. */
  told: { column: number; row: Row }[];
  /** Chosen cells whose change no equation tells. */
  free: number[];
  /** Cells that were chosen, or are not to be. */
  decided: Uint8Array;
}

/** Nothing chosen yet. */
export function nothingChosen({ rows, cells }: System): Choice {
  return { open: rows, told: [], free: [], decided: new Uint8Array(cells.length) };
}

/** What the changes in an equation have to add up to. */
export function constant(row: Row): number {
  return row[row.length - 1]!;
}

/** Chooses one more cell and takes it out of the other equations. */
export function choose({ open, told, free, decided }: Choice, column: number): Choice {
  const telling = open.find((row) => row[column] !== 0 && constant(row) !== 0) ?? open.find((row) => row[column] !== 0);
  const after = decided.slice();
  after[column] = 1;
  if (!telling) return { open, told, free: [...free, column], decided: after };
  return {
    open: open.filter((row) => row !== telling).map((row) => without(column, row, telling)),
    told: [
      ...told.map((one) => ({ column: one.column, row: without(column, one.row, telling) })),
      { column, row: telling },
    ],
    free,
    decided: after,
  };
}

function without(column: number, row: Row, telling: Row): Row {
  const factor = row[column]!;
  if (factor === 0) return row;
  const own = telling[column]!;
  const rest = new Float64Array(row.length);
  for (let index = 0; index < row.length; index++) rest[index] = row[index]! * own - telling[index]! * factor;
  return rest;
}

/** Whether all open equations would hold if one more cell were changed; tells it without doing it. */
export function wouldClose({ open }: Choice, column: number, failing: Row): boolean {
  const own = failing[column]!;
  const change = constant(failing);
  for (const row of open) if (constant(row) * own !== row[column]! * change) return false;
  return true;
}

/** Cells of an equation that can still be chosen. */
export function undecidedIn(row: Row, decided: Uint8Array): number[] {
  const columns: number[] = [];
  for (let column = 0; column < decided.length; column++)
    if (row[column] !== 0 && decided[column] === 0) columns.push(column);
  return columns;
}
