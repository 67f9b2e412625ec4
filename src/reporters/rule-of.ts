import type { EnabledRule } from '../linter/config.js';
import { unusedSuppression } from '../linter/unused-suppression.js';
import type { Run } from './reporter.js';

/** The rule that a finding is of; undefined if it is not known in this run. */
export function ruleOf(id: string, { rules }: Pick<Run, 'rules'>): EnabledRule['rule'] | undefined {
  if (id === unusedSuppression.id) return unusedSuppression;
  return rules.find(({ rule }) => rule.id === id)?.rule;
}
