import type { CellContent } from './cell.js';
import type { Grid, Slot } from './grid.js';

/** A cell of a table with its place and content. */
export type GridCell = Slot & CellContent;

/** A part of a table: rows that are data, or rows that only lay out the page. */
export interface TablePart {
  data: boolean;
  /** The part is all of the table. */
  whole: boolean;
  from: number;
  to: number;
  cells: GridCell[];
}

/** A cell with this much text holds an article, not a label or a figure. */
const articleLength = 200;
/** A table with this many figures is data, whatever else it holds. */
const manyFigures = 6;

const figure = /^[+\-]?[\d.,，０-９]{1,15}$/;
const partHeading = /^[一二三四五六七八][、.．]/;

/**
 * Divides a table into data and layout. Pages hold articles in tables; some reports stand in one table as a whole,
 * prose and figures, so that single rows may be layout.
 */
export function divide(grid: Grid, cells: GridCell[]): TablePart[] {
  const figures = cells.filter(({ text }) => figure.test(text)).length;
  if (!isLayout(grid, cells, figures)) return [{ data: true, whole: true, from: 0, to: grid.rows, cells }];
  if (figures < manyFigures) return [{ data: false, whole: true, from: 0, to: grid.rows, cells }];
  return divideRows(grid, cells);
}

function isLayout(grid: Grid, cells: GridCell[], figures: number): boolean {
  const filled = cells.filter(({ text, tables, images }) => text || tables.length > 0 || images.length > 0);
  if (filled.every(({ row }, index) => row !== filled[index + 1]?.row)) return true;
  if (cells.some(isArticle)) return true;
  return figures < manyFigures && cells.some(({ tables }) => tables.length > 0);
}

function isArticle({ text, headings, tables }: GridCell): boolean {
  if (headings > 0 && tables.length > 0) return true;
  return text.length >= articleLength && text.includes('。');
}

function divideRows(grid: Grid, cells: GridCell[]): TablePart[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const parts: TablePart[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const inRow = byRow.get(row) ?? [];
    const data = !isLayoutRow(inRow);
    const part = parts.at(-1);
    if (part?.data === data) {
      part.to = row + 1;
      part.cells.push(...inRow);
    } else {
      parts.push({ data, whole: false, from: row, to: row + 1, cells: [...inRow] });
    }
  }
  return parts.filter((part) => part.cells.length > 0);
}

function isLayoutRow(cells: GridCell[]): boolean {
  if (cells.some((cell) => isArticle(cell) || cell.tables.length > 0)) return true;
  return cells.length === 1 && partHeading.test(cells[0]!.text);
}
