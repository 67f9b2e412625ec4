import type { SourceInfo } from '../../src/document/document.js';
import { lint } from '../../src/linter/lint.js';
import type { Finding, Result } from '../../src/linter/result.js';
import { presetConfig } from '../../src/lint-source.js';
import { readHtml, readHtmlTables } from '../../src/readers/html.js';
import { readText } from '../../src/readers/text.js';
import type { Source } from './surface.js';

const config = presetConfig({ today: '2026-11-01' });
const endings = { text: 'txt', markdown: 'md', html: 'html' };

/** Lints a source as `reportlint` does without configuration. */
export function lintSource({ format, text }: Source): Result {
  const path = `report.${endings[format]}`;
  const source: SourceInfo = { format, path, bytes: text.length, text, encoding: 'utf-8' };
  const document = format === 'html' ? readHtml(text, source) : readText(text, source, readHtmlTables);
  const result = lint(document, path, config);
  if (result.crashes.length > 0) throw new Error(JSON.stringify(result.crashes));
  return result;
}

/** Findings in words, each with the sentence it is about, for the one who has to find out what went wrong. */
export function inWords(result: Result, findings: Finding[]): string[] {
  return findings.map((finding) => {
    const around = result.textAround?.(finding.at) ?? '';
    const [from, to] = [Math.max(0, finding.at.from - 60), finding.at.to + 60];
    return `${finding.level} ${finding.ruleId} (${finding.messageId}) ${JSON.stringify(finding.data)} 〔${around.slice(from, to).trim()}〕`;
  });
}
