import type { FactId } from '../report/report.js';
import type { ConcreteRelation } from '../templates/expand.js';

/** All relations of the tables that could be evaluated and fail, and those that could not be evaluated. */
export interface Arithmetic {
  failures: Failure[];
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
