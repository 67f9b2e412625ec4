import type { Document, SourceInfo } from '../document/document.js';
import type { LintConfig } from '../linter/config.js';
import { createViews } from '../linter/context.js';
import { lint } from '../linter/lint.js';
import { optionDefaults } from '../linter/option-defaults.js';
import type { Result } from '../linter/result.js';
import type { AnyRule } from '../linter/rule.js';
import { check } from '../linter/run-rule.js';
import { readHtml, readHtmlTables } from '../readers/html.js';
import { readText } from '../readers/text.js';
import { recognise } from '../report/recognise.js';
import { officialTemplates } from '../templates/index.js';
import type { DraftFormat } from './render.js';
import type { AcceptCase } from './rule-case.js';

/** One case in one format: the source, what was read of it and what the rule said. */
export interface Trial {
  format: DraftFormat;
  source: string;
  document: Document;
  result: Result;
}

const formats: DraftFormat[] = ['text', 'markdown', 'html'];
const extensions: Record<DraftFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Lints a case with one rule in every format that can express what the rule needs. */
export function runCase(rule: AnyRule, testCase: AcceptCase): Trial[] {
  const trials = sources(testCase)
    .map(([format, source]) => tryOut(rule, testCase, format, source))
    .filter(({ document }) => (rule.needs ?? []).every((need) => document.has[need]));
  if (trials.length === 0)
    throw new Error(`None of the case's formats can express what the rule needs: ${rule.needs?.join(', ')}.`);
  return trials;
}

/** The sources of a case by format. */
export function sources(testCase: AcceptCase): [DraftFormat, string][] {
  const given = formats.flatMap((format): [DraftFormat, string][] => {
    const source = testCase[format];
    return source === undefined ? [] : [[format, source]];
  });
  if (given.length + (testCase.report ? 1 : 0) !== 1)
    throw new Error('A case has one of report, text, markdown and html.');
  if (!testCase.report) return given;
  return (testCase.formats ?? formats).map((format) => [format, testCase.report!.render(format)]);
}

/** Lints a source with one rule; a crash of the rule is thrown, with the stack that leads to it. */
export function tryOut(rule: AnyRule, testCase: AcceptCase, format: DraftFormat, source: string): Trial {
  const path = testCase.path ?? `report.${extensions[format]}`;
  const document = read(format, source, path);
  const config = configFor(rule, testCase);
  const result = lint(document, path, config);
  if (result.crashes.length > 0) rethrow(rule, document, config);
  return { format, source, document, result };
}

function read(format: DraftFormat, text: string, path: string): Document {
  const source: SourceInfo = { format, path, bytes: new TextEncoder().encode(text).length, text, encoding: 'utf-8' };
  return format === 'html' ? readHtml(text, source) : readText(text, source, readHtmlTables);
}

function configFor(rule: AnyRule, testCase: AcceptCase): LintConfig {
  return {
    rules: [
      {
        rule,
        level: rule.level === 'off' ? 'warn' : rule.level,
        exact: false,
        options: { ...optionDefaults(rule.options), ...testCase.options },
      },
    ],
    templates: testCase.templates ?? officialTemplates,
    settings: testCase.settings ?? {},
    allow: [],
    inlineConfig: true,
    reportUnusedDisableDirectives: 'off',
    today: '2026-11-01',
  };
}

function rethrow(rule: AnyRule, document: Document, config: LintConfig): never {
  const report = recognise(document, config.templates, config.settings);
  check(config.rules[0]!, document, createViews(document, report, config), config);
  throw new Error(`The rule ${rule.id} crashed once and not again: it keeps a state.`);
}
