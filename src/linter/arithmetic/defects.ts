import type { FactId } from '../../report/report.js';
import type { ConcreteRelation } from '../../templates/expand.js';
import type { Defect, Failure, Suspect } from '../arithmetic.js';
import { cellsOf, connected } from './connected.js';
import { evaluate } from './evaluate.js';
import type { Facts } from './evaluate.js';
import { minimalSets } from './minimal-sets.js';
import type { Correction } from './settle.js';
import { systemOf } from './system.js';
import type { System } from './system.js';
import type { TableRelations } from './table-relations.js';

/** A table whose relations were checked, with failures. */
export interface CheckedTable {
  table: TableRelations;
  facts: Facts;
  failures: Failure[];
  holding: ConcreteRelation[];
}

/**
 * The failed equations of a table, put together by their cause: the smallest sets of cells whose change would satisfy all
 * equations at once. All cells weigh the same; a total that holds in many relations is the harder to blame anyhow, as
 * they all would have to change with it. Only a cell that holds what it never may is blamed first where sets tie.
 */
export function defectsOf(checked: CheckedTable): Defect[] {
  const failures = checked.failures.filter(({ relation }) => isEquation(relation));
  if (failures.length === 0) return [];
  const equations = [...failures.map(({ relation }) => relation), ...checked.holding.filter(isEquation)];
  const defects = connected(equations).flatMap((group) => {
    const failed = failuresIn(group, failures);
    return failed.length > 0 ? localise(group, failed, checked) : [];
  });
  const position = (defect: Defect): number => failures.indexOf(defect.failures[0]!);
  return defects.sort((a, b) => position(a) - position(b));
}

function isEquation({ relation }: ConcreteRelation): boolean {
  return relation.op === '=';
}

/** The failures among some relations, in the order of the template. */
function failuresIn(relations: ConcreteRelation[], failures: Failure[]): Failure[] {
  const group = new Set(relations);
  return failures.filter(({ relation }) => group.has(relation));
}

/** Looks for the cause of failures among equations that hang together. */
function localise(equations: ConcreteRelation[], failures: Failure[], checked: CheckedTable): Defect[] {
  const system = systemOf(equations, checked.facts, checked.table.kinds);
  const sets = system && minimalSets(system, (correction) => isSound(correctedFacts(system, correction), checked));
  if (!sets) return unlocated(failures);
  const corrections = sets.map((correction) => correctedFacts(system, correction));
  const suspected = new Set(corrections.flatMap((correction) => [...correction.keys()]));
  // Corrections that no equation couples are causes of their own.
  return connected(equations, (fact) => suspected.has(fact)).flatMap((group) => {
    const failed = failuresIn(group, failures);
    if (failed.length === 0) return [];
    const own = new Set(group.flatMap(cellsOf));
    return [
      {
        failures: failed,
        ...causeOf(
          corrections.map((all) => restricted(all, own)),
          checked,
        ),
      },
    ];
  });
}

function unlocated(failures: Failure[]): Defect[] {
  const groups = connected(failures.map(({ relation }) => relation));
  return groups.map((group) => ({ failures: failuresIn(group, failures), cause: 'unlocated', suspects: [] }));
}

type Corrections = Map<FactId, number | undefined>;

function correctedFacts({ cells, scale }: System, correction: Correction): Corrections {
  return new Map(
    [...correction].map(([column, value]) => [cells[column]!.fact, value === undefined ? value : value / scale]),
  );
}

function restricted(corrections: Corrections, cells: Set<FactId>): Corrections {
  return new Map([...corrections].filter(([fact]) => cells.has(fact)));
}

/** The equations hold after a correction; it must not upset a bound, nor a relation that was left out for a blank it fills. */
function isSound(corrections: Corrections, { table, facts, failures }: CheckedTable): boolean {
  if ([...corrections.values()].includes(undefined)) return true;
  const corrected = Object.create(facts) as Facts;
  for (const [fact, value] of corrections) corrected[fact] = { state: 'number', value: value!, raw: String(value) };
  const failed = new Set(failures.map(({ relation }) => relation));
  return table.relations.every((relation) => {
    if (failed.has(relation) || !cellsOf(relation).some((fact) => corrections.has(fact))) return true;
    const outcome = evaluate(relation, corrected, table.totals);
    return outcome === 'holds' || 'because' in outcome;
  });
}

function causeOf(all: Corrections[], checked: CheckedTable): Pick<Defect, 'cause' | 'suspects'> {
  const [one, ...others] = distinct(likeliest(distinct(all), checked));
  const values = [...one!.values()];
  if (others.length === 0 && !values.includes(undefined))
    return { cause: 'located', suspects: inOrder(one!, checked).map((fact) => ({ fact, value: one!.get(fact)! })) };
  const union = new Map([one!, ...others].flatMap((corrections) => [...corrections]));
  return { cause: 'ambiguous', suspects: inOrder(union, checked).map((fact): Suspect => ({ fact })) };
}

function distinct(all: Corrections[]): Corrections[] {
  return [...new Map(all.map((one) => [JSON.stringify([...one].sort()), one])).values()];
}

/** Of sets that tie, those which correct the most cells that hold what they never may, such as a negative count. */
function likeliest(all: Corrections[], { table, facts }: CheckedTable): Corrections[] {
  const isImpossible = (fact: FactId): boolean => {
    const { value = 0 } = facts[fact]!;
    const kind = table.kinds.get(fact) ?? 'money';
    return (kind !== 'delta' && value < 0) || (kind !== 'money' && !Number.isInteger(value));
  };
  const corrected = all.map((one) => [...one.keys()].filter(isImpossible).length);
  const most = Math.max(...corrected);
  return all.filter((_, index) => corrected[index] === most);
}

function inOrder(corrections: Corrections, { table }: CheckedTable): FactId[] {
  const position = new Map([...table.kinds.keys()].map((fact, index) => [fact, index]));
  return [...corrections.keys()].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
}
