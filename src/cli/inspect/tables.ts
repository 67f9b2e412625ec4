import type { Span, Table } from '../../document/document.js';
import type { FactId, RecognisedTable, Report } from '../../report/report.js';
import type { Where } from './where.js';

/** A table and what each of its cells was taken for. */
export interface TableView extends Where {
  block: number;
  rows: number;
  columns: number;
  /** What it was recognised as: `requests`, of the format of 2021; absent if it is none of the three. */
  id?: string;
  version?: string;
  certainty?: RecognisedTable['certainty'];
  missingRows?: string[];
  cells: CellView[];
}

export interface CellView extends Where {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  fact?: FactId;
  state?: string;
  value?: number;
}

/** The table in a block. */
export function tableView(report: Report, table: Table, block: number, where: (span: Span) => Where): TableView {
  const recognised = recognisedAs(report, block);
  const facts = new Map(
    Object.entries(report.facts).flatMap(([id, fact]) =>
      fact.at?.block === block ? [[fact.at.cell, { id, fact }]] : [],
    ),
  );
  return {
    block,
    rows: table.rows,
    columns: table.columns,
    ...(recognised && {
      id: recognised.id,
      version: recognised.version,
      certainty: recognised.certainty,
      missingRows: recognised.missingRows,
    }),
    ...where({ block, from: 0, to: 0 }),
    cells: table.cells.map(({ row, column, rowSpan, columnSpan, text }, cell) => {
      const found = facts.get(cell);
      const fact = found && {
        fact: found.id,
        state: found.fact.state,
        ...(found.fact.value !== undefined && { value: found.fact.value }),
      };
      const place = where({ block, cell, from: 0, to: text.length });
      return { row, column, rowSpan, columnSpan, text, ...fact, ...place };
    }),
  };
}

/** The table of the form that a block was recognised as, or as a part of. */
export function recognisedAs(report: Report, block: number): RecognisedTable | undefined {
  return Object.values(report.tables).find((table) => table?.blocks.includes(block));
}
