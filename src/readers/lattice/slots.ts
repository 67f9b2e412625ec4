import type { Box } from '../../document/document.js';

/** What the ruling lines of one table enclose. */
export interface Grid {
  box: Box;
  /** Positions of all lines, outer ones included. */
  xs: number[];
  ys: number[];
  /** Those of them that are sides of rows and columns. */
  rowLines: number[];
  columnLines: number[];
  cells: GridCell[];
  /** For each slot between neighbouring `xs` and `ys`, row by row, the cell that covers it. */
  slots: Int32Array;
}

export interface GridCell extends Rectangle {
  box: Box;
}

/** For each line of the grid the slots along it at whose left, or top, side it is drawn. */
interface Sides {
  left: Uint8Array[];
  top: Uint8Array[];
}

/** A slot narrower than this that is no cell's own lies between lines that were meant as one. */
const sliver = { column: 10, row: 6 };

/** Unites the slots between which no line is drawn. */
export function cellsOf(xs: number[], ys: number[], sides: Sides): Grid {
  const across = xs.length - 1;
  const down = ys.length - 1;
  const slots = new Int32Array(across * down).fill(-1);
  const seen = new Uint8Array(slots.length);
  const cells: GridCell[] = [];
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot]! >= 0) continue;
    const region = regionFrom(slot, across, down, sides, seen);
    for (const { row, column, rowSpan, columnSpan } of rectangles(region, across)) {
      for (let r = row; r < row + rowSpan; r++)
        slots.fill(cells.length, r * across + column, r * across + column + columnSpan);
      const box = { left: xs[column]!, top: ys[row]!, right: xs[column + columnSpan]!, bottom: ys[row + rowSpan]! };
      cells.push({ row, column, rowSpan, columnSpan, box });
    }
  }
  const box = { left: xs[0]!, top: ys[0]!, right: xs.at(-1)!, bottom: ys.at(-1)! };
  return { box, xs, ys, slots, cells, ...withoutSlivers(cells, xs, ys) };
}

export interface Rectangle {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** All slots that can be reached without crossing a line; they are marked as seen. */
function regionFrom(start: number, across: number, down: number, { left, top }: Sides, seen: Uint8Array): number[] {
  const region = [start];
  seen[start] = 1;
  const add = (slot: number) => {
    if (!seen[slot]) region.push(slot);
    seen[slot] = 1;
  };
  // The region grows while it is walked through.
  for (const slot of region) {
    const column = slot % across;
    const row = (slot - column) / across;
    if (column > 0 && !left[column]![row]) add(slot - 1);
    if (column + 1 < across && !left[column + 1]![row]) add(slot + 1);
    if (row > 0 && !top[row]![column]) add(slot - across);
    if (row + 1 < down && !top[row + 1]![column]) add(slot + across);
  }
  return region;
}

/** A region is a cell if it is a rectangle; where a line is lost it is cut into rows, so that nothing leaves its own row. */
function rectangles(region: number[], across: number): Rectangle[] {
  const whole = extent(region, across);
  if (whole.rowSpan * whole.columnSpan === region.length) return [whole];
  const runs: Rectangle[] = [];
  for (const slot of region.sort((a, b) => a - b)) {
    const column = slot % across;
    const row = (slot - column) / across;
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columnSpan === column) last.columnSpan++;
    else runs.push({ row, column, rowSpan: 1, columnSpan: 1 });
  }
  return stacked(runs);
}

/** Runs of equal width right below each other are one cell again. */
function stacked(runs: Rectangle[]): Rectangle[] {
  const cells: Rectangle[] = [];
  for (const run of runs) {
    const above = cells.find(
      ({ row, rowSpan, column, columnSpan }) =>
        row + rowSpan === run.row && column === run.column && columnSpan === run.columnSpan,
    );
    if (above) above.rowSpan++;
    else cells.push(run);
  }
  return cells;
}

function extent(region: number[], across: number): Rectangle {
  let [row, column, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const slot of region) {
    const at = slot % across;
    const line = (slot - at) / across;
    row = Math.min(row, line);
    lastRow = Math.max(lastRow, line);
    column = Math.min(column, at);
    lastColumn = Math.max(lastColumn, at);
  }
  return { row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 };
}

/** Lines drawn by hand miss each other by a little: a sliver between two of them that is no cell is no row or column. */
function withoutSlivers(cells: GridCell[], xs: number[], ys: number[]): Pick<Grid, 'rowLines' | 'columnLines'> {
  const columnLines = [...xs];
  const rowLines = [...ys];
  dropSlivers(columnLines, cells, 'column');
  dropSlivers(rowLines, cells, 'row');
  return { rowLines, columnLines };
}

/** Takes slivers out of the lines and of the cells that reach over them. */
export function dropSlivers(lines: number[], cells: Rectangle[], at: 'row' | 'column'): void {
  const span = at === 'row' ? 'rowSpan' : 'columnSpan';
  for (let i = lines.length - 2; i >= 0 && lines.length > 2; i--) {
    if (lines[i + 1]! - lines[i]! >= sliver[at]) continue;
    if (cells.some((cell) => cell[at] === i && cell[span] === 1)) continue;
    for (const cell of cells) {
      if (cell[at] > i) cell[at]--;
      else if (cell[at] + cell[span] > i) cell[span]--;
    }
    lines.splice(i, 2, (lines[i]! + lines[i + 1]!) / 2);
  }
}
