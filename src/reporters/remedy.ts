import { isFixable } from '../linter/fixable.js';
import type { Finding, Result } from '../linter/result.js';
import { messageOf } from './format.js';
import type { Locale, Run } from './reporter.js';
import { ruleOf } from './rule-of.js';
import { say } from './words/words.js';

/** How a finding can be put right, in words. */
export interface Remedy {
  /** What `--fix` does. */
  fix?: string;
  /** What has to be done by hand: one of these. */
  suggestions: string[];
}

/** A fix that cannot be written into the file is a suggestion like others. */
export function remedyOf(finding: Finding, result: Pick<Result, 'readOnly'>, run: Run): Remedy {
  const { locale } = run;
  const rule = ruleOf(finding.ruleId, run);
  const suggestions = finding.suggestions.map((suggestion) => messageOf(suggestion, rule, run));
  if (!finding.fix) return { suggestions };
  const { edits } = finding.fix;
  if (isFixable(finding, result)) return { fix: editWords(edits, 'fix', locale), suggestions };
  return { suggestions: [editWords(edits, 'by-hand', locale), ...suggestions] };
}

/** What edits do to the words they are about: 改为“登录”. */
export function editWords(
  edits: readonly { from: number; to: number; text: string }[],
  how: 'fix' | 'by-hand',
  locale: Locale,
): string {
  const [first] = edits;
  if (!first || edits.length > 1) return say(locale, `${how}.several`, { edits: edits.length });
  if (first.text === '') return say(locale, `${how}.delete`);
  return say(locale, `${how}.${first.from === first.to ? 'insert' : 'replace'}`, { text: first.text });
}
