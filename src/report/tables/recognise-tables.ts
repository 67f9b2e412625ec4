import type { Document } from '../../document/document.js';
import type { Template } from '../../templates/template.js';
import type { RecognisedTable, Report } from '../report.js';
import { chooseView, markersOf, viewsOf, type Markers, type View } from './choose-shape.js';
import { exactMarkers } from './exact-markers.js';
import { readTable } from './read-table.js';
import { findInstances, type Content, type Instance } from './segments.js';

export type { Content } from './segments.js';

type Recognised = Pick<Report, 'tables' | 'facts'>;

/**
 * Finds the tables of the form in a document and reads every figure in them.
 * `due` is the version prescribed for the report's year; it decides only where a table's own labels do not.
 */
export function recogniseTables(
  document: Document,
  contents: Content[],
  templates: Template[],
  due?: string,
): Recognised {
  const result: Recognised = { tables: {}, facts: {} };
  const instances = findInstances(document, contents, templates);
  const candidates = instances.map((instance) => candidateOf(instance, templates));
  const preferred = due ?? commonVersion(candidates.flatMap(({ markers }) => markers));
  for (const { instance, views, markers } of candidates) {
    const view = chooseView(views, markers, preferred);
    if (!view) continue;
    const shape = readTable(document, view.aligned, view.template, result.facts);
    result.tables[instance.table] = { version: view.template.version, markers, ...identity(instance), ...shape };
  }
  return result;
}

/** Where the exact markers speak for one version alone, the others need not be tried. */
function candidateOf(
  instance: Instance,
  templates: Template[],
): { instance: Instance; views: View[]; markers: Markers } {
  const exact = exactMarkers(instance, templates);
  const versions = new Set(exact.filter(({ strength }) => strength === 'decisive').map(({ version }) => version));
  if (versions.size === 1) {
    const only = templates.filter(({ version }) => versions.has(version));
    return { instance, views: viewsOf(instance, only), markers: exact };
  }
  const views = viewsOf(instance, templates);
  return { instance, views, markers: markersOf(views) };
}

function identity({ table, part, rows }: Instance): Pick<RecognisedTable, 'id' | 'part' | 'blocks'> {
  const blocks = [...new Set(rows.map(({ block }) => block))];
  return { id: table, blocks, ...(part !== undefined && { part }) };
}

/** The version that most decisive markers of the document speak for. */
function commonVersion(markers: RecognisedTable['markers']): string | undefined {
  const counts = new Map<string, number>();
  for (const { version, strength } of markers)
    if (strength === 'decisive') counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
