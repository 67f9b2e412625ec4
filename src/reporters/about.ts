import { isFixable } from '../linter/fixable.js';
import type { Result } from '../linter/result.js';
import type { Report } from '../report/report.js';
import type { Locale } from './reporter.js';
import { count, say } from './words/words.js';

/** Whose report it is, of which year and under which format: 青川市教育局 · 2023 年度 · 2021 版格式. */
export function aboutReport(report: Report, locale: Locale): string {
  if (report.kind === 'unrecognised') return say(locale, 'report.unrecognised');
  const { organ, year, dueTemplate } = report;
  const template = dueTemplate ? [say(locale, 'report.template', { version: dueTemplate })] : [];
  return [...(organ ? [organ.name] : []), yearWords(year, locale), ...template].join(say(locale, 'place.separator'));
}

/** 2023 年度; 2023 年度（年份有矛盾）; 年度不明. */
export function yearWords(year: Report['year'], locale: Locale): string {
  if (!year) return say(locale, 'report.year-unknown');
  return say(locale, year.conflict ? 'report.year-disputed' : 'report.year', { year: year.value });
}

/** `2 处错误，1 处警告`: what was found in a file, and nothing of what was not. */
export function tallyWords(result: Result, locale: Locale): string {
  const counted = (level: string): number => result.findings.filter((finding) => finding.level === level).length;
  const counts = [
    ['count.errors', counted('error')],
    ['count.warnings', counted('warn')],
    ['count.infos', counted('info')],
    ['count.undecided', result.undecided.length],
    ['count.fixable', result.findings.filter((finding) => isFixable(finding, result)).length],
    ['count.suppressed', result.suppressed.length],
  ] as const;
  const words = counts.filter(([, number]) => number > 0).map(([key, number]) => count(locale, key, number));
  return words.join(say(locale, 'list.separator'));
}
