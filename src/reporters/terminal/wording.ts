import { bracketed, wordingPieces } from '../wording.js';
import type { Wordings } from '../wording.js';
import type { Style } from './style.js';
import { plain } from './text.js';

/** `本年[-度-]{+废+}止件数`, in colours where there are any. */
export function wordingDiff({ found, expected }: Wordings, { good, bad }: Style): string {
  const paint = { same: (text: string) => text, removed: bad, added: good };
  const pieces = wordingPieces({ found: plain(found), expected: plain(expected) });
  return pieces.map((piece) => paint[piece.kind](bracketed(piece))).join('');
}
