import type { Finding, Result } from './result.js';

/** Whether `--fix` would correct a finding: the rule knows how, and the file can be written. */
export function isFixable({ fix }: Pick<Finding, 'fix'>, { readOnly }: Pick<Result, 'readOnly'>): boolean {
  return fix !== undefined && !readOnly;
}
