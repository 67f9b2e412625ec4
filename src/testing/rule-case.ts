import type { Level } from '../linter/rule.js';
import type { Settings } from '../report/settings.js';
import type { Template } from '../templates/template.js';
import type { ReportBuilder } from './builder.js';
import type { DraftFormat } from './render.js';

/** Reports that a rule must not, and reports that it must have something to say about. */
export interface RuleCases {
  accept: AcceptCase[];
  reject: RejectCase[];
}

/** A report: exactly one of `report` (rendered into every format), `text`, `markdown`, `html`. */
export interface AcceptCase {
  name: string;
  report?: ReportBuilder;
  text?: string;
  markdown?: string;
  html?: string;
  /** Only these formats, where a difference between formats is meant. */
  formats?: DraftFormat[];
  options?: Record<string, unknown>;
  settings?: Settings;
  /** Name of the file; `report.txt` and its like by default. */
  path?: string;
  /** Instead of the official ones. */
  templates?: Template[];
}

/** `findings` in the order of their places, `undecided` in the order of being said; at least one of either. */
export interface RejectCase extends AcceptCase {
  findings?: ExpectedFinding[];
  undecided?: ExpectedUndecided[];
}

/** Words before and after an edit. */
export type Replacement = [before: string, after: string];

/** What is left out is not compared, except fix and suggestions: a finding that has them must be expected to. */
export interface ExpectedFinding {
  messageId: string;
  subject?: string[];
  related?: string[];
  level?: Level;
  data?: Record<string, string | number>;
  /** The words at the finding's place. */
  text?: string;
  line?: number;
  column?: number;
  fix?: Replacement[];
  /** Their edits, or only how many there are. */
  suggestions?: number | { messageId: string; edits?: Replacement[] }[];
}

export interface ExpectedUndecided {
  reason: string;
  subject?: string[];
  data?: Record<string, string | number>;
}
