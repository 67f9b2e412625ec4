import type { Span } from '../../document/document.js';
import type { Passage } from '../report.js';

/** Place of a stretch of a passage in the document; its first part if it crosses blocks. */
export function placeIn(passage: Passage, from: number, to: number): Span {
  const index = passage.pieces.findLastIndex(({ at }) => at <= from);
  const piece = passage.pieces[Math.max(0, index)]!;
  const next = passage.pieces[index + 1];
  const last = Math.min(to, next?.at ?? passage.text.length) - 1;
  return { block: piece.block, from: passage.offsets[from]!, to: passage.offsets[Math.max(from, last)]! + 1 };
}
