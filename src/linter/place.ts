import type { Span } from '../document/document.js';
import type { RecognisedTable, Report } from '../report/report.js';
import { factCells } from '../templates/expand.js';
import type { Template } from '../templates/template.js';
import type { Place } from './result.js';

/** A place in the terms of the form: by the cell that the finding is about, else by where it stands. */
export function placeOf(report: Report, templates: Template[], subject: string[], at: Span): Place {
  return (
    placeInTable(report, templates, subject, at) ??
    placeInText(report, at) ??
    placeOfSubject(report, templates, subject)
  );
}

function placeInTable(report: Report, templates: Template[], subject: string[], at: Span): Place | undefined {
  const table = Object.values(report.tables).find((found) => found?.blocks.includes(at.block));
  if (!table) return undefined;
  const ids = subject.filter((id) => id.startsWith(`${table.id}.`));
  const id = ids.find((candidate) => same(report.facts[candidate]?.at, at)) ?? factAt(report, table, at) ?? ids[0];
  const cell = id && cellPlace(templates, table.id, table.version, id);
  if (cell) return cell;
  return labelPlace(table, at) ?? { kind: 'table', table: table.id, version: table.version };
}

function factAt(report: Report, table: RecognisedTable, at: Span): string | undefined {
  if (at.cell === undefined) return undefined;
  const entry = Object.entries(report.facts).find(([id, fact]) => id.startsWith(`${table.id}.`) && same(fact.at, at));
  return entry?.[0];
}

function labelPlace(table: RecognisedTable, at: Span): Place | undefined {
  if (at.cell === undefined) return undefined;
  const row = table.rows.find(({ id, at: pieces }) => !id.includes(':') && pieces.some((piece) => same(piece, at)));
  if (row) return { kind: 'cell', table: table.id, version: table.version, row: row.id };
  const column = table.headers.find((header) => !header.id.includes(':') && same(header.at, at));
  return column && { kind: 'cell', table: table.id, version: table.version, column: column.id };
}

function placeInText(report: Report, at: Span): Place | undefined {
  if (report.title?.at.some(({ block }) => block === at.block)) return { kind: 'title' };
  if (report.preface.some(({ block }) => block === at.block)) return { kind: 'preface' };
  const part = report.parts.find(({ headings, content }) =>
    [...headings.map((heading) => heading.at), ...content].some(({ block }) => block === at.block),
  );
  return part && { kind: 'part', part: part.id, version: report.template };
}

function placeOfSubject(report: Report, templates: Template[], subject: string[]): Place {
  const [first] = subject;
  if (first?.startsWith('part:')) return { kind: 'part', part: first.slice('part:'.length), version: report.template };
  const table = first?.split('.')[0];
  if (!first || !table) return { kind: 'document' };
  const version = report.tables[table]?.version ?? report.template;
  return cellPlace(templates, table, version, first) ?? { kind: 'table', table, version };
}

function cellPlace(templates: Template[], table: string, version: string, id: string): Place | undefined {
  const spec = templates.find((template) => template.version === version)?.tables.find((known) => known.id === table);
  if (!spec) return undefined;
  const cell = factCells(spec).find((known) => known.id === id);
  if (cell) return { kind: 'cell', table, version, ...(cell.row.id && { row: cell.row.id }), column: cell.column.id };
  const row = spec.blocks.flatMap(({ rows }) => rows).find((known) => known.id && `${table}.${known.id}` === id);
  return row && { kind: 'cell', table, version, row: row.id };
}

function same(a: Span | undefined, b: Span): boolean {
  return a?.block === b.block && a.cell === b.cell;
}
