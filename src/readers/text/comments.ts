import type { Block, Comment } from '../../document/document.js';
import { MASK } from './space.js';

type Found = Omit<Comment, 'before'> & { start: number; end: number };

/** The text with its markup comments masked, and the comments. One that is never closed is text. */
export function maskComments(text: string): { masked: string; comments: Found[] } {
  const comments: Found[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', start + 2);
    if (close < 0) break;
    const end = close + 3;
    comments.push({ text: text.slice(start + 4, close), origin: { kind: 'text', start, end }, start, end });
    pieces.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  if (comments.length === 0) return { masked: text, comments };
  return { masked: pieces.join('') + text.slice(from), comments };
}

/** Puts each comment before the first block that begins after it. */
export function placeComments(comments: Found[], blocks: Block[]): Comment[] {
  let before = 0;
  return comments.map(({ text, origin, end }) => {
    while (before < blocks.length && startOf(blocks[before]!) < end) before++;
    return { text, origin, before };
  });
}

function startOf({ origin }: Block): number {
  return origin.kind === 'text' ? origin.start : 0;
}
