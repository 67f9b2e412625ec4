import type { Report } from '../../report/report.js';
import type { ConcreteRelation } from '../../templates/expand.js';
import type { Template } from '../../templates/template.js';
import type { Arithmetic, Failure } from '../arithmetic.js';
import { defectsOf } from './defects.js';
import { evaluate } from './evaluate.js';
import type { Facts } from './evaluate.js';
import { tableRelations } from './table-relations.js';
import type { TableRelations } from './table-relations.js';

/** Checks every relation of the shapes that the found tables have, and looks for the cells that make some fail. */
export function analyseArithmetic(
  { tables, facts }: Pick<Report, 'tables' | 'facts'>,
  templates: Template[],
): Arithmetic {
  const arithmetic: Arithmetic = { failures: [], defects: [], unevaluated: [] };
  for (const table of Object.values(tables)) {
    const template = templates.find(({ version }) => version === table?.version);
    if (table && template) checkTable(tableRelations(template, table.id), facts, arithmetic);
  }
  return arithmetic;
}

function checkTable(table: TableRelations, facts: Facts, { failures, defects, unevaluated }: Arithmetic): void {
  const failed: Failure[] = [];
  const holding: ConcreteRelation[] = [];
  for (const relation of table.relations) {
    const outcome = evaluate(relation, facts, table.totals);
    if (outcome === 'holds') holding.push(relation);
    else if ('failure' in outcome) failed.push(outcome.failure);
    else unevaluated.push({ relation, because: outcome.because });
  }
  if (failed.length === 0) return;
  failures.push(...failed);
  defects.push(...defectsOf({ table, facts, failures: failed, holding }));
}
