export { compliant, ReportBuilder } from './report-builder.js';
export type { CompliantOptions, DraftFormat } from './report-builder.js';
export type { Draft, DraftPart, DraftTable } from './draft.js';
export { renderHtml } from './render-html.js';
export { renderMarkdown } from './render-markdown.js';
export { renderText } from './render-text.js';
export { exampleReport } from './example-report.js';
export { isRunnable, runExample } from './run-example.js';
export { runRuleCase, testRule } from './rule-tester.js';
export type { Runner } from './rule-tester.js';
export type {
  AcceptCase,
  ExpectedFinding,
  ExpectedUndecided,
  RejectCase,
  Replacement,
  RuleCases,
} from './rule-case.js';
