import type { Claim, Enumeration, Organ, Passage, Statement } from '../report.js';
import { readAdminFees } from './admin-fees.js';
import { readAllClosed } from './closed.js';
import { readDecisions } from './decisions.js';
import { readDocuments } from './documents.js';
import { readEnumerations } from './enumerations.js';
import { readFees } from './fees.js';
import { foldMarks } from './fold-marks.js';
import { readInformation } from './information.js';
import { readPartsStatements } from './parts-statement.js';
import { proseOf } from './prose.js';
import { readRequests } from './requests.js';
import { readReviews } from './reviews.js';
import { readShares } from './shares.js';

/** What the prose of a report states, as data: no rule takes a figure out of words itself. */
export interface Narrative {
  claims: Claim[];
  enumerations: Enumeration[];
  statements: Statement[];
}

/** Longer than any paragraph of a report; what is longer is no prose. */
const LONGEST_PASSAGE = 20_000;
const NOTHING: Passage = { text: '', pieces: [{ at: 0, block: 0 }], offsets: [], heading: true };

/** Reads counts, amounts, shares, enumerations and statements out of a report's passages. */
export function readNarrative(passages: Passage[], organ: Organ | undefined): Narrative {
  // Places of claims are indices of passages, so that one left out leaves a gap.
  const readable = passages.map(readablePassage);
  const prose = proseOf(readable, organ);
  return {
    claims: [
      ...readRequests(prose),
      ...readReviews(prose),
      ...readDocuments(prose),
      ...readDecisions(prose),
      ...readAdminFees(prose),
      ...readInformation(prose),
      ...readShares(prose),
    ],
    enumerations: readEnumerations(readable),
    statements: [...readFees(readable), ...readPartsStatements(readable), ...readAllClosed(prose)],
  };
}

function readablePassage(passage: Passage): Passage {
  if (passage.text.length > LONGEST_PASSAGE) return NOTHING;
  const text = foldMarks(passage.text);
  return text === passage.text ? passage : { ...passage, text };
}
