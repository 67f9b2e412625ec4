import type { EnabledRule } from './config.js';
import { covers } from './subjects.js';

interface Reported {
  ruleId: string;
  subject: string[];
}

/**
 * Drops what a rule says on a subject that a rule it yields to has reported: one defect, one finding. A finding
 * without a subject is about the whole report and silences all that yields to its rule.
 */
export function withoutYielding<Outcome extends Reported>(
  outcomes: Outcome[],
  findings: Reported[],
  rules: Pick<EnabledRule, 'rule'>[],
): Outcome[] {
  if (outcomes.length === 0) return outcomes;
  const yieldsTo = new Map(rules.map(({ rule }) => [rule.id, rule.yieldsTo ?? []]));
  return outcomes.filter(({ ruleId, subject }) => {
    const names = yieldsTo.get(ruleId) ?? [];
    const before = findings.filter((finding) => names.includes(finding.ruleId));
    return !before.some((finding) => finding.subject.length === 0) && !allCovered(subject, before);
  });
}

function allCovered(subject: string[], findings: Reported[]): boolean {
  const outer = findings.flatMap((finding) => finding.subject);
  return subject.length > 0 && subject.every((inner) => outer.some((other) => covers(other, inner)));
}
