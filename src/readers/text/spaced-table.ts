import { makeTable } from './grid.js';
import { skipBlank } from './page.js';
import type { Page, Taken } from './page.js';
import { readSpacedLine } from './spaced-line.js';
import type { SpacedLine } from './spaced-line.js';

/** Page images printed as text leave so many empty lines between the rows of one table. */
const widestGap = 2;
/** Lines of a header that are no sure rows. */
const headers = 4;

/** A table whose cells are separated by spaces only, as a PDF's text layer gives it. */
export function takeSpacedTable(page: Page, at: number): Taken | undefined {
  const rows: { row: SpacedLine; next: number }[] = [];
  for (let index = at; ;) {
    const line = page.lines[index];
    const row = line && readSpacedLine(page, line);
    if (!row || (rows.length === 0 && !mayBegin(page, row, index))) break;
    rows.push({ row, next: index + 1 });
    const following = skipBlank(page, index + 1);
    if (following - index - 1 > widestGap) break;
    index = following;
  }
  while (rows.length > 0 && isLoose(rows.at(-1)!.row)) rows.pop();
  if (!isTable(rows.map(({ row }) => row))) return undefined;
  const cells = rows.map(({ row }) => row.cells.map((cell) => [cell]));
  return { blocks: [makeTable(page.text, cells)], next: rows.at(-1)!.next };
}

/** The first row must be sure, or a header over a row that is. */
function mayBegin(page: Page, row: SpacedLine, index: number): boolean {
  if (row.standing === 'sure') return true;
  if (row.cells.length < 2 && !row.label) return false;
  let at = index;
  for (let count = 0; count < headers; count++) {
    at = skipBlank(page, at + 1);
    const below = page.lines[at] && readSpacedLine(page, page.lines[at]!);
    if (!below || below.standing === 'sure') return below !== undefined;
  }
  return false;
}

function isLoose({ standing, figures, label }: SpacedLine): boolean {
  return standing === 'soft' && figures === 0 && !label;
}

function isTable(rows: SpacedLine[]): boolean {
  if (rows.length === 0) return false;
  return rows.length > 1 || rows.some(({ figures, label, cells }) => (label && figures > 0) || cells.length > 4);
}
