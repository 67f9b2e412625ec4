import type { Document } from '../../src/document/document.js';
import type { EnabledRule } from '../../src/linter/config.js';
import { lint } from '../../src/linter/lint.js';
import { optionDefaults } from '../../src/linter/option-defaults.js';
import type { Result } from '../../src/linter/result.js';
import { readHtml } from '../../src/readers/html.js';
import { readText } from '../../src/readers/text.js';
import { rules } from '../../src/rules/index.js';
import type { DraftFormat, ReportBuilder } from '../../src/testing/index.js';
import { configOf } from '../linter/helpers.js';

const enabled = rules.flatMap((rule): EnabledRule[] => {
  if (rule.level === 'off') return [];
  return [{ rule, level: rule.level, exact: false, options: optionDefaults(rule.options) }];
});

/** Lints a draft in a format with every rule of the preset `recommended`. */
export function lintAll(report: ReportBuilder, format: DraftFormat): Result {
  return lintDocument(readDraft(report, format));
}

/** Lints what was read with the same rules. */
export function lintDocument(document: Document): Result {
  return lint(document, 'report', { ...configOf([]), rules: enabled });
}

/** Reads a draft in a format. */
export function readDraft(report: ReportBuilder, format: DraftFormat): Document {
  const text = report.render(format);
  const source = { format, bytes: text.length, text };
  return format === 'html' ? readHtml(text, source) : readText(text, source);
}

/** What is said above the level of an info: `rule subject, subject`. */
export function accusations({ findings, crashes }: Result): string[] {
  const said = findings
    .filter(({ level }) => level !== 'info')
    .map(({ ruleId, subject }) => `${ruleId} ${subject.join(', ')}`.trim());
  return [...said, ...crashes.map(({ ruleId, error }) => `${ruleId} crashed: ${error}`)];
}
