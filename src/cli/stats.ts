import type { Result } from '../linter/result.js';
import type { Locale } from '../reporters/reporter.js';
import { aligned } from './columns.js';
import { tell } from './words/words.js';

/** What reports took together, in milliseconds. */
export interface Spent {
  reports: number;
  recognise: number;
  rules: Map<string, number>;
}

/** Nothing spent yet. */
export function noStats(): Spent {
  return { reports: 0, recognise: 0, rules: new Map() };
}

/** Adds what one report took, if that was measured. */
export function addStats(spent: Spent, { stats }: Pick<Result, 'stats'>): void {
  if (!stats) return;
  spent.reports++;
  spent.recognise += stats.recognise;
  for (const [rule, ms] of Object.entries(stats.rules)) spent.rules.set(rule, (spent.rules.get(rule) ?? 0) + ms);
}

/** A table of all rules, the dearest first, with the share of each in the time of all rules. */
export function statsText({ reports, recognise, rules }: Spent, locale: Locale): string {
  const total = [...rules.values()].reduce((sum, ms) => sum + ms, 0);
  const share = (ms: number) => `${(total > 0 ? (ms / total) * 100 : 0).toFixed(1)}%`;
  const dearest = [...rules].sort(([, a], [, b]) => b - a);
  const rows = [
    [tell(locale, 'stats.rule'), tell(locale, 'stats.time'), tell(locale, 'stats.share')],
    ...dearest.map(([rule, ms]) => [rule, ms.toFixed(3), share(ms)]),
    [tell(locale, 'stats.total'), total.toFixed(3), share(total)],
    [tell(locale, 'stats.recognise'), recognise.toFixed(3), ''],
  ];
  const each = (reports > 0 ? total / reports : 0).toFixed(3);
  return `${aligned(rows).join('\n')}\n${tell(locale, 'stats.reports', { count: reports, each })}\n`;
}
