import type { Document, Span } from '../document/document.js';
import { textAt } from '../document/location.js';
import type { LintConfig } from './config.js';
import type { Excerpt, Finding, Result } from './result.js';

/** What sensitive rules found in a file: an identity number must not reach a log or an uploaded SARIF file. */
export interface Secrets {
  /** Ids of the sensitive rules. */
  rules: ReadonlySet<string>;
  /** What they found; also what is suppressed or yields to another finding stays hidden. */
  found: Finding[];
  /** The words found as they stand in the file, and without white space. */
  words: string[];
}

/** Collects what sensitive rules found. */
export function secretsOf(findings: Finding[], document: Document, rules: LintConfig['rules']): Secrets | undefined {
  const sensitive = new Set(rules.filter(({ rule }) => rule.sensitive).map(({ rule }) => rule.id));
  const found = findings.filter(({ ruleId }) => sensitive.has(ruleId));
  if (found.length === 0) return undefined;
  const words = found.map(({ at }) => textAt(document, at)).flatMap((text) => [text, text.replace(/\s/g, '')]);
  // The longest first, so that none is left in half by one that it holds.
  const longestFirst = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  return { rules: sensitive, found, words: longestFirst };
}

/** Blots the secrets out of all that a result shows of the file; edits that would carry them along are left out. */
export function conceal(result: Result, secrets: Secrets | undefined): Result {
  if (!secrets) return result;
  const { words } = secrets;
  const { excerpt, textAround } = result;
  return {
    ...result,
    findings: result.findings.map((finding) => withoutSecrets(finding, words)),
    suppressed: result.suppressed.map((finding) => withoutSecrets(finding, words)),
    undecided: result.undecided.map((undecided) => ({ ...undecided, data: concealData(undecided.data, words) })),
    ...(excerpt && { excerpt: (location) => concealLines(excerpt(location), secrets) }),
    ...(textAround && { textAround: (span) => concealBlock(textAround(span), span, secrets) }),
  };
}

function withoutSecrets<Found extends Finding>(finding: Found, words: string[]): Found {
  const { fix, suggestions } = finding;
  const holdsSecret = ({ text }: { text: string }): boolean => words.some((word) => text.includes(word));
  const open: Found = {
    ...finding,
    data: concealData(finding.data, words),
    suggestions: suggestions
      .filter(({ edits }) => !edits.some(holdsSecret))
      .map((suggestion) => ({ ...suggestion, ...(suggestion.data && { data: concealData(suggestion.data, words) }) })),
  };
  if (fix?.edits.some(holdsSecret)) delete open.fix;
  return open;
}

function concealData(data: Finding['data'], words: string[]): Finding['data'] {
  const concealed = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? blot(value, words) : value,
  ]);
  return Object.fromEntries(concealed) as Finding['data'];
}

function concealLines(excerpt: Excerpt | undefined, { found, words }: Secrets): Excerpt | undefined {
  if (!excerpt) return undefined;
  const lines = excerpt.lines.map((text, index) => {
    const number = excerpt.line + index;
    const hidden = found.reduce((left, { location }) => {
      if (location.kind !== 'text' || location.start.line > number || number > location.end.line) return left;
      const from = location.start.line === number ? location.start.column - 1 : 0;
      return starred(left, from, location.end.line === number ? location.end.column - 1 : left.length);
    }, text);
    return blot(hidden, words);
  });
  const isSame = lines.every((line, index) => line === excerpt.lines[index]);
  return isSame ? excerpt : { ...excerpt, lines, concealed: true };
}

function concealBlock(text: string, { block, cell }: Span, { found, words }: Secrets): string {
  const here = found.filter(({ at }) => at.block === block && at.cell === cell);
  return blot(
    here.reduce((left, { at }) => starred(left, at.from, at.to), text),
    words,
  );
}

/** One star a character, so that columns stay what they are. */
function blot(text: string, words: string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, '*'.repeat(word.length)), text);
}

function starred(text: string, from: number, to: number): string {
  const end = Math.min(to, text.length);
  return end > from ? text.slice(0, from) + '*'.repeat(end - from) + text.slice(end) : text;
}
