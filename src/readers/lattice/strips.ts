import type { PieceCell } from './piece.js';

/** Rows of a table, or of a piece of it. */
export interface Rows {
  heights: number[];
  cells: PieceCell[];
}

/** A row lower than this part of the lowest one is not whole. */
const cut = 0.95;

/**
 * A page's end may cut through a row so that all that it says stands on one side and a blank strip on the other. Takes
 * such strips away: a blank row at the cut that is lower than any row with words, or that follows such a low one.
 */
export function withoutStrips(above: Rows, below: Rows): [above: Rows, below: Rows] {
  const lowest = cut * lowestRow(above, below);
  const last = above.heights.length - 1;
  const [lastHeight, firstHeight] = [above.heights[last]!, below.heights[0] ?? Infinity];
  if (lowest === Infinity) return [above, below];
  if (isBlank(above, last) && lastHeight < lowest) return [withoutRow(above, last), heightened(below, 0, lastHeight)];
  if (!isBlank(below, 0) || (firstHeight >= lowest && lastHeight >= lowest)) return [above, below];
  return [heightened(above, last, firstHeight), withoutRow(below, 0)];
}

/** The row is whole again, and as high as both its parts. */
function heightened({ heights, cells }: Rows, row: number, by: number): Rows {
  return { heights: heights.map((height, i) => (i === row ? height + by : height)), cells };
}

/** Height of the lowest row with words or figures, those left out that this cut or the next one may have gone through. */
function lowestRow(above: Rows, below: Rows): number {
  const last = above.heights.length - 1;
  const end = below.heights.length - 1;
  return Math.min(
    least(above, (row) => row !== last),
    least(below, (row) => row !== 0 && row !== end),
  );
}

function least({ heights, cells }: Rows, counts: (row: number) => boolean): number {
  let lowest = Infinity;
  for (const { row, rowSpan, text } of cells)
    if (rowSpan === 1 && text !== '' && counts(row)) lowest = Math.min(lowest, heights[row]!);
  return lowest;
}

function isBlank({ heights, cells }: Rows, row: number): boolean {
  const own = cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
  return heights.length > 1 && own.length > 0 && own.every(({ text }) => text === '');
}

function withoutRow({ heights, cells }: Rows, row: number): Rows {
  const left = cells.flatMap((cell): PieceCell[] => {
    if (cell.row === row && cell.rowSpan === 1) return [];
    if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
    return [cell.row + cell.rowSpan > row ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell];
  });
  return { heights: heights.filter((_, i) => i !== row), cells: left };
}

/** The rows behind the first ones. */
export function withoutRows({ heights, cells }: Rows, count: number): Rows {
  if (count === 0) return { heights, cells };
  const left = cells.filter(({ row }) => row >= count).map((cell) => ({ ...cell, row: cell.row - count }));
  return { heights: heights.slice(count), cells: left };
}
