import type { Document } from '../document/document.js';
import type { Report } from '../report/report.js';
import type { Allowance, LintConfig } from './config.js';
import { directivesOf } from './directives.js';
import type { Directive } from './directives.js';
import type { Finding, Result, SuppressedFinding } from './result.js';
import { inOrder } from './sort.js';
import { covers } from './subjects.js';
import { unusedFindings } from './unused-suppression.js';
import type { UnusedName } from './unused-suppression.js';

/** Takes out the findings that a comment or the configuration accepts, and reports suppressions that accept nothing. */
export function suppress(
  findings: Finding[],
  document: Document,
  report: Report,
  config: LintConfig,
): Pick<Result, 'findings' | 'suppressed'> {
  const directives = config.inlineConfig ? directivesOf(document) : [];
  const used = new Map<Directive, Set<string>>();
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = byComment(finding, directives, document, used) ?? byConfig(finding, config);
    if (suppression) suppressed.push({ ...finding, suppression });
    else kept.push(finding);
  }
  const unused = unusedFindings(unusedNames(directives, used, config), document, report, config);
  return { findings: unused.length > 0 ? inOrder([...kept, ...unused]) : kept, suppressed };
}

type Suppression = SuppressedFinding['suppression'];

function byComment(
  finding: Finding,
  directives: Directive[],
  document: Document,
  used: Map<Directive, Set<string>>,
): Suppression | undefined {
  let directive: Directive | undefined;
  for (const candidate of directives) {
    if (!names(candidate, finding.ruleId)) continue;
    if (candidate.kind === 'until') {
      if (directive?.kind === 'from' && isBefore(candidate, finding)) directive = undefined;
    } else if (!directive && reaches(candidate, finding, document)) directive = candidate;
  }
  if (!directive) return undefined;
  used.set(directive, (used.get(directive) ?? new Set()).add(finding.ruleId));
  return { kind: 'inSource', ...(directive.reason && { reason: directive.reason }) };
}

function names({ rules }: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.includes(ruleId);
}

function reaches(directive: Directive, finding: Finding, document: Document): boolean {
  const { location, at, subject } = finding;
  const { comment, lines } = directive;
  const line = location.kind === 'text' ? location.start.line : undefined;
  switch (directive.kind) {
    case 'subject':
      return subject.some((one) => covers(directive.subject ?? '', one));
    case 'from':
      return isBefore(directive, finding);
    case 'line':
      if (lines && line !== undefined) return lines.first <= line && line <= lines.last;
      return at.block === comment.before - 1;
    case 'next-line':
      if (lines && line !== undefined) return line === nextLine(document.source.text ?? '', lines);
      return at.block === comment.before;
    default:
      return false;
  }
}

/** The number of the first line after a comment that holds anything. */
function nextLine(text: string, { last, end }: NonNullable<Directive['lines']>): number {
  const [gap = ''] = /^[^\S\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)*/.exec(text.slice(end, end + 10_000)) ?? [];
  return last + (gap.match(/\r\n|\r|\n/g)?.length ?? 0);
}

function isBefore({ lines, comment }: Directive, { location, at }: Finding): boolean {
  if (lines && location.kind === 'text') return lines.start < location.start.offset;
  return comment.before <= at.block;
}

function byConfig(finding: Finding, { allow, today }: LintConfig): Suppression | undefined {
  const allowance = allow.find((candidate) => !isExpired(candidate, today) && accepts(candidate, finding));
  return allowance && { kind: 'config', reason: allowance.reason };
}

function isExpired({ until }: Allowance, today: string): boolean {
  return until !== undefined && until < today;
}

function accepts({ rule, subject }: Allowance, finding: Finding): boolean {
  return rule === finding.ruleId && (subject === undefined || finding.subject.some((one) => covers(subject, one)));
}

/** Names in comments that suppressed nothing. A rule that is off might have said something: it stays unreported. */
function unusedNames(
  directives: Directive[],
  used: Map<Directive, Set<string>>,
  { rules, knownRules }: LintConfig,
): UnusedName[] {
  if (directives.length === 0) return [];
  const on = new Set(rules.map(({ rule }) => rule.id));
  return directives.flatMap((directive): UnusedName[] => {
    if (directive.kind === 'until') return [];
    const ids = used.get(directive) ?? new Set();
    if (directive.rules.length === 0) return ids.size === 0 ? [{ directive }] : [];
    return directive.rules
      .filter((rule) => !ids.has(rule))
      .flatMap((rule): UnusedName[] => {
        if (on.has(rule)) return [{ directive, rule }];
        return knownRules && !knownRules.includes(rule) ? [{ directive, rule, unknown: true }] : [];
      });
  });
}
