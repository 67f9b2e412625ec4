import type { Run, Summary } from '../reporter.js';
import type { Verdict } from '../verdict.js';
import { count, say } from '../words/words.js';
import type { Key } from '../words/words.js';
import type { Style } from './style.js';

const order: Verdict[] = ['compliant', 'defective', 'review', 'failed'];

/** The last lines: how many reports came out how, and what was found in all of them. */
export function summaryText(
  summary: Summary,
  verdicts: ReadonlyMap<Verdict, number>,
  { locale }: Run,
  style: Style,
): string {
  if (summary.files === 0) return `${say(locale, 'summary.nothing')}\n`;
  const checked = say(locale, 'summary.checked', { files: count(locale, 'count.files', summary.files) });
  const outcomes = order
    .filter((verdict) => verdicts.get(verdict))
    .map((verdict) => style.verdict[verdict](outcome(verdict, verdicts.get(verdict) ?? 0, locale)));
  const separator = say(locale, 'list.separator');
  const lines = [
    checked + say(locale, 'list.colon') + outcomes.join(separator),
    totals(summary, locale).join(separator),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function totals(summary: Summary, locale: Run['locale']): string[] {
  const counts: [Key, number][] = [
    ['count.errors', summary.errors],
    ['count.warnings', summary.warnings],
    ['count.infos', summary.infos],
    ['count.undecided', summary.undecided],
    ['count.corrected', summary.corrected],
    ['count.fixable', summary.fixable],
    ['count.suppressed', summary.suppressed],
    ['count.crashes', summary.crashes],
  ];
  return counts.filter(([, number]) => number > 0).map(([key, number]) => count(locale, key, number));
}

function outcome(verdict: Verdict, number: number, locale: Run['locale']): string {
  return say(locale, 'summary.outcome', { count: number, verdict: say(locale, `verdict.${verdict}`) });
}
