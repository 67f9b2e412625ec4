import type { Block, Cell, Paragraph, SheetOrigin } from '../../document/document.js';
import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { isLine } from './lines.js';
import { MAX_COLUMNS, nameOf } from './reference.js';
import { regionsOf, trimmed, type Region } from './regions.js';
import type { SheetContent } from './sheet.js';
import { visibleCells, type GridCell } from './visible.js';

/** Makes paragraphs and tables of a sheet. */
export function blocksOf(sheet: string, content: SheetContent): Block[] {
  const columns = shownColumns(content.hiddenColumns);
  return regionsOf(visibleCells(content)).flatMap((region) => blocksIn(sheet, region, columns));
}

/** Takes lines of text off a region; what is left between them are tables. */
function blocksIn(sheet: string, region: Region, columns: (column: number) => number): Block[] {
  const rows = rowsOf(region);
  const kinds = kindsOf(rows, region);
  const blocks: Block[] = [];
  let table: GridCell[] = [];
  const close = () => {
    if (table.some(({ text }) => text !== '')) blocks.push(tableOf(sheet, trimmed(table), columns));
    table = [];
  };
  rows.forEach((row, index) => {
    if (!kinds[index]) {
      table.push(...row);
      return;
    }
    close();
    blocks.push(...paragraphsOf(sheet, row));
  });
  close();
  return blocks;
}

function rowsOf({ top, bottom, cells }: Region): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: bottom - top }, () => []);
  for (const cell of cells) rows[cell.top - top]?.push(cell);
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** Which rows are lines: those from either end on, and headings anywhere. */
function kindsOf(rows: GridCell[][], region: Region): boolean[] {
  const texts = rows.map((row) => row.filter(({ text }) => text !== ''));
  if (texts.every((row) => row.length < 2)) return rows.map(() => true);
  const body = widthOf(texts);
  const loose = texts.map((row) => !row.some((cell) => reachesRow(cell, texts, region.top)));
  const lines = texts.map((row, i) => loose[i]! && isLine(row, body, 'within'));
  const walk = (from: number, step: number, place: 'above' | 'below') => {
    for (let i = from; i >= 0 && i < texts.length; i += step) {
      if (lines[i] || texts[i]!.length === 0) continue;
      if (!loose[i] || !isLine(texts[i]!, body, place)) return;
      lines[i] = true;
    }
  };
  walk(0, 1, 'above');
  walk(texts.length - 1, -1, 'below');
  lines.forEach((line, i) => {
    if (line && i + 1 < lines.length && !lines[i + 1]) walk(i + 1, 1, 'above');
  });
  return lines;
}

/** Whether a cell stands beside the texts of a later row, as a label of several rows does. */
function reachesRow({ top, bottom }: GridCell, texts: GridCell[][], first: number): boolean {
  const end = Math.min(bottom - first, texts.length);
  for (let row = top - first + 1; row < end; row++) if (texts[row]!.length > 0) return true;
  return false;
}

/** Columns in which the rows with several texts begin and end. */
function widthOf(texts: GridCell[][]): { left: number; right: number } {
  const width = { left: Infinity, right: 0 };
  for (const row of texts) {
    if (row.length < 2) continue;
    width.left = Math.min(width.left, row[0]!.left);
    width.right = Math.max(width.right, row.at(-1)!.left + 1);
  }
  return width;
}

/** Each cell of the row; one that ends in a colon goes on in the next. */
function paragraphsOf(sheet: string, row: GridCell[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { text, at } of row) {
    if (text === '') continue;
    const open = paragraphs.at(-1);
    if (open && /[:：]\s*$/.test(open.text)) open.text += text;
    else paragraphs.push({ type: 'paragraph', text, origin: originOf(sheet, at) });
  }
  return paragraphs;
}

function originOf(sheet: string, at: { row: number; column: number }): SheetOrigin {
  return { kind: 'sheet', sheet, cell: nameOf(at) };
}

function tableOf(
  sheet: string,
  { top, left, bottom, right, cells }: Region,
  columns: (column: number) => number,
): Block {
  const [rowCount, columnCount] = [bottom - top, right - left];
  if (rowCount * columnCount > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
  const taken = new Uint8Array(rowCount * columnCount);
  const table: Cell[] = [];
  let area = 0;
  for (const cell of cells) {
    const row = cell.top - top;
    const column = cell.left - left;
    const rowSpan = Math.min(cell.bottom, bottom) - cell.top;
    const columnSpan = Math.min(cell.right, right) - cell.left;
    area += rowSpan * columnSpan;
    // Merged cells that lie over each other are no sheet that a program has saved.
    if (area > 2 * MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
    for (let i = row; i < row + rowSpan; i++)
      taken.fill(1, i * columnCount + column, i * columnCount + column + columnSpan);
    table.push({ row, column, rowSpan, columnSpan, text: cell.text, origin: originOf(sheet, cell.at) });
  }
  taken.forEach((covered, slot) => {
    if (covered) return;
    const [row, column] = [Math.floor(slot / columnCount), slot % columnCount];
    const origin = originOf(sheet, { row: top + row, column: columns(left + column) });
    table.push({ row, column, rowSpan: 1, columnSpan: 1, text: '', origin });
  });
  table.sort((a, b) => a.row - b.row || a.column - b.column);
  const origin = originOf(sheet, { row: top, column: columns(left) });
  return { type: 'table', rows: rowCount, columns: columnCount, cells: table, origin };
}

/** The column of the sheet that a shown column is. */
function shownColumns(hidden: Set<number>): (column: number) => number {
  if (hidden.size === 0) return (column) => column;
  const shown: number[] = [];
  for (let column = 0; column < MAX_COLUMNS; column++) if (!hidden.has(column)) shown.push(column);
  return (column) => shown[column] ?? column;
}
