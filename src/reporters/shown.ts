import type { Finding, Result, Undecided } from '../linter/result.js';
import type { Run } from './reporter.js';

/** What of a result is to be shown: with `--quiet` the errors alone. */
export function shownFindings({ findings }: Result, { quiet }: Run): Finding[] {
  return quiet ? findings.filter(({ level }) => level === 'error') : findings;
}

/** See {@link shownFindings}. */
export function shownUndecided({ undecided }: Result, { quiet }: Run): Undecided[] {
  return quiet ? [] : undecided;
}
