import type { Cell, Piece, Table, TextOrigin } from '../../document/document.js';
import { MAX_CELLS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { readInline } from './inline.js';
import type { Inline } from './inline.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';

/** Where a cell's text stands; in several places if a drawn line or another cell lies between. */
export type Slot = Range[];

/** A row of a table before it is one. */
export type Row = Slot[];

/** Makes a table of rows of slots, each cell of one row and one column; rows keep their own width. */
export function makeTable(text: string, rows: Row[]): Table {
  checkSize(rows.reduce((sum, row) => sum + row.length, 0));
  const cells: Cell[] = [];
  rows.forEach((row, index) => {
    row.forEach((slot, column) => cells.push(makeCell(text, slot, index, column)));
  });
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { type: 'table', rows: rows.length, columns, cells, origin: around(rows) };
}

export function checkSize(cells: number): void {
  if (cells > MAX_CELLS) throw new Unreadable('too-many-cells', { limit: MAX_CELLS });
}

function makeCell(text: string, slot: Slot, row: number, column: number): Cell {
  const { text: content, origin } = readSlot(text, slot);
  return { row, column, rowSpan: 1, columnSpan: 1, text: content, origin };
}

function readSlot(text: string, slot: Slot): Inline {
  if (slot.length === 1) return readInline(text, trimRange(text, slot[0]!));
  const ranges = slot.map((range) => trimRange(text, range));
  const filled = ranges.filter(({ start, end }) => end > start);
  if (filled.length < 2) return readInline(text, filled[0] ?? ranges[0]!);
  return filled.map((range) => readInline(text, range)).reduce(join);
}

/** A line break, which the source does not have, stands between the pieces: figures must not grow together. */
function join(first: Inline, second: Inline): Inline {
  const shift = first.text.length + 1;
  const pieces = [
    ...piecesOf(first),
    { text: shift - 1, length: 1, source: first.origin.end, sourceLength: 0 },
    ...piecesOf(second).map((piece) => ({ ...piece, text: piece.text + shift })),
  ];
  const origin: TextOrigin = { kind: 'text', start: first.origin.start, end: second.origin.end, pieces };
  return { text: `${first.text}\n${second.text}`, origin, bold: first.bold && second.bold };
}

function piecesOf({ text, origin }: Inline): Piece[] {
  const { start, end } = origin;
  return origin.pieces ?? [{ text: 0, length: text.length, source: start, sourceLength: end - start }];
}

function around(rows: Row[]): TextOrigin {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const row of rows) {
    for (const slot of row) {
      for (const range of slot) {
        start = Math.min(start, range.start);
        end = Math.max(end, range.end);
      }
    }
  }
  return { kind: 'text', start, end };
}
