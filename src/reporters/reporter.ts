import type { Result } from '../linter/result.js';
import type { EnabledRule } from '../linter/config.js';
import type { Template } from '../templates/template.js';

export type Locale = 'zh' | 'en';

/** Turns results into text, one file at a time: strings that are returned are written at once and never kept. */
export interface Reporter {
  start(run: Run): string;
  file(result: Result): string;
  end(summary: Summary): string;
}

export interface Run {
  /** Every rule that is on for at least one file. */
  rules: EnabledRule[];
  templates: Template[];
  locale: Locale;
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Absolute path that file names are shown relative to. */
  cwd: string;
  version: string;
  /** Leave warnings, infos and undecided checks out of what is shown. */
  quiet: boolean;
  showSuppressed: boolean;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  fixable: number;
  /** Findings that were corrected, or would be. */
  corrected: number;
  undecided: number;
  suppressed: number;
  /** Files that could not be read, or not be written where they were to be corrected. */
  failures: number;
  crashes: number;
}
