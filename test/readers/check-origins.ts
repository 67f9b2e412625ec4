import { expect } from '@jest/globals';
import { parseFragment } from 'parse5';
import type { Document, Origin } from '../../src/document/document.js';

/** Fails unless every character of every text in a document leads to what it was written as. */
export function checkOrigins({ blocks, source }: Pick<Document, 'blocks' | 'source'>): void {
  for (const block of blocks) {
    if (block.type === 'table') for (const cell of block.cells) checkOrigin(cell.text, cell.origin, source.text!);
    else if (block.type !== 'image') checkOrigin(block.text, block.origin, source.text!);
  }
}

function checkOrigin(text: string, origin: Origin, source: string): void {
  if (origin.kind !== 'text') throw new Error('not an origin in text');
  expect(origin.start).toBeLessThanOrEqual(origin.end);
  if (text === '') return;
  if (!origin.pieces) return expect(source.slice(origin.start, origin.end)).toBe(text);
  let done = 0;
  for (const piece of origin.pieces) {
    expect(piece.text).toBe(done);
    expect(piece.length).toBeGreaterThan(0);
    done += piece.length;
    checkPiece(text.slice(piece.text, done), source.slice(piece.source, piece.source + piece.sourceLength));
  }
  expect(done).toBe(text.length);
  expect(origin.start).toBe(origin.pieces[0]!.source);
}

function checkPiece(shown: string, written: string): void {
  if (shown === written || shown === '\n') return;
  const [node] = parseFragment(written).childNodes;
  const decoded = node && 'value' in node ? node.value : '';
  if (shown === ' ') expect(decoded).toMatch(/^[ \t\n\f\r]+$/);
  else expect(decoded).toBe(shown);
}
