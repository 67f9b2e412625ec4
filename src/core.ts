/** Everything that runs in a browser, too: no files, no configuration, no command line. */
export * from './document/document.js';
export * from './document/location.js';
export * from './templates/template.js';
export { officialTemplates } from './templates/index.js';
export { expand, factCells, factId } from './templates/expand.js';
export { readDocument } from './readers/read.js';
export { Unreadable } from './readers/reader.js';
export type { Host, Input, Reader } from './readers/reader.js';
export type * from './report/report.js';
export type { Settings } from './report/settings.js';
export { recognise } from './report/recognise.js';
export { defineRule } from './linter/rule.js';
export type {
  Category,
  ConfiguredLevel,
  Edit,
  Example,
  Fixability,
  Level,
  Message,
  Need,
  ProseClause,
  RawFinding,
  RawUndecided,
  ReportChanges,
  Rule,
  RuleContext,
  Suggestion,
  Words,
} from './linter/rule.js';
export type * from './linter/config.js';
export type * from './linter/result.js';
export type { Arithmetic } from './linter/arithmetic.js';
export { lint } from './linter/lint.js';
export { formatMessage } from './linter/messages.js';
export { rules } from './rules/index.js';
export { organPresets, presets } from './presets/index.js';
export type { PresetName } from './presets/index.js';
export { reporters } from './reporters/index.js';
export { placeWords } from './reporters/place.js';
export type { Locale, Reporter, Run, Summary } from './reporters/reporter.js';
export { lintSource, presetConfig } from './lint-source.js';
export type { LintSourceOptions } from './lint-source.js';
