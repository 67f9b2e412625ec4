import { factName, columnPath, rowPath } from '../templates/names.js';
import type { TableSpec, Template } from '../templates/template.js';
import { placeWords } from './place.js';
import type { Locale } from './reporter.js';

/** 第六部分 其他需要报告的事项; a part of one's own by its id. */
export function headingOf(template: Template, part: string, locale: Locale): string {
  if (part === 'preface') return placeWords({ kind: 'preface' }, [], locale);
  return placeWords({ kind: 'part', part, version: template.version }, [template], locale);
}

/** 表三 · （七）总计 · 自然人; a table may have the shape of another version than the one due. */
export function cellName(templates: Template[], due: Template, fact: string): string {
  const ordered = [due, ...templates.filter((template) => template !== due)];
  for (const { tables } of ordered) {
    const table = tables.find(({ id }) => fact.startsWith(`${id}.`));
    const name = table && factName(table, fact);
    if (name) return name;
  }
  return fact;
}

/** 表三, or the id of a table that the template does not have. */
export function tableName({ tables }: Template, table: string, locale: Locale): string {
  return tables.find(({ id }) => id === table)?.name[locale] ?? table;
}

/** The official words of a row, a column (`column` or `row.column`), a caption or a group. */
export function labelName({ tables }: Template, table: string, id: string): string {
  const spec = tables.find((known) => known.id === table);
  return (spec && (rowName(spec, id) ?? columnName(spec, id))) ?? id;
}

function rowName({ blocks }: TableSpec, id: string): string | undefined {
  const row = blocks.flatMap(({ rows }) => rows).find((known) => known.id === id);
  return row && rowPath(row).join(' · ');
}

function columnName({ blocks }: TableSpec, id: string): string | undefined {
  const block = blocks.find(({ rows }) => rows.some((row) => row.id !== '' && id.startsWith(`${row.id}.`)));
  const ofRow = block?.columns.find((column) => id.endsWith(`.${column.id}`));
  const column = ofRow ?? blocks.flatMap(({ columns }) => columns).find((known) => known.id === id);
  return column && columnPath(column).join(' · ');
}
