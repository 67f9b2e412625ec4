import type { Block, Document, ReaderNote } from '../document/document.js';
import { MAX_CELLS } from './limits.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';
import { blocksOf } from './xlsx/blocks.js';
import { columnName, nameOf } from './xlsx/reference.js';
import { readSheet } from './xlsx/sheet.js';
import type { SheetContent } from './xlsx/sheet.js';
import { readText, readWorkbook } from './xlsx/workbook.js';
import { openZip } from './zip.js';

/** Reads XLSX: the tables alone, as bureaus exchange them. Rejects with {@link Unreadable}; the binary XLS by its name. */
export async function readXlsx({ bytes, path }: Input, host: Host): Promise<Document> {
  if (bytes[0] === 0xd0) throw new Unreadable('format-unsupported', { format: 'xls' });
  const zip = openZip(bytes, host);
  const { sheets, context, title } = await readWorkbook(zip);
  const blocks: Block[] = [];
  const notes: ReaderNote[] = [];
  let cells = 0;
  for (const { name, hidden, part } of sheets) {
    if (part === undefined) continue;
    if (hidden) {
      notes.push({ code: 'sheet-hidden', data: { sheet: name } });
      continue;
    }
    const xml = await readText(zip, part);
    if (xml === undefined) throw new Unreadable('damaged', { part });
    const content = readSheet(xml, context, part);
    cells += content.cells.length;
    if (cells > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
    const found = blocksOf(name, content);
    notes.push(...notesOf(name, content, found, blocks.length));
    blocks.push(...found);
  }
  return {
    source: { format: 'xlsx', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: { published: [], ...(isTitle(title) && { title }) },
    has: { headingLevels: false, metadata: true, images: false, narrative: false, grid: true },
    blocks,
    comments: [],
    notes,
  };
}

/** Most files carry the title of the one that they were copied from, or the name of a program. */
function isTitle(title: string | undefined): boolean {
  return title !== undefined && /公开/.test(title) && /20\d\d/.test(title);
}

function notesOf(sheet: string, content: SheetContent, blocks: Block[], first: number): ReaderNote[] {
  const notes: ReaderNote[] = [];
  const used = new Set(content.cells.filter(({ text }) => text !== '').map(({ column }) => column));
  const columns = [...content.hiddenColumns].filter((column) => used.has(column)).map(columnName);
  const filledRows = new Set(content.cells.filter(({ text }) => text !== '').map(({ row }) => row + 1));
  const rows = content.hiddenRows.map((row) => row + 1).filter((row) => filledRows.has(row));
  if (columns.length > 0) notes.push({ code: 'columns-hidden', data: { sheet, columns: listed(columns) } });
  if (rows.length > 0) notes.push({ code: 'rows-hidden', data: { sheet, rows: listed(rows) } });
  const names = new Set(content.uncalculated.map(nameOf));
  if (names.size === 0) return notes;
  const data = { sheet, cells: listed([...names]) };
  const block = blocks.findIndex((one) => one.type === 'table' && one.cells.some(({ origin }) => isIn(names, origin)));
  const at = block < 0 ? undefined : { block: first + block, from: 0, to: 0 };
  return [...notes, { code: 'formula-uncalculated', data, ...(at && { at }) }];
}

function isIn(names: Set<string>, origin: { kind: string; cell?: string }): boolean {
  return origin.kind === 'sheet' && names.has(origin.cell ?? '');
}

function listed(items: (string | number)[]): string {
  const most = 8;
  return items.slice(0, most).join('、') + (items.length > most ? '…' : '');
}
