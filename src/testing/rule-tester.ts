import type { Finding } from '../linter/result.js';
import type { AnyRule } from '../linter/rule.js';
import { checkCases } from './check-cases.js';
import { checkExpected, checkFilled, checkSound, compare, fail } from './check-finding.js';
import type { AcceptCase, RejectCase, RuleCases } from './rule-case.js';
import { runCase, tryOut } from './run-case.js';
import type { Trial } from './run-case.js';

/** The two functions that every test runner has. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void): void;
}

/**
 * Tests a rule with cases that are data. A case that is built by words is rendered into every format whose needs the
 * rule can meet. Works with every runner that has `describe` and `it`, which are taken from the globals by default.
 */
export function testRule(rule: AnyRule, cases: RuleCases, runner: Runner = globalRunner()): void {
  const { describe, it } = runner;
  describe(rule.id, () => {
    it('has sound cases that show all it can say', () => checkCases(rule, cases));
    describe('accepts', () => {
      for (const testCase of cases.accept) it(testCase.name, () => runRuleCase(rule, testCase));
    });
    describe('rejects', () => {
      for (const testCase of cases.reject) it(testCase.name, () => runRuleCase(rule, testCase));
    });
  });
}

function globalRunner(): Runner {
  const { describe, it } = globalThis as Partial<Runner>;
  if (!describe || !it)
    throw new Error('There are no global describe and it: hand them to testRule as its third argument.');
  return { describe, it };
}

/** Runs one case in all its formats, and fails on what is not as expected; an accepted case expects nothing. */
export function runRuleCase(rule: AnyRule, testCase: AcceptCase & Pick<RejectCase, 'findings' | 'undecided'>): void {
  for (const trial of runCase(rule, testCase)) inFormat(trial, () => checkTrial(rule, testCase, trial));
}

function inFormat({ format, source }: Trial, check: () => void): void {
  try {
    check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`as ${format}: ${reason}\n\n${source}`, { cause: error });
  }
}

function checkTrial(rule: AnyRule, testCase: RejectCase, trial: Trial): void {
  const { findings, undecided } = trial.result;
  for (const finding of findings) checkSound(rule, finding, trial, testCase.templates);
  for (const { reason, data } of undecided) checkFilled(rule, reason, data);
  const expected = testCase.findings ?? [];
  if (findings.length !== expected.length) compare('findings', findings.map(outline), expected);
  expected.forEach((wanted, index) => checkExpected(findings[index]!, wanted, trial));
  const wanted = testCase.undecided ?? [];
  compare(
    'undecided',
    undecided.map(({ reason, subject, data }, index) => ({
      reason,
      ...((wanted.length === 0 || wanted[index]?.subject) && { subject }),
      ...(wanted[index]?.data && { data }),
    })),
    wanted,
  );
  for (const finding of findings) checkFixHelps(rule, testCase, trial, finding);
}

/** A fix that was applied must have removed its finding. */
function checkFixHelps(rule: AnyRule, testCase: AcceptCase, trial: Trial, finding: Finding): void {
  const ranges = finding.fix?.ranges ?? [];
  if (ranges.length === 0 || ranges.some(({ range }) => !range)) return;
  let fixed = trial.source;
  for (const { range, text } of ranges.toSorted((a, b) => b.range![0] - a.range![0])) {
    fixed = fixed.slice(0, range![0]) + text + fixed.slice(range![1]);
  }
  const same = (other: Finding): boolean => key(other) === key(finding);
  const left = tryOut(rule, testCase, trial.format, fixed).result.findings.filter(same).length;
  if (left >= trial.result.findings.filter(same).length)
    fail(`The fix does not remove its finding (${finding.messageId}):\n${fixed}`);
}

function key({ messageId, subject, data }: Finding): string {
  return JSON.stringify([messageId, subject, data]);
}

function outline({ messageId, subject, level, data }: Finding): object {
  return { messageId, subject, level, data };
}
