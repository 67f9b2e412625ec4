import { factCells } from '../templates/expand.js';
import { factName } from '../templates/names.js';
import type { ColumnSpec, RowSpec } from '../templates/template.js';
import type { Span } from '../document/document.js';
import type { Fact, FactId } from '../report/report.js';
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

type Views = Pick<RuleContext, 'shape' | 'fact'>;

/** The cells of a found table that have a place in the document, in the order of the form. */
export function tableCells({ shape, fact }: Views, tableId: string): TableCell[] {
  const spec = shape(tableId);
  if (!spec) return [];
  return factCells(spec).flatMap(({ id, row, column }) => {
    const found = fact(id);
    if (!found?.at) return [];
    return [{ id, fact: found, at: found.at, row, column, name: factName(spec, id) ?? id }];
  });
}

/** `（一）…、（二）…等 12 处`: the first few names of a list. */
export function listed(names: string[], most = 3): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown}等` : shown;
}
