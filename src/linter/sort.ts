import type { Span } from '../document/document.js';

interface Placed {
  ruleId: string;
  messageId: string;
  at: Span;
}

/** In the order of the document; what stands at the same place, by rule and message. */
export function inOrder<Item extends Placed>(findings: Item[]): Item[] {
  return findings.toSorted(
    (a, b) => compareSpans(a.at, b.at) || compare(a.ruleId, b.ruleId) || compare(a.messageId, b.messageId),
  );
}

/** Negative if `a` stands before `b`. */
export function compareSpans(a: Span, b: Span): number {
  return a.block - b.block || (a.cell ?? -1) - (b.cell ?? -1) || a.from - b.from || a.to - b.to;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
