import { cutRows } from './cut-rows.js';
import type { LineCell } from './cut-rows.js';
import { checkSize, makeTable } from './grid.js';
import { isLabel } from './labels.js';
import { lineCell } from './line-cell.js';
import type { Line } from './lines.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';

/**
 * A table with a pipe after each cell and none before the first, as programs leave it that take the text out of a
 * page: a row has the cells of the markup, and pipes at its end for the places that spans would fill. A line is a row,
 * or, where the cells held paragraphs, a single cell.
 */
export function takePipedLines(page: Page, at: number): Taken | undefined {
  if (at > 0 && cellsIn(page, at - 1)) return undefined;
  const rows: LineCell[][] = [];
  let index = at;
  for (let cells = cellsIn(page, index); cells; cells = cellsIn(page, ++index)) rows.push(cells);
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
