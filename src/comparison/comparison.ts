import type { Fact } from '../report/report.js';

/** Two reports side by side: last year's and this year's, or the draft and what was published. Plain data. */
export interface Comparison {
  old: Compared;
  new: Compared;
  /** Figures of all tables, in the order of the form; one that a report does not have is null there. */
  figures: FigurePair[];
  /** The preface and the parts that either report has, in the order of the newer one's format. */
  parts: PartPair[];
  /** As in {@link PartPair}, of all parts together. */
  repeated: number | null;
}

/** Which report it is. */
export interface Compared {
  filePath: string;
  title: string | null;
  organ: string | null;
  year: number | null;
  /** Version of the format that is due for the year. */
  template: string | null;
}

export interface FigurePair {
  /** Fact id. */
  id: string;
  /** In the words of the form: 表三 · （七）总计 · 自然人. */
  name: string;
  old: Figure | null;
  new: Figure | null;
  /** New less old, in the unit of the cell; null unless both are numbers. */
  difference: number | null;
}

/** The content of one cell; `value` is in the cell's own unit (件, 万元) and null unless it is a number. */
export interface Figure {
  state: Fact['state'];
  value: number | null;
  raw: string;
}

export interface PartPair {
  /** Part id, or `preface`. */
  part: string;
  heading: string;
  /** The text of the two in order: what both have, what went, what came. */
  changes: TextChange[];
  /**
   * Share (0 to 1) of the new text's Han characters that stand in clauses which the old text has word for word too,
   * figures aside; null if the new text has no clause to speak of.
   */
  repeated: number | null;
}

export interface TextChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
