import type { ReaderNote, Span } from '../document/document.js';
import type { Location } from '../document/location.js';
import type { Seat } from '../document/seat.js';
import type { Report } from '../report/report.js';
import type { Clause } from '../templates/template.js';
import type { Edit, Level, Suggestion } from './rule.js';
import type { Stats } from './stats.js';

/** What linting one file gave. Plain data but for the ways back to the text. */
export interface Result {
  filePath: string;
  report?: Report;
  findings: Finding[];
  suppressed: SuppressedFinding[];
  undecided: Undecided[];
  notes: ReaderNote[];
  /** Rules that threw; the others ran. */
  crashes: Crash[];
  /** Corrections cannot be written into the file, for its format or because it lies in an archive. */
  readOnly?: true;
  /** What it took, if the configuration asked for it. */
  stats?: Stats;
  /** The file could not be read at all. */
  failure?: Failure;
  /** What became of the file where corrections were asked for; the findings are those that are left. */
  correction?: Correction;
  /** The line of the source a location lies in, for formats with lines. */
  excerpt?(location: Location): Excerpt | undefined;
  /** The whole text of the block or cell that a span lies in. */
  textAround?(span: Span): string;
  /** Which paragraph or table a span stands in, for formats without lines. */
  seat?(span: Span): Seat;
}

export interface Finding {
  ruleId: string;
  messageId: string;
  data: Record<string, string | number>;
  level: Level;
  subject: string[];
  related: string[];
  at: Span;
  location: Location;
  place: Place;
  basis: Clause[];
  /** Version 1, see `fingerprint.ts`. */
  fingerprint: string;
  fix?: Fix;
  suggestions: (Suggestion & { ranges: EditRange[] })[];
}

/** A location in the terms of the form, to be put into words by a reporter. */
export type Place =
  | { kind: 'cell'; table: string; version: string; row?: string; column?: string }
  | { kind: 'table'; table: string; version: string }
  | { kind: 'part'; part: string; version: string }
  | { kind: 'preface' }
  | { kind: 'title' }
  | { kind: 'document' };

export interface Fix {
  edits: Edit[];
  ranges: EditRange[];
}

/** Offsets in the decoded source text for one edit; absent for formats without lines. */
export interface EditRange {
  range?: [start: number, end: number];
  text: string;
}

export interface SuppressedFinding extends Finding {
  suppression: { kind: 'inSource' | 'config'; reason?: string };
}

export interface Undecided {
  ruleId: string;
  reason: string;
  data: Record<string, string | number>;
  subject: string[];
  location?: Location;
}

export interface Crash {
  ruleId: string;
  error: string;
}

/** Why a file could not be read: a code from the catalogue, with data for its words. */
export interface Failure {
  code: string;
  data?: Record<string, string | number>;
}

/** What was corrected in a file, or would be. */
export interface Correction {
  /** In the order of being done; offsets are those of the text at that time. */
  corrected: Finding[];
  /** Edits that could not be made, by the code of the reason (`refused.<why>`). */
  refused: { why: string; edits: number }[];
  /** The file was written. */
  written: boolean;
  /** A unified diff of the text, where the file was not to be written. */
  patch?: string;
  /** Why the file cannot be changed: its format is only read, or it is signed or protected. */
  unwritable?: Failure;
  /** The file could not be replaced, and is as it was. */
  failure?: Failure;
}

export interface Excerpt {
  /** 1-based number of the first line. */
  line: number;
  lines: string[];
  /** Something in the lines is blotted out, so that they are not what the file holds. */
  concealed?: true;
}
