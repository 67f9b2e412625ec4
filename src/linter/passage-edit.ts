import { spanIn } from '../report/passages.js';
import type { Passage } from '../report/report.js';
import type { Edit } from './rule.js';

/** A stretch of a passage's text and what is to stand there; an empty stretch is a place to insert at. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** The edits of the document that make changes to a passage; undefined unless all of them can be made. */
export function editsIn(passage: Passage, changes: Change[]): Edit[] | undefined {
  const edits = changes.flatMap((change) => editIn(passage, change) ?? []);
  return edits.length === changes.length ? edits : undefined;
}

/** A stretch that runs over the end of a block is left alone: half of it must not be rewritten. */
function editIn(passage: Passage, { from, to, text }: Change): Edit | undefined {
  if (passage.pieces.some(({ at }) => at > from && at < to)) return undefined;
  if (to > from) {
    const { block, from: start, to: end } = spanIn(passage, from, to);
    return { block, from: start, to: end, text };
  }
  const { block, to: end } = spanIn(passage, from - 1, from);
  return { block, from: end, to: end, text };
}
