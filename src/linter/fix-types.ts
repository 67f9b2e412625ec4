import type { Finding } from './result.js';
import type { AnyRule, Category } from './rule.js';

const categories: Record<Category, true> = {
  structure: true,
  template: true,
  arithmetic: true,
  consistency: true,
  fee: true,
  content: true,
  typography: true,
  privacy: true,
  publication: true,
};

/** What `--fix-type` can name: `fix` is every fix there is, a category those of its rules. */
export const fixTypes = ['fix', ...Object.keys(categories)] as FixType[];
export type FixType = 'fix' | Category;

/** Whether a finding is to be corrected, if it can be. No types named is all of them. */
export function fixFilter(
  types: readonly FixType[],
  rules: Iterable<Pick<AnyRule, 'id' | 'category'>>,
): (finding: Pick<Finding, 'ruleId'>) => boolean {
  const wanted = new Set<string>(types);
  const all = wanted.size === 0 || wanted.has('fix');
  const chosen = new Set([...rules].filter(({ category }) => wanted.has(category)).map(({ id }) => id));
  return ({ ruleId }) => all || chosen.has(ruleId);
}
