import type { Piece } from '../../document/document.js';
import type { FlowCell } from './flow.js';
import { linesOf } from './lines.js';

/** The pieces of a stretch of text, which begins at `base` in the text they are counted in from now on. */
export function clipPieces(pieces: Piece[], from: number, to: number, base = 0): Piece[] {
  const [only] = pieces;
  if (pieces.length === 1 && from === base && only!.text === from && only!.length === to - from) return pieces;
  return pieces
    .filter(({ text, length }) => text < to && text + length > from)
    .map((piece) => clip(piece, from, to, base));
}

/**
 * The pieces of a cell's text, which is that of its paragraphs and lines with line breaks between them; undefined where
 * they are not known.
 */
export function cellPieces({ content }: FlowCell): Piece[] | undefined {
  const pieces: Piece[] = [];
  let base = 0;
  for (const node of content) {
    if (node.type === 'table' || node.text === '') continue;
    const own = node.place?.pieces;
    if (!own) return undefined;
    for (const { text, offset } of linesOf(node.text)) {
      pieces.push(...clipPieces(own, offset, offset + text.length, base));
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
  return length === sourceLength
    ? { ...at, source: source + before, sourceLength: rest }
    : { ...at, source, sourceLength };
}
