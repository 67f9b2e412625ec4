import { isFixable } from '../linter/fixable.js';
import type { Correction, Finding, Result, SuppressedFinding, Undecided } from '../linter/result.js';
import type { Level } from '../linter/rule.js';
import { messageOf, reasonOf } from './format.js';
import { mergedFix } from './merged-fix.js';
import { placeWords } from './place.js';
import type { Run } from './reporter.js';
import { ruleOf } from './rule-of.js';
import { shownFindings, shownUndecided } from './shown.js';
import { say, sayCode } from './words/words.js';

/** What the JSON reporter writes for one file: ESLint's shape, plus more. */
export function jsonFile(result: Result, run: Run): object {
  const findings = shownFindings(result, run);
  const fatal = fatalMessages(result, run);
  const counted = (level: Level, fixable = false): number =>
    findings.filter((finding) => finding.level === level && (!fixable || isFixable(finding, result))).length;
  return {
    filePath: result.filePath,
    messages: [...fatal, ...findings.map((finding) => message(finding, result, run))],
    suppressedMessages: result.suppressed.map((finding) => suppressedMessage(finding, result, run)),
    errorCount: counted('error') + fatal.length,
    warningCount: counted('warn'),
    infoCount: counted('info'),
    fatalErrorCount: fatal.length,
    fixableErrorCount: counted('error', true),
    fixableWarningCount: counted('warn', true),
    report: reportOf(result),
    undecided: shownUndecided(result, run).map((undecided) => undecidedOf(undecided, run)),
    notes: result.notes.map(({ code, data = {} }) => ({
      code,
      data,
      message: sayCode(run.locale, 'note', code, data),
    })),
    ...(result.stats && { stats: result.stats }),
    ...(result.correction && { correction: correctionOf(result.correction, run) }),
  };
}

function correctionOf({ corrected, refused, written, failure, unwritable }: Correction, { locale }: Run): object {
  const why = failure ?? unwritable;
  return {
    written,
    corrected: corrected.map(({ ruleId, messageId, fingerprint }) => ({ ruleId, messageId, fingerprint })),
    refused: refused.map(({ why: code, edits }) => ({ code, edits, message: sayCode(locale, 'refused', code) })),
    failure: why ? { code: why.code, message: sayCode(locale, 'failure', why.code, why.data) } : null,
  };
}

function fatalMessages({ failure, crashes }: Result, { locale }: Run): object[] {
  const common = { fatal: true, severity: 2, level: 'error', line: 1, column: 1 };
  const unreadable = failure
    ? [{ ruleId: null, ...common, code: failure.code, message: sayCode(locale, 'failure', failure.code, failure.data) }]
    : [];
  const crashed = crashes.map(({ ruleId, error }) => ({
    ruleId,
    ...common,
    code: 'rule-crashed',
    message: say(locale, 'crash.rule', { rule: ruleId, error }),
  }));
  return [...unreadable, ...crashed];
}

function message(finding: Finding, result: Result, run: Run): object {
  const rule = ruleOf(finding.ruleId, run);
  const { location } = finding;
  const fix = finding.fix && mergedFix(finding.fix, location, result);
  const suggestions = finding.suggestions.map(({ ranges, ...suggestion }) => ({
    messageId: suggestion.messageId,
    desc: messageOf(suggestion, rule, run),
    fix: mergedFix({ edits: suggestion.edits, ranges }, location, result),
  }));
  return {
    ruleId: finding.ruleId,
    severity: finding.level === 'error' ? 2 : 1,
    level: finding.level,
    message: messageOf(finding, rule, run),
    messageId: finding.messageId,
    ...lines(finding),
    place: placeWords(finding.place, run.templates, run.locale),
    subject: finding.subject,
    ...(finding.related.length > 0 ? { related: finding.related } : {}),
    location,
    basis: finding.basis.map(({ document, number, article, words, years }) => ({
      document,
      number,
      article,
      words,
      years,
    })),
    fingerprint: finding.fingerprint,
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

/** Formats without lines have everything at 1; `location` tells the place. */
function lines({ location }: Finding): object {
  if (location.kind !== 'text') return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { start, end } = location;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function suppressedMessage(finding: SuppressedFinding, result: Result, run: Run): object {
  const { kind, reason = '' } = finding.suppression;
  return {
    ...message(finding, result, run),
    suppressions: [{ kind: kind === 'inSource' ? 'directive' : 'config', justification: reason }],
  };
}

function undecidedOf(undecided: Undecided, run: Run): object {
  const { ruleId, reason, subject, location } = undecided;
  return {
    ruleId,
    reason,
    message: reasonOf(undecided, ruleOf(ruleId, run), run),
    subject,
    ...(location ? { location } : {}),
  };
}

function reportOf({ report }: Result): object | null {
  if (!report) return null;
  return {
    title: report.title?.text ?? null,
    organ: report.organ?.name ?? null,
    organKind: report.organ?.kind ?? null,
    year: report.year?.value ?? null,
    template: report.dueTemplate ?? null,
  };
}
