import type { FactId } from '../report/report.js';
import { columnPath, factName } from '../templates/names.js';
import type { Arithmetic, Defect, Failure } from './arithmetic.js';
import type { RawFinding, RawUndecided, RuleContext, Suggestion } from './rule.js';

type Views = Pick<RuleContext, 'shape' | 'table' | 'fact' | 'textAt'>;

/** The cell of a failed relation that sums others up: alone on the left of a total, （七）总计 in a balance. */
export function totalOf({ relation: { left, right } }: Failure): FactId {
  return left.length === 1 || right.length === 0 ? left[0]!.fact : right[0]!.fact;
}

/** Total cells of all failures of a defect, each once. */
export function totalsOf({ failures }: Defect): FactId[] {
  return [...new Set(failures.map(totalOf))];
}

/** What arithmetic rules say alike of a failure: the cell's name, both values, the blanks that were counted as 0. */
export function describe(views: Views, failure: Failure): Required<Pick<RawFinding, 'data' | 'at'>> {
  const { relation, left, right, blanks } = failure;
  const total = totalOf(failure);
  const names = blanks.map((id) => nameOf(views, id));
  return {
    data: {
      cell: nameOf(views, total),
      column: columnOf(views, failure),
      left,
      right,
      ...(names.length > 0 && { blanks: listed(names) }),
    },
    at: views.fact(total)?.at ?? { block: views.table(relation.relation.table)!.blocks[0]!, from: 0, to: 0 },
  };
}

/** Offers the correction of a cell, where no other cell would explain the defect as well. */
export function correctionOf(views: Views, { suspects }: Defect, messageId: string): Suggestion[] {
  const [suspect, ...others] = suspects;
  const at = suspect && views.fact(suspect.fact)?.at;
  if (!at || others.length > 0) return [];
  const text = String(suspect.value);
  return [{ messageId, data: { suspect: nameOf(views, suspect.fact), value: text }, edits: [{ ...at, text }] }];
}

/** One undecided check a table, for its relations of a kind that hold a cell which is no number. Blanks have a rule of their own. */
export function undecidedOf(views: Views, { unevaluated }: Arithmetic, kind: string, reason: string): RawUndecided[] {
  const byTable = new Map<string, Set<FactId>>();
  for (const { relation, because } of unevaluated) {
    const cells = because.filter((id) => views.fact(id)?.state !== 'blank');
    if (relation.relation.kind !== kind || cells.length === 0) continue;
    const { table } = relation.relation;
    byTable.set(table, new Set([...(byTable.get(table) ?? []), ...cells]));
  }
  return [...byTable.values()].map((cells) => ({
    reason,
    data: { cells: listed([...cells].map((id) => nameOf(views, id))), count: cells.size },
    subject: [...cells],
  }));
}

function nameOf({ shape }: Views, id: FactId): string {
  const spec = shape(id.slice(0, id.indexOf('.')));
  return (spec && factName(spec, id)) ?? id;
}

function columnOf({ shape }: Views, { relation: { relation, instance } }: Failure): string {
  const columns = shape(relation.table)?.blocks.flatMap((block) => block.columns) ?? [];
  const column = columns.find(({ id }) => id === instance);
  return column ? columnPath(column).join(' · ') : instance;
}

function listed(names: string[]): string {
  const most = 3;
  return names.slice(0, most).join('、') + (names.length > most ? '等' : '');
}
