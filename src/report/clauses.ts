import type { Passage } from './report.js';

/** A stretch of prose between two marks of punctuation, inside one passage. */
export interface Clause {
  text: string;
  passage: Passage;
  /** Offsets in the passage's text. */
  from: number;
  to: number;
}

// A half-width mark between two digits or letters belongs to a number, a time or an address.
const marks = /[，。；：！？]|[,;:!?](?![0-9A-Za-z/])/g;

/** The clauses of passages, in order; headings are no prose and have none. */
export function clausesOf(passages: Passage[]): Clause[] {
  const clauses: Clause[] = [];
  for (const passage of passages) {
    if (passage.heading) continue;
    let from = 0;
    for (const { index } of passage.text.matchAll(marks)) {
      if (index > from) clauses.push({ text: passage.text.slice(from, index), passage, from, to: index });
      from = index + 1;
    }
    const to = passage.text.length;
    if (to > from) clauses.push({ text: passage.text.slice(from), passage, from, to });
  }
  return clauses;
}
