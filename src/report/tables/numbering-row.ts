import type { Line } from './lines.js';

/** A row that numbers the columns: 1 to 15, of which there are at least `size`. */
export function isNumbering({ row, after }: Line, size = 2): boolean {
  const values = row.cells.slice(after).filter(({ kind }) => kind === 'figure');
  return values.length >= size && values.every(({ text }, i) => Number(text) === i + 1);
}
