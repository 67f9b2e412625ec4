import type { FlowCell, FlowParagraph, FlowTable } from './flow.js';
import { linesOf } from './lines.js';

/** A cell, its text, and what a cell of a form does not hold; the latter is absent in most. */
export interface ReadCell {
  slot: FlowCell;
  /** Lines and paragraphs are joined by line breaks. */
  text: string;
  found: { headings: number; tables: FlowTable[]; pictured: FlowParagraph[] } | undefined;
}

export function readCell(slot: FlowCell): ReadCell {
  const [only] = slot.content;
  if (slot.content.length === 1 && only?.type === 'paragraph' && isPlain(only))
    return { slot, text: textOf(only.text), found: undefined };
  const tables: FlowTable[] = [];
  const paragraphs: FlowParagraph[] = [];
  for (const node of slot.content) {
    if (node.type === 'table') tables.push(node);
    else paragraphs.push(node);
  }
  const headings = paragraphs.filter(({ level }) => level > 0).length;
  const pictured = paragraphs.filter(({ images }) => images.length > 0);
  const plain = headings === 0 && tables.length === 0 && pictured.length === 0;
  return {
    slot,
    text: textOf(paragraphs.map(({ text }) => text).join('\n')),
    found: plain ? undefined : { headings, tables, pictured },
  };
}

function isPlain({ level, images }: FlowParagraph): boolean {
  return level === 0 && images.length === 0;
}

function textOf(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return linesOf(text)
    .map((line) => line.text)
    .join('\n');
}
