import type { ColumnSpec, Relation, RowSpec, TableSpec, Template, Term } from './template.js';

/** A relation between concrete facts. */
export interface ConcreteRelation {
  relation: Relation;
  /** The column, row or group it was expanded for; empty for a relation that does not repeat. */
  instance: string;
  left: FactTerm[];
  right: FactTerm[];
}

export interface FactTerm {
  fact: string;
  factor: number;
  year: 0 | -1;
}

export interface FactCell {
  id: string;
  row: RowSpec;
  column: ColumnSpec;
}

/** The id of the fact in a cell; rows without a name leave their segment out. */
export function factId(table: string, row: string, column: string): string {
  return [table, row, column].filter(Boolean).join('.');
}

const cellsOf = new WeakMap<TableSpec, FactCell[]>();

/** Every numeric cell of a table, in reading order. */
export function factCells(table: TableSpec): FactCell[] {
  let cells = cellsOf.get(table);
  if (!cells) {
    cells = table.blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => ({ id: factId(table.id, row.id, column.id), row, column }))),
    );
    cellsOf.set(table, cells);
  }
  return cells;
}

/** The concrete relations of one table of a template, over fact ids. */
export function expand(template: Template, tableId: string): ConcreteRelation[] {
  const table = template.tables.find(({ id }) => id === tableId);
  if (!table) return [];
  return template.relations
    .filter((relation) => relation.table === tableId)
    .flatMap((relation) => instances(table, relation).map((instance) => concrete(relation, instance)));
}

function instances(table: TableSpec, relation: Relation): string[] {
  if (relation.over) return relation.over;
  if (!relation.along) return [''];
  switch (relation.along) {
    case 'columns':
      return [...new Set(table.blocks.flatMap(({ columns }) => columns.map(({ id }) => id)))];
    case 'rows':
      return [...new Set(table.blocks.flatMap(({ rows }) => rows.map(({ id }) => id)))];
    case 'groups':
      return [
        ...new Set(table.blocks.flatMap(({ columns }) => columns.map(({ id }) => id.slice(0, id.lastIndexOf('.'))))),
      ];
  }
}

function concrete(relation: Relation, instance: string): ConcreteRelation {
  const term = ({ ref, factor = 1, year = 0 }: Term): FactTerm => {
    const path = relation.along === 'columns' ? [ref, instance] : [instance, ref];
    return { fact: factId(relation.table, path[0]!, path[1]!), factor, year };
  };
  return { relation, instance, left: relation.left.map(term), right: relation.right.map(term) };
}
