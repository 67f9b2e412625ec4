import type { FactId } from '../report/report.js';
import type { ConcreteRelation } from '../templates/expand.js';

/** All relations of the tables that could be evaluated and fail, and those that could not be evaluated. */
export interface Arithmetic {
  failures: Failure[];
  /** The failures of totals and balances, put together where one wrong cell explains several. */
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

/** Failures with one cause, the first in the order of the template. */
export interface Defect {
  failures: Failure[];
  /** Cells any one of which, corrected to `value`, would satisfy all of the failures and break no other relation. */
  suspects: { fact: FactId; value: number }[];
}
