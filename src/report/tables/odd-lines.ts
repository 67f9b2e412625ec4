import type { GridRow } from './grid.js';
import type { HeaderMap } from './headers.js';
import { hasValues } from './join-lines.js';
import type { Line } from './lines.js';
import type { Assignment } from './values.js';

/** A line and what stands above it. */
interface Headed {
  line: Line;
  header?: HeaderMap;
}

/** Whether blank cells stand among the values, so that a cell too many or too few may be hidden by one of them. */
export function hasGaps({ cells }: Assignment): boolean {
  const blank = cells.map((cell) => cell?.kind === 'blank');
  return blank.includes(true) && cells.some((cell, i) => cell !== undefined && !blank[i]);
}

/**
 * Values that a line has lost, which is shorter than its header and its like: a blank cell beside the values may have taken
 * the place of one. Alike are the lines whose label stands in the same column, in the same piece of the table if it has
 * others.
 */
export function cellsLost({ line, header }: Headed, { cells }: Assignment, all: Line[]): number {
  const values = cells.filter((cell) => cell !== undefined);
  if (values[0]?.kind !== 'blank' && values.at(-1)?.kind !== 'blank') return 0;
  const length = covered(line.row);
  if (widthOf(header) === length) return 0;
  return Math.max(0, usual(alikeOf(line, all).map(({ row }) => covered(row))) - length);
}

/** So many lines with one and the same cell too many are meant to be as they are. */
const enough = 4;

/**
 * Cells that a line has too many: of its blank cells nothing tells which does not belong there. Its like say how many
 * there should be; if it has few, the form does, unless it ends where the header ends. Without exact columns lines end
 * here and there, and too long is what three quarters of the others do not reach.
 */
export function cellsTooMany(one: Headed, lines: Line[], columns: number, exactGrid: boolean): number {
  const { line, header } = one;
  const alike = alikeOf(line, lines);
  const behind = cellsBehind(line);
  if (!exactGrid) return Math.max(0, Math.min(behind - columns, beyondOthers(one, alike, lines, columns)));
  const length = covered(line.row);
  if (alike.length >= enough) return Math.max(0, behind - usual([...alike.map(cellsBehind), columns], columns));
  return length === line.row.width && header?.sound() ? 0 : Math.max(0, behind - columns);
}

/** By how much a line is longer than its like, or than the lines of the table that hold figures. */
function beyondOthers({ line, header }: Headed, alike: Line[], lines: Line[], columns: number): number {
  const length = covered(line.row);
  if (length <= widthOf(header) && header?.sound()) return 0;
  const others = alike.filter((other) => other !== line).map(cellsBehind);
  if (others.length === 0) return header?.positions ? cellsBehind(line) - columns : 0;
  const filled = lines.filter((other) => other !== line && hasValues(other)).map(({ row }) => covered(row));
  return Math.max(cellsBehind(line) - longestOfMany(others), filled.length > 0 ? length - longestOfMany(filled) : 0);
}

/** The number that a quarter of them reach: a few may be too long, too. */
function longestOfMany(numbers: number[]): number {
  return numbers.toSorted((a, b) => b - a)[(numbers.length + 1) >> 2]!;
}

function cellsBehind({ row, after }: Line): number {
  return row.cells.length - after;
}

function alikeOf({ row, after }: Line, lines: Line[]): Line[] {
  const alike = lines.filter((line) => line.after === after);
  const near = alike.filter((line) => line.row.block === row.block);
  return near.length > 1 ? near : alike;
}

/** Columns that the header covers. */
function widthOf(header: HeaderMap | undefined): number {
  return Math.max(0, ...(header?.cells ?? []).map((cell) => (cell ? covered(cell.row) : 0)));
}

/** Columns that the cells of a row cover. */
function covered({ cells }: GridRow): number {
  const last = cells.at(-1);
  return last ? last.column + last.span : 0;
}

/** The most frequent number; in doubt the one preferred, else the larger one. */
function usual(numbers: number[], preferred?: number): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const rank = (number: number): number => (number === preferred ? Infinity : number);
  return [...counts].sort(([m, a], [n, b]) => b - a || rank(n) - rank(m))[0]![0];
}

/** The readings of a line that are left when one of its blank cells is taken away: each only once. */
export function withoutOneBlank({ row, after }: Line): Assignment[] {
  const cells = row.cells.slice(after);
  const found = new Map<string, Assignment>();
  cells.forEach(({ kind }, start) => {
    if (kind !== 'blank') return;
    const left = cells.filter((_, i) => i !== start);
    found.set(left.map(({ text }) => text).join('|'), { cells: left, start });
  });
  return [...found.values()];
}
