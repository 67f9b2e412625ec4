import type { Alignment } from './align.js';
import { hasValues } from './join-lines.js';
import type { Line } from './lines.js';
import { isNumbering } from './numbering-row.js';
import type { SpecIndex } from './spec-index.js';

/** Finds the one line of figures of a table whose row has no name. */
export function unnamedLine(lines: Line[], index: SpecIndex): Alignment {
  const size = index.blocks[0]!.columns.length;
  const rows = lines.filter(({ kind }) => kind === 'row').map(withoutLabel);
  const figures = rows.filter((line) => hasFigures(line) && !isNumbering(line, size));
  const line = chosen(figures, size) ?? rows.find((row) => !hasValues(row) && row.row.cells.length - row.after >= size);
  const none = { guessed: [false], disputed: new Set<number>(), uncertain: new Set<number>() };
  if (line) return { ...none, lines: [line], extra: figures.length > 1 ? [] : figures.filter((row) => row !== line) };
  const uncertain = new Set(figures.length > 0 ? [0] : []);
  return { ...none, lines: [undefined], uncertain, extra: [] };
}

function hasFigures({ row }: Line): boolean {
  return row.cells.some(({ kind }) => kind === 'figure');
}

/** The only line that has room for all figures; or all lines together, if they are pieces of it. */
function chosen(figures: Line[], size: number): Line | undefined {
  if (figures.length <= 1) return figures[0];
  const whole = figures.filter(({ row, after }) => row.cells.length - after >= size);
  if (whole.length === 1) return whole[0];
  if (whole.length > 1) return undefined;
  const pieces = figures.map(({ row, after }) => row.cells.slice(after));
  if (pieces.flat().length !== size || new Set(figures.map(({ row }) => row.block)).size > 1) return undefined;
  const [first] = figures;
  return { ...first!, row: { ...first!.row, cells: pieces.flat() }, after: 0 };
}

/** Words before the figures, such as 件数, are a label that the form does not have. */
function withoutLabel(line: Line): Line {
  const { cells } = line.row;
  const first = cells.findIndex(({ kind }) => kind === 'figure');
  const lastWords = cells.slice(0, Math.max(first, 0)).findLastIndex(({ kind }) => kind === 'words');
  return { ...line, after: lastWords + 1, pieces: [] };
}
