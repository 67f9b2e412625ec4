import type { ReportBuilder } from '../../../src/testing/index.js';
import type { DraftFormat } from '../../../src/testing/index.js';
import type { Made } from '../compose.js';

/** A defect, and how it gets into a compliant report. */
export interface Planter {
  rule: string;
  /** Where a rule has several planters: which of its defects this is. */
  name?: string;
  /** Rules that the catalogue lets report the same thing besides. */
  also?: string[];
  /** Formats that can show it; all if absent. */
  formats?: DraftFormat[];
  /** The report with the defect; undefined if this one cannot have it. */
  plant(made: Made): ReportBuilder | undefined;
  /** A change in the rendered text instead, for what a draft cannot say. */
  damage?(text: string): string;
}

/** Shorthand for a planter of one rule. */
export function plant(rule: string, how: Planter['plant'], more: Partial<Planter> = {}): Planter {
  return { rule, plant: how, ...more };
}
