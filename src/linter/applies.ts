import type { Document } from '../document/document.js';
import type { Report } from '../report/report.js';
import type { AnyRule, Category } from './rule.js';

/** `undecided`: the years that the report names fall under different templates, and none wins. */
export type Applicability = 'applies' | 'notApplicable' | 'undecided';

const judgeForm = new Set<Category>(['structure', 'template', 'arithmetic', 'fee']);

/** Whether a rule has anything to say about a report: by its kind, by what the format can express, by the template due. */
export function applicability(
  rule: Pick<AnyRule, 'id' | 'category' | 'needs' | 'templates'>,
  document: Document,
  report: Report,
): Applicability {
  if (report.kind === 'unrecognised') return rule.id === 'report-unrecognised' ? 'applies' : 'notApplicable';
  // The formats before 2019 had neither these parts nor these tables.
  if (report.kind === 'old-format' && judgeForm.has(rule.category) && rule.id !== 'template-unsupported')
    return 'notApplicable';
  if (rule.needs?.some((need) => !document.has[need])) return 'notApplicable';
  if (!rule.templates) return 'applies';
  if (report.dueTemplate) return rule.templates.includes(report.dueTemplate) ? 'applies' : 'notApplicable';
  return report.year?.conflict ? 'undecided' : 'notApplicable';
}
