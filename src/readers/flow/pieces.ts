import type { Piece } from '../../document/document.js';
import type { FlowCell } from './flow.js';
import { linesOf } from './lines.js';

/** The pieces of a stretch of text, which begins at `base` in the text they are counted in from now on. */
export function clipPieces(pieces: Piece[], from: number, to: number, base = 0): Piece[] {
  const last = pieces.at(-1);
  if (!last || (from === base && pieces[0]!.text >= from && last.text + last.length <= to)) return pieces;
  const clipped: Piece[] = [];
  for (let at = firstBehind(pieces, from); at < pieces.length && pieces[at]!.text < to; at++) {
    clipped.push(clip(pieces[at]!, from, to, base));
  }
  return clipped;
}

/** Index of the first piece that ends behind an offset; a paragraph may have very many lines. */
function firstBehind(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.text + pieces[middle]!.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The pieces of a cell's text, which is that of its paragraphs and lines with line breaks between them; undefined where
 * they are not known.
 */
export function cellPieces({ content }: FlowCell): Piece[] | undefined {
  const [only] = content;
  if (content.length === 1 && only!.type === 'paragraph' && only!.text === '') return only!.place?.pieces;
  const pieces: Piece[] = [];
  let base = 0;
  for (const node of content) {
    if (node.type === 'table' || node.text === '') continue;
    const own = node.place?.pieces;
    if (!own) return undefined;
    for (const { text, offset } of linesOf(node.text)) {
      for (const piece of clipPieces(own, offset, offset + text.length, base)) pieces.push(piece);
      base += text.length + 1;
    }
  }
  return pieces;
}

/** A piece that is not as long as its source stands for the whole of it, however much of it is left. */
function clip({ text, length, source, sourceLength }: Piece, from: number, to: number, base: number): Piece {
  const before = Math.max(0, from - text);
  const rest = length - before - Math.max(0, text + length - to);
  const at = { text: text + before - from + base, length: rest };
  if (length !== sourceLength) return { ...at, source, sourceLength };
  return { ...at, source: source + before, sourceLength: rest };
}
