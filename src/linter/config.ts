import type { Settings } from '../report/settings.js';
import type { Template } from '../templates/template.js';
import type { AnyRule, ConfiguredLevel } from './rule.js';

/** Everything the linter needs to know for one file: configuration resolved, validated, defaults filled in. */
export interface LintConfig {
  rules: EnabledRule[];
  /** Ids of all rules there are, on or off, so that a misspelt name in a suppression can be told from a rule that is off. */
  knownRules?: string[];
  templates: Template[];
  settings: Settings;
  allow: Allowance[];
  /** Obey comments in the document that switch rules off. */
  inlineConfig: boolean;
  /** Report suppressions that suppressed nothing. */
  reportUnusedDisableDirectives: ConfiguredLevel;
  /** Measure how long each rule takes. */
  stats?: boolean;
  /** Today as `YYYY-MM-DD`, for `until` of allowances. */
  today: string;
}

export interface EnabledRule {
  rule: AnyRule;
  level: Exclude<ConfiguredLevel, 'off'>;
  /** Lifts all of the rule's messages to `level`; otherwise `level` is a ceiling. */
  exact: boolean;
  options: Record<string, unknown>;
}

/** A finding that is accepted: by rule and subject, with a reason, perhaps until a date (`YYYY-MM-DD`, inclusive). */
export interface Allowance {
  rule: string;
  subject?: string;
  reason: string;
  until?: string;
}
