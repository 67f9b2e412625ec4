import type { Document } from '../document/document.js';
import type { Edit } from '../linter/rule.js';

/** All text of a document with edits in it and without white space, which formats keep each in its own way. */
export function textWith({ blocks }: Document, edits: Edit[]): string {
  const text = blocks.map((block, i) => {
    const own = edits.filter((edit) => edit.block === i);
    if (block.type !== 'table') return edited(block.text, own);
    return block.cells.map((cell, j) => edited(cell.text, own.length ? own.filter((edit) => edit.cell === j) : own));
  });
  return text.flat().join('').replace(/\s+/g, '');
}

/** A text with edits that do not overlap. */
export function edited(text: string, edits: readonly Edit[] = []): string {
  let result = text;
  for (const { from, to, text: by } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to))
    result = result.slice(0, from) + by + result.slice(to);
  return result;
}
