import { diffChars } from 'diff';
import type { Finding } from '../../linter/result.js';
import type { Style } from './style.js';
import { plain } from './text.js';

/** Two wordings that are compared character by character. */
interface Wordings {
  found: string;
  expected: string;
}

/** The wording found and the official one, of a finding that is about nothing else. */
export function wordingsOf({ data, ruleId }: Finding): Wordings | undefined {
  const { found, expected } = data;
  if (!ruleId.endsWith('-wording') || typeof found !== 'string' || typeof expected !== 'string') return undefined;
  return { found: plain(found), expected: plain(expected) };
}

/** `本年[-度-]{+废+}止件数`: what has to go in brackets, what has to come in braces, so that it can be read without colour. */
export function wordingDiff({ found, expected }: Wordings, { good, bad }: Style): string {
  return diffChars(found, expected)
    .map(({ value, added, removed }) => {
      if (added) return good(`{+${value}+}`);
      return removed ? bad(`[-${value}-]`) : value;
    })
    .join('');
}
