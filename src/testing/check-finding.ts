import { textAt, wholeText } from '../document/location.js';
import type { Document, Span } from '../document/document.js';
import { formatMessage, unfilled } from '../linter/messages.js';
import type { Finding } from '../linter/result.js';
import type { Edit, AnyRule } from '../linter/rule.js';
import { officialTemplates } from '../templates/index.js';
import { factCells } from '../templates/expand.js';
import type { Template } from '../templates/template.js';
import type { ExpectedFinding, Replacement } from './rule-case.js';
import type { Trial } from './run-case.js';

/** What must be true of every finding, whatever was expected. */
export function checkSound(rule: AnyRule, finding: Finding, { document }: Trial, templates = officialTemplates): void {
  checkFilled(rule, finding.messageId, finding.data);
  checkInside(document, finding.at, 'The finding');
  for (const subject of [...finding.subject, ...finding.related]) checkSubject(subject, templates);
  if (finding.fix && rule.fix !== 'fix') fail(`The rule is declared fix: '${rule.fix}', but it gives a fix.`);
  if (finding.suggestions.length > 0 && rule.fix === 'none')
    fail("The rule is declared fix: 'none', but it suggests an edit.");
  for (const { messageId, data = {} } of finding.suggestions) checkFilled(rule, messageId, data);
  for (const edit of [finding.fix ?? { edits: [] }, ...finding.suggestions].flatMap(({ edits }) => edits)) {
    checkInside(document, edit, 'An edit');
  }
}

/** Compares a finding with what was expected of it. */
export function checkExpected(finding: Finding, expected: ExpectedFinding, { document }: Trial): void {
  compare('messageId', finding.messageId, expected.messageId);
  const { location } = finding;
  const start = location.kind === 'text' ? location.start : { line: 1, column: 1 };
  const found = { ...finding, text: textAt(document, finding.at), line: start.line, column: start.column };
  for (const key of ['subject', 'related', 'level', 'data', 'text', 'line', 'column'] as const) {
    if (expected[key] !== undefined) compare(key, found[key], expected[key]);
  }
  compare('fix', finding.fix && replacements(document, finding.fix.edits), expected.fix);
  checkSuggestions(finding, expected.suggestions ?? [], document);
}

function checkSuggestions(
  { suggestions }: Finding,
  expected: NonNullable<ExpectedFinding['suggestions']>,
  document: Document,
): void {
  if (typeof expected === 'number') return compare('number of suggestions', suggestions.length, expected);
  const found = suggestions.map(({ messageId, edits }, index) => ({
    messageId,
    ...(expected[index]?.edits && { edits: replacements(document, edits) }),
  }));
  compare('suggestions', found, expected);
}

function replacements(document: Document, edits: Edit[]): Replacement[] {
  return edits.map((edit) => [textAt(document, edit), edit.text]);
}

/** Every placeholder of a message has to be filled, in every language. */
export function checkFilled(rule: AnyRule, messageId: string, data: Record<string, string | number>): void {
  for (const locale of ['zh', 'en'] as const) {
    const [name] = unfilled(formatMessage(rule, messageId, data, locale), {});
    if (name) fail(`The message “${messageId}” (${locale}) has no data for {{${name}}}.`);
  }
}

function checkInside(document: Document, span: Span, what: string): void {
  const block = document.blocks[span.block];
  if (!block && document.blocks.length === 0 && span.block === 0 && span.to === 0) return;
  if (!block) return fail(`${what} lies outside the document: there is no block ${span.block}.`);
  const wholeTable = block.type === 'table' && span.cell === undefined;
  if (!wholeTable && span.cell !== undefined && !(block.type === 'table' && block.cells[span.cell])) {
    fail(`${what} lies outside the document: block ${span.block} has no cell ${span.cell}.`);
  }
  const length = wholeTable ? Infinity : wholeText(document, span).length;
  if (!(0 <= span.from && span.from <= span.to && span.to <= length)) {
    fail(`${what} lies outside its block: ${span.from} to ${span.to} of ${length} characters.`);
  }
}

function checkSubject(subject: string, templates: Template[]): void {
  const known = subject.startsWith('part:')
    ? templates.some(({ parts }) => parts.some(({ id }) => `part:${id}` === subject))
    : templates.some(({ tables }) =>
        tables.some((table) => factCells(table).some(({ id }) => `${id}.`.startsWith(`${subject}.`))),
      );
  if (!known) fail(`The subject “${subject}” is no fact id, no beginning of one and no part:<id>.`);
}

/** Fails unless two plain values are equal. */
export function compare(what: string, found: unknown, expected: unknown): void {
  if (canonical(found) === canonical(expected)) return;
  fail(`${what}\n  expected: ${canonical(expected)}\n  found:    ${canonical(found)}`);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
    ) ?? 'nothing'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fails a test in the way that every runner understands. */
export function fail(message: string): never {
  throw new Error(message);
}
