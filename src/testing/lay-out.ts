import type { BlockSpec, RowSpec, TableSpec } from '../templates/template.js';
import { factId } from '../templates/expand.js';
import type { DraftTable } from './draft.js';

/** A table as it stands on the page: cells with their spans in reading order. */
export interface Grid {
  rows: number;
  columns: number;
  cells: GridCell[];
}

export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

interface Labelled {
  label: string;
  groups?: string[];
}

/** Lays a table out as the official form does: captions over the whole width, headers and row labels in groups. */
export function layOut({ spec, cells }: DraftTable): Grid {
  const width = Math.max(...spec.blocks.map((block) => labelColumns(block) + block.columns.length));
  const grid: Grid = { rows: 0, columns: width, cells: [] };
  for (const block of spec.blocks) {
    if (block.caption) put(grid, { row: grid.rows++, column: 0, columnSpan: width, text: block.caption });
    putHeader(grid, spec, block);
    for (const row of block.rows) putRow(grid, spec, block, row, cells);
  }
  return grid;
}

function put(grid: Grid, cell: Partial<GridCell> & Pick<GridCell, 'row' | 'column' | 'text'>): void {
  grid.cells.push({ rowSpan: 1, columnSpan: 1, ...cell });
}

function depth(items: Labelled[]): number {
  return Math.max(...items.map(({ groups = [] }) => groups.length + 1));
}

function labelColumns({ rows }: BlockSpec): number {
  return rows.some(({ label }) => label) ? depth(rows) : 0;
}

function putHeader(grid: Grid, spec: TableSpec, block: BlockSpec): void {
  const height = depth(block.columns);
  const labels = labelColumns(block);
  const corner = block.labelHeader ?? spec.cornerNote ?? '';
  for (let level = 0; level < height; level++) {
    const row = grid.rows + level;
    if (level === 0 && labels > 0) put(grid, { row, column: 0, rowSpan: height, columnSpan: labels, text: corner });
    for (const { from, to, text, leaf } of runs(block.columns, level)) {
      const column = labels + from;
      const last = to === block.columns.length;
      const columnSpan = last ? grid.columns - column : to - from;
      put(grid, { row, column, rowSpan: leaf ? height - level : 1, columnSpan, text });
    }
  }
  grid.rows += height;
}

function putRow(grid: Grid, spec: TableSpec, block: BlockSpec, row: RowSpec, cells: DraftTable['cells']): void {
  const labels = labelColumns(block);
  const index = block.rows.indexOf(row);
  for (let level = 0; level < labels; level++) {
    const run = runs(block.rows, level).find(({ from }) => from === index);
    if (!run) continue;
    const columnSpan = run.leaf ? labels - level : 1;
    put(grid, { row: grid.rows, column: level, rowSpan: run.to - run.from, columnSpan, text: run.text });
  }
  block.columns.forEach(({ id }, position) => {
    const text = cells[factId(spec.id, row.id, id)];
    if (text === null) return;
    const column = labels + position;
    const columnSpan = position === block.columns.length - 1 ? grid.columns - column : 1;
    put(grid, { row: grid.rows, column, columnSpan, text: text ?? '' });
  });
  grid.rows++;
}

/** What stands at one level of headers or row labels: neighbours in the same group share a cell. */
function runs(items: Labelled[], level: number): { from: number; to: number; text: string; leaf: boolean }[] {
  const found: { from: number; to: number; text: string; leaf: boolean; key: string }[] = [];
  items.forEach(({ label, groups = [] }, index) => {
    if (level > groups.length) return;
    const leaf = level === groups.length;
    const key = leaf ? `leaf ${index}` : groups.slice(0, level + 1).join('\n');
    const previous = found.at(-1);
    if (previous?.key === key && previous.to === index) previous.to = index + 1;
    else found.push({ from: index, to: index + 1, text: leaf ? label : groups[level]!, leaf, key });
  });
  return found;
}

/** The grid as lines of texts: a spanning cell's text stands in its first place, the rest is empty. */
export function lines(grid: Grid): string[][] {
  const taken: (string | undefined)[][] = Array.from({ length: grid.rows }, () =>
    Array<string | undefined>(grid.columns),
  );
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      taken[row]!.fill('', cell.column, cell.column + cell.columnSpan);
    taken[cell.row]![cell.column] = cell.text;
  }
  return taken.map((row) => row.filter((text) => text !== undefined));
}
