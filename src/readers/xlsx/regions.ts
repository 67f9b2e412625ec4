import type { Range } from './reference.js';
import type { GridCell } from './visible.js';

/** Cells that stand together, with nothing empty between them that would part two tables. */
export interface Region extends Range {
  cells: GridCell[];
}

/** Parts the cells of a sheet where rows, or columns between two tables, are empty; from top to bottom, left to right. */
export function regionsOf(cells: GridCell[]): Region[] {
  const filled = cells.filter(({ text }) => text !== '');
  const bands = split(withFrames(cells, filled), 'top', 'bottom');
  return bands.flatMap((band) => (band.some(hasText) ? beside(band) : [])).map(trimmed);
}

/** Frames around nothing hold a table together: a blank row of a form is framed. */
function withFrames(cells: GridCell[], filled: GridCell[]): GridCell[] {
  const counts = new Map<number, number>();
  for (const { text, framed, top } of cells) if (text === '' && framed) counts.set(top, (counts.get(top) ?? 0) + 1);
  const rows = new Set(filled.map(({ top }) => top));
  return cells.filter(
    ({ text, framed, top }) => text !== '' || (framed && (rows.has(top) || (counts.get(top) ?? 0) > 1)),
  );
}

function hasText({ text }: GridCell): boolean {
  return text !== '';
}

/** Groups of cells between which no cell reaches across. */
function split(cells: GridCell[], from: 'top' | 'left', to: 'bottom' | 'right'): GridCell[][] {
  const groups: GridCell[][] = [];
  let end = -1;
  for (const cell of [...cells].sort((a, b) => a[from] - b[from])) {
    if (cell[from] > end || groups.length === 0) groups.push([cell]);
    else groups.at(-1)!.push(cell);
    // What is blank reaches no further than it has to.
    end = Math.max(end, hasText(cell) ? cell[to] : cell[from] + 1);
  }
  return groups;
}

/** A column of words is the first of a table of its own; columns of figures belong to what stands before the gap. */
const fewestLabels = 3;
const figure = /^[\s\d.,+\-−%/万元件]*$/;

function beside(band: GridCell[]): GridCell[][] {
  const tables: GridCell[][] = [];
  for (const group of split(band.filter(hasText), 'left', 'right')) {
    if (tables.length === 0 || beginsTable(group)) tables.push(group);
    else for (const cell of group) tables.at(-1)!.push(cell);
  }
  if (tables.length < 2) return [band];
  // Frames were left out, for they bridge the gap.
  return tables.map((table) => {
    const own = new Set(table);
    const { top, left, bottom, right } = around(table);
    const inside = (cell: GridCell) =>
      cell.left >= left && cell.right <= right && cell.top >= top && cell.bottom <= bottom;
    return band.filter((cell) => own.has(cell) || (cell.text === '' && inside(cell)));
  });
}

function beginsTable(group: GridCell[]): boolean {
  const { left } = around(group);
  const first = group.filter((cell) => cell.left === left);
  const labels = first.filter(({ text }) => !figure.test(text)).length;
  return labels >= fewestLabels && labels > first.length / 2 && group.length > first.length;
}

function around(cells: readonly Range[]): Range {
  const range = { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity };
  for (const { top, left, bottom, right } of cells) {
    range.top = Math.min(range.top, top);
    range.left = Math.min(range.left, left);
    range.bottom = Math.max(range.bottom, bottom);
    range.right = Math.max(range.right, right);
  }
  return range;
}

/** The region as far as texts begin in it; what is merged beyond the last column says nothing. */
export function trimmed(cells: GridCell[]): Region {
  const texts = cells.filter(hasText);
  const { top, left } = around(texts);
  const { right, bottom: last } = around(texts.map(anchorOf));
  const bottom = last + (endsInHeader(cells, last) ? 1 : 0);
  const inside = cells.filter((cell) => cell.top < bottom && cell.left < right && cell.left >= left && cell.top >= top);
  return { top, left, right, bottom, cells: inside };
}

function anchorOf({ top, left }: GridCell): Range {
  return { top, left, bottom: top + 1, right: left + 1 };
}

/** A form that is not filled in yet: below the last row of words one is framed and blank. */
function endsInHeader(cells: GridCell[], end: number): boolean {
  const last = cells.filter(({ top, text }) => top === end - 1 && text !== '');
  const below = cells.filter(({ top }) => top === end);
  return last.length > 2 && below.length > 2 && last.every(({ text }) => !figure.test(text));
}
