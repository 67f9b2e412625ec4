import type { Document } from '../document/document.js';
import { locate, sourceRange } from '../document/location.js';
import type { EnabledRule, LintConfig } from './config.js';
import { effectiveLevel } from './levels.js';
import { placeOf } from './place.js';
import type { EditRange, Finding } from './result.js';
import type { Clause, Edit, RawFinding } from './rule.js';
import type { Views } from './context.js';

/** Completes what a rule said: level, places in the source and in the form. The fingerprint comes when all is in order. */
export function complete(
  raw: RawFinding,
  enabled: EnabledRule,
  document: Document,
  { report }: Pick<Views, 'report'>,
  { templates }: Pick<LintConfig, 'templates'>,
): Finding {
  const { rule } = enabled;
  if (!Object.hasOwn(rule.messages, raw.messageId)) throw new Error(`The rule has no message “${raw.messageId}”.`);
  const { messageId, subject, at, fix, data = {}, related = [], suggestions = [] } = raw;
  return {
    ruleId: rule.id,
    messageId,
    data,
    level: effectiveLevel(enabled, raw),
    subject,
    related,
    at,
    location: locate(document, at),
    place: placeOf(report, templates, subject, at),
    basis: basisIn(rule.basis, report.year?.value),
    fingerprint: '',
    ...(fix && { fix: { edits: fix, ranges: rangesOf(document, fix) } }),
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, ranges: rangesOf(document, suggestion.edits) })),
  };
}

function rangesOf(document: Document, edits: Edit[]): EditRange[] {
  return edits.map((edit) => {
    const range = sourceRange(document, edit);
    return { ...(range && { range }), text: edit.text };
  });
}

/** The clauses that apply to the report's year; all of them if the year is unknown or none of them does. */
function basisIn(basis: Clause[], year: number | undefined): Clause[] {
  if (year === undefined) return basis;
  const inForce = basis.filter(({ years }) => years.from <= year && year <= (years.to ?? year));
  return inForce.length > 0 ? inForce : basis;
}
