import type { Result } from '../linter/result.js';

export type Verdict = 'compliant' | 'review' | 'defective' | 'failed';

/** Errors make a report defective; warnings and undecided checks want a second look; infos are only advice. */
export function verdictOf({ findings, undecided, crashes, failure }: Result): Verdict {
  if (failure) return 'failed';
  if (findings.some(({ level }) => level === 'error')) return 'defective';
  const doubtful = undecided.length > 0 || crashes.length > 0 || findings.some(({ level }) => level === 'warn');
  return doubtful ? 'review' : 'compliant';
}
