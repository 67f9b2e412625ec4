import type { AnyRule } from '../linter/rule.js';
import { shapeErrors } from '../linter/rule-shape.js';
import { fail } from './check-finding.js';
import type { AcceptCase, RejectCase, RuleCases } from './rule-case.js';
import { sources } from './run-case.js';

/** What must be true of a rule's cases before any of them is run. */
export function checkCases(rule: AnyRule, { accept, reject }: RuleCases): void {
  const [wrong] = shapeErrors(rule);
  if (wrong) fail(wrong);
  if (accept.length === 0) fail('There is no case that the rule accepts.');
  if (reject.length === 0) fail('There is no case that the rule rejects.');
  checkDuplicates([...accept, ...reject]);
  for (const testCase of reject) checkReject(rule, testCase);
  checkMessagesUsed(rule, reject);
  checkFixShown(rule, reject);
}

function checkDuplicates(cases: AcceptCase[]): void {
  const seen = new Map<string, string>();
  for (const testCase of cases) {
    const { options, settings, path } = testCase;
    const content = JSON.stringify([sources(testCase), options, settings, path]);
    const twin = seen.get(content);
    if (twin !== undefined) fail(`The cases “${twin}” and “${testCase.name}” are the same.`);
    if ([...seen.values()].includes(testCase.name)) fail(`Two cases have the name “${testCase.name}”.`);
    seen.set(content, testCase.name);
  }
}

function checkReject(rule: AnyRule, testCase: RejectCase): void {
  const { findings = [], undecided = [], name } = testCase;
  if (findings.length + undecided.length === 0)
    fail(`“${name}” is to be rejected, but names neither findings nor undecided.`);
  for (const messageId of messagesOf(testCase)) {
    if (!Object.hasOwn(rule.messages, messageId))
      fail(`“${name}” expects the message “${messageId}”, which the rule does not have.`);
  }
}

function checkMessagesUsed(rule: AnyRule, reject: RejectCase[]): void {
  const used = new Set(reject.flatMap(messagesOf));
  const unused = Object.keys(rule.messages).filter((messageId) => !used.has(messageId));
  if (unused.length > 0) fail(`No case shows the message ${unused.map((id) => `“${id}”`).join(', ')}.`);
}

function checkFixShown(rule: AnyRule, reject: RejectCase[]): void {
  const findings = reject.flatMap((testCase) => testCase.findings ?? []);
  if (rule.fix === 'fix' && !findings.some(({ fix }) => fix))
    fail("The rule is declared fix: 'fix', but no case shows a fix.");
  if (rule.fix === 'suggestion' && !findings.some(({ suggestions }) => suggestions)) {
    fail("The rule is declared fix: 'suggestion', but no case shows a suggestion.");
  }
}

function messagesOf({ findings = [], undecided = [] }: RejectCase): string[] {
  const suggested = findings.flatMap(({ suggestions }) => (Array.isArray(suggestions) ? suggestions : []));
  return [...[...findings, ...suggested].map(({ messageId }) => messageId), ...undecided.map(({ reason }) => reason)];
}
