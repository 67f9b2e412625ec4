import type { FactId, Report } from '../report/report.js';
import type { ConcreteRelation } from '../templates/expand.js';
import type { Defect, Failure } from './arithmetic.js';
import { exactSum } from './exact-sum.js';

type Facts = Report['facts'];

/** A cell that, corrected to a value, would satisfy several failures at once. */
interface Candidate {
  fact: FactId;
  value: number;
  failures: Failure[];
}

/**
 * Puts failures of equations together where one wrong cell explains them: the cell stands in all of them, all ask for
 * the same correction of it, and no relation that holds would break. Where only one that holds would break, the balance
 * and the total of the same cell still belong together. What no cell explains stands alone.
 */
export function defectsOf(failures: Failure[], holding: ConcreteRelation[], facts: Facts): Defect[] {
  const equations = failures.filter(({ relation }) => relation.relation.op === '=');
  if (equations.length === 0) return [];
  const held = new Set(holding.flatMap((relation) => factsOf(relation)));
  const candidates = candidatesOf(equations, facts);
  const clean = candidates.filter(({ fact }) => !held.has(fact));
  const defects = [...explained(clean, new Set())];
  const done = new Set(defects.flatMap((defect) => defect.failures));
  const breaking = candidates.filter(
    ({ failures: some }) => some.some(isBalance) && !some.some((failure) => done.has(failure)),
  );
  defects.push(...explained(breaking, done).map((defect) => ({ ...defect, suspects: [] })));
  const alone = equations.filter((failure) => !defects.some((defect) => defect.failures.includes(failure)));
  defects.push(...alone.map((failure) => ({ failures: [failure], suspects: [] })));
  const position = (defect: Defect): number => equations.indexOf(defect.failures[0]!);
  return defects.sort((a, b) => position(a) - position(b));
}

/** Greedily the candidate that explains most; those that explain just the same are suspects together. */
function explained(candidates: Candidate[], done: Set<Failure>): Defect[] {
  const defects: Defect[] = [];
  for (const { failures } of candidates.toSorted((a, b) => b.failures.length - a.failures.length)) {
    if (failures.some((failure) => done.has(failure))) continue;
    failures.forEach((failure) => done.add(failure));
    const suspects = candidates.filter((other) => same(other.failures, failures));
    defects.push({ failures, suspects: suspects.map(({ fact, value }) => ({ fact, value })) });
  }
  return defects;
}

function same(a: Failure[], b: Failure[]): boolean {
  return a.length === b.length && a.every((failure) => b.includes(failure));
}

function candidatesOf(failures: Failure[], facts: Facts): Candidate[] {
  const byFact = new Map<FactId, Failure[]>();
  for (const failure of failures) {
    for (const fact of factsOf(failure.relation)) byFact.set(fact, [...(byFact.get(fact) ?? []), failure]);
  }
  return [...byFact].flatMap(([fact, touched]) => {
    if (touched.length < 2) return [];
    const values = touched.map((failure) => corrected(fact, failure, facts[fact]?.value ?? 0));
    const [value] = values;
    const agree = value !== undefined && value >= 0 && values.every((other) => other === value);
    return agree ? [{ fact, value, failures: touched }] : [];
  });
}

/** The value of a cell that would satisfy a failed equation. */
function corrected(fact: FactId, { relation, left, right }: Failure, value: number): number | undefined {
  const term = [
    ...relation.left.map((one) => ({ ...one, side: 1 })),
    ...relation.right.map((one) => ({ ...one, side: -1 })),
  ].find((one) => one.fact === fact);
  if (!term || Math.abs(term.factor) !== 1) return undefined;
  const sign = term.factor * term.side;
  return exactSum([
    { value, factor: 1 },
    { value: left, factor: -sign },
    { value: right, factor: sign },
  ]);
}

function isBalance({ relation }: Failure): boolean {
  return relation.relation.kind === 'balance';
}

function factsOf({ left, right }: ConcreteRelation): FactId[] {
  return [...left, ...right].map(({ fact }) => fact);
}
