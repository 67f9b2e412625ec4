import type { Document, FlowOrigin, Piece, Span } from '../../document/document.js';
import { wholeText } from '../../document/location.js';
import type { Leaf } from './leaf.js';
import type { Part } from './part.js';

/** A stretch of a text and the leaf it stands in. */
export interface Mapped {
  text: number;
  length: number;
  leaf: Leaf;
  /** Offset in the leaf's text. */
  at: number;
}

/** The text of a block or cell, and where in the part its characters stand; generated ones stand nowhere. */
export interface TextMap {
  part: Part;
  origin: FlowOrigin;
  text: string;
  mapped: Mapped[];
}

/** A stretch of a leaf's text. */
export interface Stretch {
  leaf: Leaf;
  from: number;
  to: number;
}

export function originOf(
  { blocks }: Document,
  { block: index, cell }: Pick<Span, 'block' | 'cell'>,
): FlowOrigin | undefined {
  const block = blocks[index];
  const origin = block?.type === 'table' && cell !== undefined ? block.cells[cell]?.origin : block?.origin;
  return origin?.kind === 'flow' ? origin : undefined;
}

/** Maps a block or cell; stretches whose characters are not in the part as they were read are left out. */
export function mapText(
  document: Document,
  span: Pick<Span, 'block' | 'cell'>,
  origin: FlowOrigin,
  part: Part,
): TextMap {
  const text = wholeText(document, span);
  const mapped = (origin.pieces ?? []).map((piece) => mapPiece(part, piece, text));
  return { part, origin, text, mapped: mapped.filter((found) => found !== undefined) };
}

function mapPiece(part: Part, { text, length, source }: Piece, whole: string): Mapped | undefined {
  const leaf = part.leaves[part.leafIndexAt(source)];
  if (!leaf || source > leaf.element.end || length === 0) return undefined;
  const shown = whole.slice(text, text + length);
  const at = offsetIn(leaf, source, shown);
  return at !== undefined && leaf.text.startsWith(shown, at) ? { text, length, leaf, at } : undefined;
}

function offsetIn(leaf: Leaf, source: number, shown: string): number | undefined {
  const { element, text, blanks } = leaf;
  if (text === shown) return 0;
  if (blanks !== undefined) return source - element.contentStart - blanks;
  const at = text.indexOf(shown);
  return at === text.lastIndexOf(shown) && at !== -1 ? at : undefined;
}

/** What of the map covers the character at an offset. */
export function mappedAt({ mapped }: TextMap, offset: number): Mapped | undefined {
  return mapped.find(({ text, length }) => text <= offset && offset < text + length);
}

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** Whether an offset lies between the halves of one character. */
export function partsPair(text: string, at: number): boolean {
  return at > 0 && pair.test(text.slice(at - 1, at + 1));
}
