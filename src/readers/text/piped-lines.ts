import { cutRows } from './cut-rows.js';
import type { LineCell } from './cut-rows.js';
import { checkSize, makeTable } from './grid.js';
import { isHeading, isLabel } from './labels.js';
import { lineCell } from './line-cell.js';
import type { Line } from './lines.js';
import { labelAt, trimmedText } from './page.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';

/** A cell is broken over so many lines at most, and its pieces are as short as 商业 and 企业. */
const wraps = 3;
const longestPiece = 10;

/**
 * A table with a pipe after each cell and none before the first, as programs leave it that take the text out of a
 * page: a row has the cells of the markup, and pipes at its end for the places that spans would fill. A line is a row,
 * or, where the cells held paragraphs, a single cell; the pipe may even stand alone on the line below it.
 */
export function takePipedLines(page: Page, at: number): Taken | undefined {
  if (at > 0 && cellsIn(page, at - 1)) return undefined;
  const rows: LineCell[][] = [];
  let index = at;
  for (let row = rowAt(page, at, 1); row; row = rowAt(page, index, wraps)) {
    rows.push(row.cells);
    index = row.next;
  }
  const cells = rows.flat();
  if (rows.length < 2 || !cells.some(({ kind, label }) => kind === 'value' || isLabel(label))) return undefined;
  checkSize(cells.length);
  const cut = isCellwise(rows) ? cutRows(cells) : rows;
  return {
    blocks: [
      makeTable(
        page.text,
        cut.map((row) => row.map(({ range }) => [range])),
      ),
    ],
    next: index,
  };
}

/** A line of cells, or one cell whose pipe stands alone below it; what is written over several lines is short. */
function rowAt(page: Page, at: number, most: number): { cells: LineCell[]; next: number } | undefined {
  const cells = cellsIn(page, at);
  if (cells) return { cells, next: at + 1 };
  for (let index = at; index < at + most; index++) {
    const line = page.lines[index];
    if (!line || line.blank || line.text.includes('|')) return undefined;
    const closed = page.lines[index + 1]?.text.trim() === '|';
    if (!closed && (index + 1 === at + most || trimmedText(page, line).length > longestPiece)) return undefined;
    if (isHeading(labelAt(page, line))) return undefined;
    if (closed) return { cells: [lineCell(page, { start: page.lines[at]!.start, end: line.end })], next: index + 2 };
  }
  return undefined;
}

/** The cells of a line that ends in a pipe. */
function cellsIn(page: Page, at: number): LineCell[] | undefined {
  const line = page.lines[at];
  if (!line || line.blank || !line.text.includes('|')) return undefined;
  const { start, end } = trimRange(page.text, line);
  if (page.text[end - 1] !== '|') return undefined;
  return split(page, { ...line, start, end });
}

function split(page: Page, { start, end }: Line): LineCell[] {
  const cells: LineCell[] = [];
  for (let from = start; from < end;) {
    const pipe = page.text.indexOf('|', from);
    cells.push(lineCell(page, { start: from, end: pipe }));
    from = pipe + 1;
  }
  return cells;
}

/** Lines of one cell are more than the odd caption. */
function isCellwise(rows: LineCell[][]): boolean {
  return rows.filter((row) => row.length === 1).length * 3 > rows.length;
}
