import type { Document } from '../document/document.js';
import { locate } from '../document/location.js';
import { applicability } from './applies.js';
import type { EnabledRule, LintConfig } from './config.js';
import { contextFor } from './context.js';
import type { Views } from './context.js';
import { complete } from './finding.js';
import type { Crash, Finding, Undecided } from './result.js';
import type { RawFinding, RawUndecided } from './rule.js';

/** What one rule gave: findings and undecided checks, or a crash, which takes back what the rule had said before. */
export interface RuleOutcome {
  findings: Finding[];
  undecided: Undecided[];
  crash?: Crash;
}

/** Reason of an undecided check that the linter itself gives; its words stand in the reporters' catalogue. */
export const yearDisputed = 'year-disputed';

const nothing: RuleOutcome = { findings: [], undecided: [] };

/** Runs one rule over a report, if it applies. A rule that throws is contained. */
export function runRule(enabled: EnabledRule, document: Document, views: Views, config: LintConfig): RuleOutcome {
  const { rule } = enabled;
  const applies = applicability(rule, document, views.report);
  if (applies === 'notApplicable') return nothing;
  if (applies === 'undecided') {
    return { findings: [], undecided: [{ ruleId: rule.id, reason: yearDisputed, data: {}, subject: [] }] };
  }
  try {
    return check(enabled, document, views, config);
  } catch (error) {
    return { ...nothing, crash: { ruleId: rule.id, error: error instanceof Error ? error.message : String(error) } };
  }
}

/** Runs one rule without containing its crash. */
export function check(enabled: EnabledRule, document: Document, views: Views, config: LintConfig): RuleOutcome {
  const outcome: RuleOutcome = { findings: [], undecided: [] };
  const context = contextFor(views, enabled, {
    finding: (raw: RawFinding) => {
      outcome.findings.push(complete(raw, enabled, document, views, config));
    },
    undecided: (raw: RawUndecided) => {
      outcome.undecided.push(completeUndecided(raw, enabled, document));
    },
  });
  enabled.rule.check(context);
  return outcome;
}

function completeUndecided(
  { reason, data = {}, subject, at }: RawUndecided,
  { rule }: EnabledRule,
  document: Document,
): Undecided {
  if (!Object.hasOwn(rule.messages, reason)) throw new Error(`The rule has no message “${reason}”.`);
  return { ruleId: rule.id, reason, data, subject, ...(at && { location: locate(document, at) }) };
}
