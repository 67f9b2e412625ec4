import type { FactId } from '../../report/report.js';
import { expand, factCells } from '../../templates/expand.js';
import type { ConcreteRelation } from '../../templates/expand.js';
import type { ColumnSpec, Template } from '../../templates/template.js';

/** What a template says of the figures of one table. */
export interface TableRelations {
  relations: ConcreteRelation[];
  /** Columns that sum up others, and so are filled even where details were left blank. */
  totals: Set<string>;
  /** What may stand in a cell. */
  kinds: Map<FactId, ColumnSpec['kind']>;
}

const cache = new WeakMap<Template, Map<string, TableRelations>>();

/** The relations of one table within one year, expanded once a template. */
export function tableRelations(template: Template, table: string): TableRelations {
  let known = cache.get(template);
  if (!known) cache.set(template, (known = new Map()));
  let found = known.get(table);
  if (!found) known.set(table, (found = expanded(template, table)));
  return found;
}

function expanded(template: Template, table: string): TableRelations {
  const spec = template.tables.find(({ id }) => id === table);
  const own = template.relations.filter((relation) => relation.table === table);
  const rowTotals = own.filter(({ kind, along }) => kind === 'total' && along === 'rows');
  return {
    relations: expand(template, table).filter(isOfOneYear),
    totals: new Set(rowTotals.flatMap(({ left }) => left.map(({ ref }) => ref))),
    kinds: new Map(spec ? factCells(spec).map(({ id, column }) => [id, column.kind]) : []),
  };
}

/** Relations between years need the report of the year before. */
function isOfOneYear({ relation, left, right }: ConcreteRelation): boolean {
  return relation.kind !== 'series' && [...left, ...right].every(({ year }) => year === 0);
}
