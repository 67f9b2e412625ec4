import { factCells } from '../templates/expand.js';
import { factName } from '../templates/names.js';
import type { ColumnSpec, RowSpec, TableSpec } from '../templates/template.js';
import type { Span } from '../document/document.js';
import type { Fact, FactId, Report } from '../report/report.js';
import { onceAReport } from './once-a-report.js';
import type { RuleContext } from './rule.js';

/** A numeric cell that stands in the report, with what the form says of it. */
export interface TableCell {
  id: FactId;
  fact: Fact;
  at: Span;
  row: RowSpec;
  column: ColumnSpec;
  /** In the words of the form: 表三 · （七）总计 · 自然人. */
  name: string;
}

const tablesOf = onceAReport(() => new Map<string, TableCell[]>());

/** The cells of a found table that have a place in the document, in the order of the form. */
export function tableCells(context: Pick<RuleContext, 'report' | 'shape'>, tableId: string): TableCell[] {
  const { report, shape } = context;
  const tables = tablesOf(context);
  let cells = tables.get(tableId);
  if (!cells) tables.set(tableId, (cells = cellsOf(report, shape(tableId))));
  return cells;
}

function cellsOf(report: Report, spec: TableSpec | undefined): TableCell[] {
  if (!spec) return [];
  const cells: TableCell[] = [];
  for (const { id, row, column } of factCells(spec)) {
    const fact = report.facts[id];
    if (fact?.at) cells.push({ id, fact, at: fact.at, row, column, name: factName(spec, id) ?? id });
  }
  return cells;
}

/** `（一）…、（二）…等 12 处`: the first few names of a list. */
export function listed(names: string[], most = 3): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown}等` : shown;
}
