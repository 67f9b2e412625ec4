import type { GridCell } from './cell.js';

/** What has to be known of a cell; readers of other formats have theirs. */
export interface LayoutCell {
  slot: { row: number };
  text: string;
  found?: { headings: number; tables: readonly unknown[] } | undefined;
}

/** A part of a table: rows that are data, or rows that only lay out the page. */
export interface TablePart<C extends LayoutCell = GridCell> {
  data: boolean;
  /** The part is all of the table. */
  whole: boolean;
  from: number;
  to: number;
  cells: C[];
}

/** A cell with this much text holds an article, not a label or a figure. */
const articleLength = 200;
/** No label of the forms is longer. */
const longestLabel = 60;
/** A table with this many figures is data, whatever else it holds. */
const manyFigures = 6;

const figure = /^[+-]?[\d.,，０-９]{1,15}$/;
const partHeading = /^[一二三四五六七八][、.．]/;

/**
 * Divides a table into data and layout. Pages hold articles in tables; some reports stand in one table as a whole,
 * prose and figures, so that single rows may be layout.
 */
export function divide<C extends LayoutCell>(grid: { rows: number }, cells: C[]): TablePart<C>[] {
  const hasFigures = countFigures(cells) >= manyFigures;
  const isLayout = isList(cells) || cells.some(isArticle) || (!hasFigures && cells.some(holdsTable));
  if (isLayout && hasFigures) return divideRows(grid, cells);
  return [{ data: !isLayout, whole: true, from: 0, to: grid.rows, cells }];
}

function countFigures(cells: LayoutCell[]): number {
  let figures = 0;
  for (const { text } of cells) if (figure.test(text)) figures++;
  return figures;
}

/** No row has more than one filled cell: there is no table to be seen, unless it is a form that nobody filled in. */
function isList(cells: LayoutCell[]): boolean {
  let previous = -1;
  let filled = 0;
  let labelsOnly = true;
  for (const { slot, text, found } of cells) {
    if (!text && !found) continue;
    if (slot.row === previous) return false;
    previous = slot.row;
    filled++;
    labelsOnly &&= !found && text.length < longestLabel;
  }
  return !labelsOnly || cells.length < filled * 3;
}

function isArticle({ text, found }: LayoutCell): boolean {
  if (found && found.headings > 0 && found.tables.length > 0) return true;
  return text.length >= articleLength && text.includes('。');
}

function holdsTable({ found }: LayoutCell): boolean {
  return found !== undefined && found.tables.length > 0;
}

function divideRows<C extends LayoutCell>(grid: { rows: number }, cells: C[]): TablePart<C>[] {
  const byRow: C[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of cells) byRow[cell.slot.row]!.push(cell);
  const parts: TablePart<C>[] = [];
  byRow.forEach((inRow, row) => {
    const data = !isLayoutRow(inRow);
    const part = parts.at(-1);
    if (part?.data === data) {
      part.to = row + 1;
      part.cells.push(...inRow);
    } else {
      parts.push({ data, whole: false, from: row, to: row + 1, cells: [...inRow] });
    }
  });
  return parts.filter((part) => part.cells.length > 0);
}

function isLayoutRow(cells: LayoutCell[]): boolean {
  if (cells.some((cell) => isArticle(cell) || holdsTable(cell))) return true;
  return cells.length === 1 && partHeading.test(cells[0]!.text);
}
