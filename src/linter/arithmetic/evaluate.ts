import type { FactId, Report } from '../../report/report.js';
import type { ConcreteRelation, FactTerm } from '../../templates/expand.js';
import type { Failure } from '../arithmetic.js';
import { cellsOf } from './connected.js';
import { exactSum } from './exact-sum.js';

export type Facts = Report['facts'];
/** `because`: the cells for which a relation cannot be evaluated. */
export type Outcome = { failure: Failure } | { because: FactId[] } | 'holds';

/** Checks one relation. `totals` are the columns that sum up others. */
export function evaluate(relation: ConcreteRelation, facts: Facts, totals: Set<string>): Outcome {
  const unusable: FactId[] = [];
  const blanks: FactId[] = [];
  for (const side of [relation.left, relation.right])
    for (const { fact } of side) {
      const found = facts[fact];
      if (!isUsable(found)) unusable.push(fact);
      else if (found?.state === 'blank') blanks.push(fact);
    }
  if (unusable.length > 0) return { because: unusable };
  if (blanks.length > 0 && !blanksCountAsZero(relation, blanks, totals)) return { because: blanks };
  const left = sum(relation.left, facts);
  const right = sum(relation.right, facts);
  if (left === undefined || right === undefined) return { because: cellsOf(relation) };
  return holds(relation, left, right) ? 'holds' : { failure: { relation, left, right, blanks } };
}

function isUsable(fact: Facts[string] | undefined): boolean {
  return fact?.state === 'blank' || (fact?.state === 'number' && fact.value !== undefined);
}

/** A blank operand is read as 0 beside a filled one; a blank total, or a blank in the balance of the totals, is not. */
function blanksCountAsZero(
  { relation, instance, left, right }: ConcreteRelation,
  blanks: FactId[],
  totals: Set<string>,
): boolean {
  const filled = (term: FactTerm): boolean => !blanks.includes(term.fact);
  switch (relation.kind) {
    case 'total':
      return left.every(filled) && right.some(filled);
    case 'balance':
      return !totals.has(instance) && [...left, ...right].some(filled);
    default:
      return false;
  }
}

function sum(terms: FactTerm[], facts: Facts): number | undefined {
  let total = 0;
  for (const { fact, factor } of terms) {
    const product = (facts[fact]?.value ?? 0) * factor;
    total += product;
    // Decimals and figures beyond all measure take the long way.
    if (!Number.isSafeInteger(product) || !Number.isSafeInteger(total))
      return exactSum(terms.map((term) => ({ value: facts[term.fact]?.value ?? 0, factor: term.factor })));
  }
  return total;
}

function holds({ relation: { op, tolerance = 0 } }: ConcreteRelation, left: number, right: number): boolean {
  if (left === right) return true;
  const difference = exactSum([
    { value: left, factor: 1 },
    { value: right, factor: -1 },
  ]);
  if (difference === undefined) return true;
  return op === '=' ? Math.abs(difference) <= tolerance : difference >= -tolerance;
}
