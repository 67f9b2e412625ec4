import type { Place } from '../linter/result.js';
import type { FactId, Report } from '../report/report.js';
import { factCells } from '../templates/expand.js';
import type { Template } from '../templates/template.js';

/** The cells of a report's tables in the order of the form: each table in the shape that it has, or that is due. */
export function factPlaces(report: Report, templates: Template[]): Map<FactId, Place> {
  const places = new Map<FactId, Place>();
  const tables = new Set([...templates.flatMap((template) => template.tables.map(({ id }) => id))]);
  for (const table of tables) {
    const version = report.tables[table]?.version ?? report.template;
    const spec = templates.find((template) => template.version === version)?.tables.find(({ id }) => id === table);
    for (const { id, row, column } of spec ? factCells(spec) : []) {
      places.set(id, { kind: 'cell', table, version, ...(row.id && { row: row.id }), column: column.id });
    }
  }
  return places;
}
