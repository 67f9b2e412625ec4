import type { Document } from '../document/document.js';
import type { Finding, Result } from '../linter/result.js';
import type { Edit } from '../linter/rule.js';
import { chooseEdits, corrections, type Choice, type Correction } from './choose-edits.js';
import { textWith } from './text-with.js';
import type { Original, Refused, Written } from './writer.js';

/** A fix may uncover another one; more rounds than these are a sign of two rules that undo each other. */
export const MAX_ROUNDS = 10;

/** The ways from bytes to findings and back. */
export interface Fixing {
  read(bytes: Uint8Array): Promise<Document>;
  lint(document: Document): Result;
  write(original: Original, changes: Edit[][]): Promise<Written>;
  choice: Choice;
}

export interface Fixed extends Original {
  /** What is left to find. */
  result: Result;
  /** What was corrected, in the order of being done. */
  corrected: Finding[];
  refused: Refused[];
}

interface State extends Original {
  result: Result;
}

/**
 * Corrects what can be corrected, in rounds until nothing is left, and lints again after each. A round counts only if
 * the file then reads exactly as it should and has fewer findings to correct than before; what does not achieve this is
 * left as it was. Rejects with `Unwritable` if the file cannot be changed at all.
 */
export async function fix(original: Original, fixing: Fixing): Promise<Fixed> {
  let state: State = { ...original, result: fixing.lint(original.document) };
  const corrected: Finding[] = [];
  const refused: Refused[] = [];
  const hopeless = new Set<string>();
  for (let rounds = 0, share = 1; rounds < MAX_ROUNDS;) {
    const open = state.result.findings.filter(({ fingerprint }) => !hopeless.has(fingerprint));
    const chosen = chooseEdits(open, fixing.choice);
    if (chosen.length === 0) break;
    const some = chosen.slice(0, Math.ceil(chosen.length * share));
    const attempt = await attemptRound(state, some, fixing);
    if (attempt.next) {
      state = attempt.next;
      corrected.push(...some.map(({ finding }) => finding));
      if (share === 1) rounds++;
    } else if (some.length > 1) {
      // The one that is to blame is found by halves.
      share /= 2;
    } else {
      hopeless.add(some[0]!.finding.fingerprint);
      refused.push(...attempt.refused);
      share = 1;
    }
  }
  return { ...state, corrected, refused };
}

async function attemptRound(
  state: State,
  chosen: Correction[],
  { read, lint, write, choice }: Fixing,
): Promise<{ next?: State; refused: Refused[] }> {
  const changes = chosen.map((correction) => correction.edits);
  const { bytes, refused } = await write(state, changes);
  if (refused.length > 0) return { refused };
  const edits = changes.flat();
  const failed = (why: string) => ({ refused: edits.map((edit) => ({ edit, why })) });
  const document = await read(bytes);
  if (textWith(document, []) !== textWith(state.document, edits)) return failed('reads-otherwise');
  const result = lint(document);
  const count = ({ findings }: Result) => corrections(findings, choice).length;
  return count(result) < count(state.result) ? { next: { bytes, document, result }, refused: [] } : failed('no-better');
}
