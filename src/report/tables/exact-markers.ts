import type { Template } from '../../templates/template.js';
import type { RecognisedTable } from '../report.js';
import { spanOf } from './grid.js';
import type { Instance } from './segments.js';
import { specIndex } from './spec-index.js';

type Markers = RecognisedTable['markers'];
type Known = Pick<Markers[number], 'version' | 'label' | 'strength'>;

const cache = new WeakMap<Template[], Map<string, Known[]>>();

/**
 * The markers that stand in a table letter by letter. Words that mark one version and group rows in another are left
 * out: only an alignment can tell what they are.
 */
export function exactMarkers({ table, rows }: Instance, templates: Template[]): Markers {
  let known = cache.get(templates);
  if (!known) cache.set(templates, (known = build(templates)));
  const found: Markers = [];
  for (const row of rows)
    for (const cell of row.cells) {
      if (!cell.label || !cell.word) continue;
      const markers = known.get(keyOf(table, cell.label.core)) ?? known.get(keyOf(table, cell.label.bare));
      for (const marker of markers ?? []) found.push({ ...marker, at: spanOf(row, cell) });
    }
  return found;
}

function build(templates: Template[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  for (const { version, tables } of templates)
    for (const spec of tables)
      for (const { spec: marker, label } of specIndex(spec).markers) {
        if (groupsElsewhere(label.core, spec.id, templates)) continue;
        for (const key of new Set([label.core, label.bare])) {
          const entry = { version, label: marker.label, strength: marker.strength };
          known.set(keyOf(spec.id, key), [...(known.get(keyOf(spec.id, key)) ?? []), entry]);
        }
      }
  return known;
}

function groupsElsewhere(core: string, table: string, templates: Template[]): boolean {
  return templates.some(({ tables }) =>
    tables.some((spec) => spec.id === table && specIndex(spec).rowGroups.has(core)),
  );
}

function keyOf(table: string, key: string): string {
  return `${table} ${key}`;
}
