import type { Comment, Document, Span } from '../../src/document/document.js';
import { locate } from '../../src/document/location.js';
import type { LintConfig } from '../../src/linter/config.js';
import type { Finding } from '../../src/linter/result.js';
import type { AnyRule } from '../../src/linter/rule.js';
import type { Report } from '../../src/report/report.js';
import { officialTemplates } from '../../src/templates/index.js';

/** A rule that says nothing. */
export function ruleNamed(id: string, changes: Partial<AnyRule> = {}): AnyRule {
  return {
    id,
    category: 'content',
    scope: 'report',
    level: 'error',
    fix: 'none',
    title: { zh: '规则' },
    description: { zh: '说明' },
    basis: [],
    messages: { wrong: { zh: '有误' } },
    examples: { good: [], bad: [] },
    since: '0.1.0',
    check() {},
    ...changes,
  };
}

export function configOf(rules: AnyRule[], changes: Partial<LintConfig> = {}): LintConfig {
  return {
    rules: rules.map((rule) => ({
      rule,
      level: rule.level === 'off' ? 'warn' : rule.level,
      exact: false,
      options: {},
    })),
    templates: officialTemplates,
    settings: {},
    allow: [],
    inlineConfig: true,
    reportUnusedDisableDirectives: 'warn',
    today: '2024-06-01',
    ...changes,
  };
}

/** A document of one paragraph a line; lines in `<!-- -->` are comments. */
export function documentOf(text: string): Document {
  const document: Document = {
    source: { format: 'text', bytes: text.length, text },
    metadata: { published: [] },
    has: { headingLevels: false, metadata: false, images: false, narrative: true, grid: false },
    blocks: [],
    comments: [],
    notes: [],
  };
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const origin = { kind: 'text' as const, start, end: start + line.length };
    const comment = /^<!--(.*)-->$/.exec(line);
    if (comment) document.comments.push({ text: comment[1]!, origin, before: document.blocks.length });
    else document.blocks.push({ type: 'paragraph', text: line, origin });
  }
  return document;
}

export function commentOf(text: string, before: number): Comment {
  return { text, before, origin: { kind: 'flow', part: 'word/document.xml', path: [before] } };
}

export function reportOf(changes: Partial<Report> = {}): Report {
  return {
    organNames: [],
    reportedYears: [],
    published: [],
    template: '2021',
    dueTemplate: '2021',
    kind: 'report',
    preface: [],
    parts: [],
    tables: {},
    facts: {},
    passages: [],
    claims: [],
    enumerations: [],
    statements: [],
    ...changes,
  };
}

/** A finding of a rule on a whole block. */
export function findingAt(document: Document, ruleId: string, block: number, changes: Partial<Finding> = {}): Finding {
  const found = document.blocks[block]!;
  const at: Span = { block, from: 0, to: found.type === 'table' ? 0 : found.text.length };
  return {
    ruleId,
    messageId: 'wrong',
    data: {},
    level: 'error',
    subject: [],
    related: [],
    at,
    location: locate(document, at),
    place: { kind: 'document' },
    basis: [],
    fingerprint: '',
    suggestions: [],
    ...changes,
  };
}
