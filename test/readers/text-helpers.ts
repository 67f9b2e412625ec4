import type { Block, Document, Table } from '../../src/document/document.js';
import { readHtmlTables } from '../../src/readers/html/tables.js';
import { readText } from '../../src/readers/text.js';

export function read(text: string, format = 'text'): Document {
  return readText(text, { format, bytes: text.length }, readHtmlTables);
}

/** Blocks in short: `h2 …`, `p …`, `b …` for bold, `image …`, a table as rows of texts. */
export function outline(text: string, format = 'text'): (string | string[][])[] {
  return read(text, format).blocks.map(shown);
}

/** The rows of every table. */
export function tables(text: string, format = 'text'): string[][][] {
  return read(text, format).blocks.flatMap((block) => (block.type === 'table' ? [rowsOf(block)] : []));
}

function shown(block: Block): string | string[][] {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'paragraph':
      return `${block.bold ? 'b' : 'p'} ${block.text}`;
    case 'image':
      return `image ${block.text}`;
    case 'table':
      return rowsOf(block);
  }
}

function rowsOf(table: Table): string[][] {
  const rows: string[][] = Array.from({ length: table.rows }, () => []);
  for (const { row, column, text } of table.cells) rows[row]![column] = text;
  return rows;
}
