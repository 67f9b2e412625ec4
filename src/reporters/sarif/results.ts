import type { Finding, Result, SuppressedFinding, Undecided } from '../../linter/result.js';
import { messageOf, reasonOf } from '../format.js';
import type { Run } from '../reporter.js';
import { ruleOf } from '../rule-of.js';
import { shownFindings, shownUndecided } from '../shown.js';
import { sarifFixes } from './fixes.js';
import { sarifLevel } from './level.js';
import { sarifLocation } from './locations.js';

type RuleIndex = Map<string, number>;

/** Everything SARIF calls a result: findings, on request the suppressed ones, and what could not be decided (`open`). */
export function sarifResults(result: Result, run: Run, ruleIndex: RuleIndex): object[] {
  const suppressed = run.showSuppressed ? result.suppressed : [];
  return [
    ...shownFindings(result, run).map((finding) => ofFinding(finding, result, run, ruleIndex)),
    ...suppressed.map((finding) => ({
      ...ofFinding(finding, result, run, ruleIndex),
      suppressions: [suppression(finding)],
    })),
    ...shownUndecided(result, run).map((undecided) => ofUndecided(undecided, result, run, ruleIndex)),
  ];
}

function ofFinding(finding: Finding, { filePath, readOnly }: Result, run: Run, ruleIndex: RuleIndex) {
  const rule = ruleOf(finding.ruleId, run);
  const fixes = readOnly ? [] : sarifFixes(finding, filePath, rule, run);
  return {
    ...ruleReference(finding.ruleId, ruleIndex),
    level: sarifLevel[finding.level],
    message: { text: messageOf(finding, rule, run) },
    locations: [sarifLocation(filePath, finding.location, finding.place, run)],
    partialFingerprints: { 'reportlint/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: {
      messageId: finding.messageId,
      subject: finding.subject,
      ...(finding.related.length > 0 ? { related: finding.related } : {}),
      basis: finding.basis.map(({ id }) => id),
    },
  };
}

/** SARIF 3.27.9: `open` is for "insufficient information to decide whether a problem exists"; its level is `none`. */
function ofUndecided(undecided: Undecided, { filePath }: Result, run: Run, ruleIndex: RuleIndex) {
  return {
    ...ruleReference(undecided.ruleId, ruleIndex),
    kind: 'open',
    level: 'none',
    message: { text: reasonOf(undecided, ruleOf(undecided.ruleId, run), run) },
    locations: [sarifLocation(filePath, undecided.location, undefined, run)],
    properties: { reason: undecided.reason, subject: undecided.subject },
  };
}

function suppression({ suppression: { kind, reason } }: SuppressedFinding) {
  return { kind: kind === 'inSource' ? 'inSource' : 'external', ...(reason ? { justification: reason } : {}) };
}

function ruleReference(ruleId: string, ruleIndex: RuleIndex) {
  const index = ruleIndex.get(ruleId);
  return index === undefined ? { ruleId } : { ruleId, ruleIndex: index };
}
