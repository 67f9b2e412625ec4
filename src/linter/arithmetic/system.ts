import type { FactId } from '../../report/report.js';
import type { ConcreteRelation } from '../../templates/expand.js';
import type { ColumnSpec } from '../../templates/template.js';
import type { Facts } from './evaluate.js';
import { cellsOf } from './connected.js';
import { decimals } from './exact-sum.js';

/**
 * Relations as equations over the changes of their cells. A row holds a coefficient for each cell and, last, what the
 * weighted changes have to add up to: 0 where the relation holds. All are whole numbers.
 */
export interface System {
  cells: SystemCell[];
  rows: Row[];
  /** By how much the figures were multiplied to become whole. */
  scale: number;
}

export type Row = Float64Array;

export interface SystemCell {
  fact: FactId;
  value: number;
  /** The cell holds a multiple of it, if it is not 0: a count is whole, money is not. */
  step: number;
  least: number;
}

/** Above this, sums of changes might no longer be exact. */
const most = 1e11;

/** Undefined where the relations are no exact equations: they allow for rounding, or the figures are too large. */
export function systemOf(
  relations: ConcreteRelation[],
  facts: Facts,
  kinds: Map<FactId, ColumnSpec['kind']>,
): System | undefined {
  if (relations.some(({ relation }) => relation.tolerance)) return undefined;
  const ids = [...new Set(relations.flatMap(cellsOf))];
  const values = ids.map((id) => facts[id]?.value ?? 0);
  const scale = 10 ** Math.max(0, ...values.map(decimals));
  const cells = ids.map((fact, index): SystemCell => {
    const kind = kinds.get(fact) ?? 'money';
    return {
      fact,
      value: Math.round(values[index]! * scale),
      step: kind === 'money' ? 0 : scale,
      least: kind === 'delta' ? -Infinity : 0,
    };
  });
  if (cells.some(({ value }) => Math.abs(value) > most)) return undefined;
  const columns = new Map(ids.map((id, index) => [id, index]));
  return { cells, scale, rows: relations.map((relation) => rowOf(relation, columns, cells)) };
}

function rowOf({ left, right }: ConcreteRelation, columns: Map<FactId, number>, cells: SystemCell[]): Row {
  const row = new Float64Array(cells.length + 1);
  const scale = 10 ** Math.max(0, ...[...left, ...right].map(({ factor }) => decimals(factor)));
  const add = (fact: FactId, factor: number): void => {
    const column = columns.get(fact)!;
    const coefficient = Math.round(factor * scale);
    row[column]! += coefficient;
    row[cells.length]! -= coefficient * cells[column]!.value;
  };
  for (const { fact, factor } of left) add(fact, factor);
  for (const { fact, factor } of right) add(fact, -factor);
  return row;
}

/** Whether a cell may hold a value. */
export function admits({ least, step }: SystemCell, value: number): boolean {
  return value >= least && (step === 0 || value % step === 0);
}
