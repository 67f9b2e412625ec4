import type { FactId, Report } from '../report/report.js';
import { expand } from '../templates/expand.js';
import type { ConcreteRelation, FactTerm } from '../templates/expand.js';
import type { Template } from '../templates/template.js';
import type { Arithmetic, Failure } from './arithmetic.js';
import { defectsOf } from './defects.js';
import { exactSum } from './exact-sum.js';

type Facts = Report['facts'];
type Outcome = { failure: Failure } | { because: FactId[] } | 'holds';

/** Checks every relation of the shapes that the found tables have. */
export function analyseArithmetic(
  { tables, facts }: Pick<Report, 'tables' | 'facts'>,
  templates: Template[],
): Arithmetic {
  const arithmetic: Arithmetic = { failures: [], defects: [], unevaluated: [] };
  for (const table of Object.values(tables)) {
    const template = templates.find(({ version }) => version === table?.version);
    if (!table || !template) continue;
    const { relations, totals } = relationsOf(template, table.id);
    const failures: Failure[] = [];
    const holding: ConcreteRelation[] = [];
    for (const relation of relations) {
      const outcome = evaluate(relation, facts, totals);
      if (outcome === 'holds') holding.push(relation);
      else if ('failure' in outcome) failures.push(outcome.failure);
      else arithmetic.unevaluated.push({ relation, because: outcome.because });
    }
    arithmetic.failures.push(...failures);
    arithmetic.defects.push(...defectsOf(failures, holding, facts));
  }
  return arithmetic;
}

interface TableRelations {
  relations: ConcreteRelation[];
  /** Columns that sum up others, and so are filled even where details were left blank. */
  totals: Set<string>;
}

const cache = new WeakMap<Template, Map<string, TableRelations>>();

function relationsOf(template: Template, table: string): TableRelations {
  let known = cache.get(template);
  if (!known) cache.set(template, (known = new Map()));
  let found = known.get(table);
  if (!found) {
    const own = template.relations.filter((relation) => relation.table === table);
    const rowTotals = own.filter(({ kind, along }) => kind === 'total' && along === 'rows');
    found = {
      relations: expand(template, table).filter(isOfOneYear),
      totals: new Set(rowTotals.flatMap(({ left }) => left.map(({ ref }) => ref))),
    };
    known.set(table, found);
  }
  return found;
}

/** Relations between years need the report of the year before. */
function isOfOneYear({ relation, left, right }: ConcreteRelation): boolean {
  return relation.kind !== 'series' && [...left, ...right].every(({ year }) => year === 0);
}

function evaluate(relation: ConcreteRelation, facts: Facts, totals: Set<string>): Outcome {
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
  if (left === undefined || right === undefined)
    return { because: [...relation.left, ...relation.right].map(({ fact }) => fact) };
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
  return exactSum(terms.map(({ fact, factor }) => ({ value: facts[fact]?.value ?? 0, factor })));
}

function holds({ relation: { op, tolerance = 0 } }: ConcreteRelation, left: number, right: number): boolean {
  const difference = exactSum([
    { value: left, factor: 1 },
    { value: right, factor: -1 },
  ]);
  if (difference === undefined) return true;
  return op === '=' ? Math.abs(difference) <= tolerance : difference >= -tolerance;
}
