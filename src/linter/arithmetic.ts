import type { FactId } from '../report/report.js';
import type { ConcreteRelation } from '../templates/expand.js';

/** All relations of the tables that could be evaluated and fail, and those that could not be evaluated. */
export interface Arithmetic {
  failures: Failure[];
  /** The failures of totals and balances, those with one cause together, in the order of the template. */
  defects: Defect[];
  unevaluated: { relation: ConcreteRelation; because: FactId[] }[];
}

export interface Failure {
  relation: ConcreteRelation;
  /** Sums of both sides, in the unit of the cells. */
  left: number;
  right: number;
  /** Blank operands that were counted as 0. */
  blanks: FactId[];
}

/** Failures that fewest changed cells would mend together. */
export interface Defect {
  failures: Failure[];
  /**
   * `located`: one smallest set of cells would satisfy all relations, each cell with one value; `ambiguous`: several sets
   * or values would, and nothing tells which; `unlocated`: the bound of the search was hit.
   */
  cause: 'located' | 'ambiguous' | 'unlocated';
  /** The cells of the smallest set, or of all sets that tie, in the order of the form; none if unlocated. */
  suspects: Suspect[];
}

export interface Suspect {
  fact: FactId;
  /** What the cell would have to hold; known where the defect is located. */
  value?: number;
}
