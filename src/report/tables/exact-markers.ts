import type { Template } from '../../templates/template.js';
import type { RecognisedTable } from '../report.js';
import { spanOf } from './grid.js';
import type { Instance } from './segments.js';
import { specIndex } from './spec-index.js';

type Markers = RecognisedTable['markers'];
type Known = Pick<Markers[number], 'version' | 'label' | 'strength'>;

/** Markers by table and by the core of their label. */
type Markings = Map<string, Map<string, Known[]>>;

const cache = new WeakMap<Template[], Markings>();

/**
 * The markers that stand in a table letter by letter. Words that mark one version and group rows in another are left
 * out: only an alignment can tell what they are.
 */
export function exactMarkers({ table, rows }: Instance, templates: Template[]): Markers {
  let known = cache.get(templates);
  if (!known) cache.set(templates, (known = build(templates)));
  const found: Markers = [];
  const ofTable = known.get(table);
  if (!ofTable) return found;
  for (const row of rows)
    for (const cell of row.cells) {
      if (!cell.label || !cell.word) continue;
      const markers = ofTable.get(cell.label.core) ?? ofTable.get(cell.label.bare);
      for (const marker of markers ?? []) found.push({ at: spanOf(row, cell), ...marker });
    }
  return found;
}

function build(templates: Template[]): Markings {
  const known: Markings = new Map();
  for (const { version, tables } of templates)
    for (const spec of tables) {
      const ofTable = known.get(spec.id) ?? new Map<string, Known[]>();
      known.set(spec.id, ofTable);
      for (const { spec: marker, label } of specIndex(spec).markers) {
        if (groupsElsewhere(label.core, spec.id, templates)) continue;
        const entry = { version, label: marker.label, strength: marker.strength };
        for (const key of new Set([label.core, label.bare])) ofTable.set(key, [...(ofTable.get(key) ?? []), entry]);
      }
    }
  return known;
}

function groupsElsewhere(core: string, table: string, templates: Template[]): boolean {
  return templates.some(({ tables }) =>
    tables.some((spec) => spec.id === table && specIndex(spec).rowGroups.has(core)),
  );
}
