import type { Allowance } from '../linter/config.js';
import type { ConfiguredLevel, Rule } from '../linter/rule.js';
import type { Reader } from '../readers/reader.js';
import type { Settings } from '../report/settings.js';
import type { Reporter } from '../reporters/reporter.js';
import type { Template } from '../templates/template.js';

/** What a user writes in `.reportlintrc` and its like. */
export interface ConfigFile {
  $schema?: string;
  /** Of a preset alone: what it changes where nothing was extended before it. */
  startsFrom?: string;
  /** Presets, packages or files to start from; `recommended` if absent, nothing if empty. */
  extends?: string | string[];
  /** Names of packages, paths of modules; in an executable configuration also the plugins themselves. */
  plugins?: (string | Plugin)[];
  rules?: Record<string, RuleEntry>;
  settings?: Settings;
  overrides?: Override[];
  /** Files not to lint, in the syntax of `.gitignore`. */
  ignorePatterns?: string | string[];
  /** Whether comments in reports may switch rules off. */
  noInlineConfig?: boolean;
  reportUnusedDisableDirectives?: ConfiguredLevel | boolean;
}

/** What holds for some files only; patterns in the syntax of `.gitignore`, with `{a,b}`. */
export interface Override {
  files: string | string[];
  excludedFiles?: string | string[];
  rules?: Record<string, RuleEntry>;
  settings?: Settings;
  allow?: Allowance[];
}

/** 0 is off, 1 warn, 2 error, as in ESLint. */
export type LevelEntry = ConfiguredLevel | 0 | 1 | 2;
/** The option `exact`, which every rule has, lifts all of its messages to the level. */
export type RuleEntry = LevelEntry | [LevelEntry] | [LevelEntry, Record<string, unknown>];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- options differ from rule to rule; ajv checks them
export type AnyRule = Rule<any>;

/**
 * An extension of the linter. The ids of its rules get the plugin's name in front: `name/rule`. A preset of it is
 * extended as `name:preset`.
 */
export interface Plugin {
  apiVersion: 1;
  /** Needed where the plugin is not a package: otherwise derived from the package's name. */
  name?: string;
  rules?: AnyRule[];
  templates?: Template[];
  readers?: Reader[];
  reporters?: Record<string, () => Reporter>;
  presets?: Record<string, ConfigFile>;
}

/** One level and the options for a rule, normalised. */
export interface RuleSetting {
  level: ConfiguredLevel;
  exact: boolean;
  options: Record<string, unknown>;
}
