import { diffChars } from 'diff';
import type { Finding } from '../linter/result.js';

/** Two wordings that are compared character by character. */
export interface Wordings {
  found: string;
  expected: string;
}

/** A stretch of text that both wordings have, that has to go or that has to come. */
export interface WordingPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The wording found and the official one, of a finding that is about nothing else. */
export function wordingsOf({ data, ruleId }: Pick<Finding, 'data' | 'ruleId'>): Wordings | undefined {
  const { found, expected } = data;
  if (!ruleId.endsWith('-wording') || typeof found !== 'string' || typeof expected !== 'string') return undefined;
  return { found, expected };
}

/** What becomes of the characters of the wording found. */
export function wordingPieces({ found, expected }: Wordings): WordingPiece[] {
  return diffChars(found, expected).map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value }));
}

/** `本年[-度-]{+废+}止件数`: what has to go in brackets, what has to come in braces, so that it can be read without colour. */
export function wordingText(wordings: Wordings): string {
  return wordingPieces(wordings).map(bracketed).join('');
}

/** One piece of {@link wordingText}. */
export function bracketed({ kind, text }: WordingPiece): string {
  if (kind === 'same') return text;
  return kind === 'added' ? `{+${text}+}` : `[-${text}-]`;
}

function kindOf(added: boolean, removed: boolean): WordingPiece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
