import { isFixable } from '../linter/fixable.js';
import type { Result } from '../linter/result.js';
import type { Summary } from '../reporters/reporter.js';
import type { Options } from './parse.js';

/** A summary of nothing. */
export function emptySummary(): Summary {
  return {
    files: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixable: 0,
    corrected: 0,
    undecided: 0,
    suppressed: 0,
    failures: 0,
    crashes: 0,
  };
}

/** Counts a result in, in place. */
export function count(summary: Summary, result: Result): void {
  const { findings, undecided, suppressed, crashes, failure, correction } = result;
  summary.files++;
  summary.undecided += undecided.length;
  summary.suppressed += suppressed.length;
  summary.crashes += crashes.length;
  if (failure ?? correction?.failure) summary.failures++;
  summary.corrected += correction?.corrected.length ?? 0;
  for (const finding of findings) {
    const { level } = finding;
    if (level === 'error') summary.errors++;
    if (level === 'warn') summary.warnings++;
    if (level === 'info') summary.infos++;
    if (isFixable(finding, result)) summary.fixable++;
  }
}

/** 2: something could not be checked; 1: what was checked is not in order; 0: it is. */
export function exitCode(
  summary: Summary,
  { maxWarnings, failOnUndecided }: Pick<Options, 'maxWarnings' | 'failOnUndecided'>,
): number {
  if (summary.failures > 0 || summary.crashes > 0) return 2;
  if (summary.errors > 0 || summary.warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)) return 1;
  return failOnUndecided && summary.undecided > 0 ? 1 : 0;
}
