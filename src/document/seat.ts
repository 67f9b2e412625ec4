import type { Document, Span } from './document.js';

/** Which of a document's paragraphs or tables it is, counted apart and from 1, as one does who looks for it. */
export type Seat =
  | { kind: 'paragraph'; paragraph: number }
  | { kind: 'table'; table: number }
  | { kind: 'cell'; table: number; row: number; column: number };

/** Where one finds a span with the document open, in formats that have no lines. */
export function seatOf(document: Document, { block, cell }: Span): Seat {
  const own = document.blocks[block];
  const ordinal = ordinalsOf(document)[block] ?? 1;
  if (own?.type !== 'table') return { kind: 'paragraph', paragraph: ordinal };
  const at = cell === undefined ? undefined : own.cells[cell];
  if (!at) return { kind: 'table', table: ordinal };
  return { kind: 'cell', table: ordinal, row: at.row + 1, column: at.column + 1 };
}

const known = new WeakMap<Document, number[]>();

/** For each block how many of its kind there are up to it. */
function ordinalsOf(document: Document): number[] {
  let ordinals = known.get(document);
  if (ordinals) return ordinals;
  let tables = 0;
  let paragraphs = 0;
  ordinals = document.blocks.map(({ type }) => (type === 'table' ? ++tables : ++paragraphs));
  known.set(document, ordinals);
  return ordinals;
}
