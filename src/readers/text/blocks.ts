import type { Block } from '../../document/document.js';
import { takeBoxTable } from './box-table.js';
import { takeCellLines } from './cell-lines.js';
import { readHeading, readUnderlined } from './headings.js';
import { takeHtmlTable } from './html-table.js';
import type { Page, TableReader } from './page.js';
import { isDecoration, readProse } from './paragraphs.js';
import { takePipeTable } from './pipe-table.js';
import { takePipedLines } from './piped-lines.js';
import { takeSpacedTable } from './spaced-table.js';
import { takeTabCells } from './tab-cells.js';
import { takeTabRows } from './tab-rows.js';

/** In the order in which they are asked: the surer the separator, the earlier. */
const tables: TableReader[] = [
  takeHtmlTable,
  takeTabCells,
  takeTabRows,
  takePipeTable,
  takePipedLines,
  takeBoxTable,
  takeSpacedTable,
  takeCellLines,
];

/** Reads the text line by line: tables, headings, images, and every other line as a paragraph. */
export function readBlocks(page: Page, markdown: boolean): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < page.lines.length;) {
    const line = page.lines[index]!;
    if (line.text === '' || isDecoration(line.text, markdown)) {
      index++;
      continue;
    }
    const table = takeTable(page, index);
    if (table) for (const block of table.blocks) blocks.push(block);
    index = table?.next ?? readLine(page, index, blocks);
  }
  return blocks;
}

function takeTable(page: Page, at: number): ReturnType<TableReader> {
  for (const take of tables) {
    const taken = take(page, at);
    if (taken) return taken;
  }
  return undefined;
}

function readLine(page: Page, at: number, blocks: Block[]): number {
  const line = page.lines[at]!;
  if (line.blank) return at + 1;
  const underlined = readUnderlined(page, at);
  if (underlined) {
    blocks.push(underlined);
    return at + 2;
  }
  const heading = readHeading(page, line);
  if (heading) blocks.push(heading);
  else for (const block of readProse(page, line)) blocks.push(block);
  return at + 1;
}
