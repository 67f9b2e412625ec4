/** A place on a sheet, 0-based. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells, 0-based; ends are exclusive. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Sheets end here. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const a1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The place that `B3` names; undefined if it names none on a sheet. */
export function placeOf(reference: string): Place | undefined {
  const match = a1.exec(reference);
  if (!match) return undefined;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]) - 1;
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** The rectangle that `A1:D3` names, or `A1` alone. */
export function rangeOf(reference: string): Range | undefined {
  const [first, last = first] = reference.split(':', 2);
  const a = placeOf(first ?? '');
  const b = placeOf(last ?? '');
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row) + 1,
    right: Math.max(a.column, b.column) + 1,
  };
}

/** `B3` for a place. */
export function nameOf({ row, column }: Place): string {
  return columnName(column) + (row + 1);
}

/** `A`, …, `Z`, `AA`, … */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
