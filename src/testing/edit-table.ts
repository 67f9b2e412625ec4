import { factId } from '../templates/expand.js';
import type { BlockSpec, TableSpec } from '../templates/template.js';
import type { DraftTable } from './draft.js';

/** The table without a row. */
export function withoutRow(table: DraftTable, row: string): DraftTable {
  demand(
    table.spec.blocks.some(({ rows }) => rows.some(({ id }) => id === row)),
    table,
    'row',
    row,
  );
  return withBlocks(table, (block) => ({ ...block, rows: block.rows.filter(({ id }) => id !== row) }));
}

/** The table without a column, in every block that has it. */
export function withoutColumn(table: DraftTable, column: string): DraftTable {
  demand(
    table.spec.blocks.some(({ columns }) => columns.some(({ id }) => id === column)),
    table,
    'column',
    column,
  );
  return withBlocks(table, (block) => ({ ...block, columns: block.columns.filter(({ id }) => id !== column) }));
}

/** The table with one more row at its end; the values fill the columns from the left. */
export function withRow(table: DraftTable, label: string, values: string[]): DraftTable {
  const block = table.spec.blocks.at(-1)!;
  const id = `added${block.rows.length}`;
  const cells = Object.fromEntries(
    block.columns.map((column, index) => [factId(table.spec.id, id, column.id), values[index] ?? '']),
  );
  const blocks = [...table.spec.blocks.slice(0, -1), { ...block, rows: [...block.rows, { id, label }] }];
  return { spec: { ...table.spec, blocks }, cells: { ...table.cells, ...cells } };
}

/**
 * The table with another label for a row id, a column id (`row.column` where several blocks have that column), a
 * caption or a group (named by its official words).
 */
export function withLabel(table: DraftTable, id: string, text: string): DraftTable {
  let done = false;
  const relabel = <T extends { id: string; label: string; groups?: string[] }>(item: T, name: string): T => {
    const groups = item.groups?.map((group) => (group === id ? text : group));
    const regrouped = groups?.some((group, index) => group !== item.groups![index]);
    if (regrouped) done = true;
    const hit = name === id && (!done || regrouped);
    if (hit) done = true;
    return { ...item, ...(groups && { groups }), ...(hit && { label: text }) };
  };
  const changed = withBlocks(table, (block) => {
    const caption = block.caption === id || block.labelHeader === id;
    if (caption) done = true;
    return {
      ...block,
      ...(block.caption === id && { caption: text }),
      ...(block.labelHeader === id && { labelHeader: text }),
      columns: block.columns.map((column) => relabel(column, columnName(block, column.id, id))),
      rows: block.rows.map((row) => relabel(row, row.id)),
    };
  });
  demand(done, table, 'label', id);
  return changed;
}

function columnName(block: BlockSpec, column: string, wanted: string): string {
  return block.rows.some((row) => `${row.id}.${column}` === wanted) ? wanted : column;
}

/** The table without the note in its corner. */
export function withoutCornerNote({ spec, cells }: DraftTable): DraftTable {
  const bare = { ...spec };
  delete bare.cornerNote;
  return { spec: bare, cells };
}

/** The table with other texts in cells; `null` leaves a cell out of its row. */
export function withCells(table: DraftTable, texts: Record<string, string | null>): DraftTable {
  for (const id of Object.keys(texts)) demand(id in table.cells, table, 'cell', id);
  return { ...table, cells: { ...table.cells, ...texts } };
}

function withBlocks(table: DraftTable, change: (block: BlockSpec) => BlockSpec): DraftTable {
  const spec: TableSpec = { ...table.spec, blocks: table.spec.blocks.map(change) };
  return { ...table, spec };
}

function demand(found: boolean, table: DraftTable, what: string, id: string): void {
  if (!found) throw new Error(`The table “${table.spec.id}” has no ${what} “${id}”.`);
}
