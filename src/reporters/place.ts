import type { Place } from '../linter/result.js';
import { columnPath, rowPath } from '../templates/names.js';
import type { TableSpec, Template } from '../templates/template.js';
import type { Locale } from './reporter.js';
import { say } from './words/words.js';

const ordinals = '一二三四五六七八九十';

/** A place in the terms of the form: 表三 · （七）总计 · 自然人; 第五部分 存在的主要问题及改进情况. */
export function placeWords(place: Place, templates: Template[], locale: Locale): string {
  switch (place.kind) {
    case 'cell':
      return cellWords(place, templates, locale);
    case 'table':
      return tableOf(place, templates)?.name[locale] ?? place.table;
    case 'part':
      return partWords(place, templates, locale);
    case 'preface':
    case 'title':
    case 'document':
      return say(locale, `place.${place.kind}`);
  }
}

function cellWords(place: Extract<Place, { kind: 'cell' }>, templates: Template[], locale: Locale): string {
  const table = tableOf(place, templates);
  const names = [table?.name[locale] ?? place.table, ...rowWords(table, place.row), ...columnWords(table, place)];
  return names.filter(Boolean).join(say(locale, 'place.separator'));
}

function rowWords(table: TableSpec | undefined, id: string | undefined): string[] {
  if (!id) return [];
  const row = table?.blocks.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
  return row ? rowPath(row) : [id];
}

/** Blocks of one table may use a column id in different senses: the block that has the row decides. */
function columnWords(table: TableSpec | undefined, place: Extract<Place, { kind: 'cell' }>): string[] {
  if (!place.column) return [];
  const blocks = table?.blocks ?? [];
  const ofRow = blocks.filter(({ rows }) => rows.some(({ id }) => id === place.row));
  const column = [...ofRow, ...blocks].flatMap(({ columns }) => columns).find(({ id }) => id === place.column);
  return column ? columnPath(column) : [place.column];
}

function partWords(place: Extract<Place, { kind: 'part' }>, templates: Template[], locale: Locale): string {
  const spec = templateOf(place.version, templates)?.parts.find(({ id }) => id === place.part);
  if (!spec) return say(locale, 'place.part-unnumbered', { heading: place.part });
  const number = ordinals.indexOf(spec.ordinal) + 1;
  if (!number) return say(locale, 'place.part-unnumbered', { heading: spec.heading });
  return say(locale, 'place.part', { ordinal: spec.ordinal, number, heading: spec.heading });
}

function tableOf(place: { table: string; version: string }, templates: Template[]): TableSpec | undefined {
  return templateOf(place.version, templates)?.tables.find(({ id }) => id === place.table);
}

function templateOf(version: string, templates: Template[]): Template | undefined {
  return templates.find((template) => template.version === version);
}
