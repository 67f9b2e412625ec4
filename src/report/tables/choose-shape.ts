import type { Template } from '../../templates/template.js';
import type { RecognisedTable } from '../report.js';
import { spanOf } from './grid.js';
import type { Label } from './label.js';
import { alignWith, type Aligned } from './read-table.js';
import type { Instance } from './segments.js';

export type Markers = RecognisedTable['markers'];

/** One version's view of a table. */
export interface View {
  template: Template;
  aligned: Aligned;
}

/** The views of all versions that have the table; versions that share one specification share one alignment. */
export function viewsOf(instance: Instance, templates: Template[]): View[] {
  const aligned = new Map<unknown, Aligned>();
  return templates.flatMap((template) => {
    const spec = template.tables.find(({ id }) => id === instance.table);
    if (!spec) return [];
    let view = aligned.get(spec);
    if (!view) aligned.set(spec, (view = alignWith(instance.rows, spec)));
    return [{ template, aligned: view }];
  });
}

/** The labels in a table that only one version has. */
export function markersOf(views: View[]): Markers {
  const all = views.flatMap((view) => markersOfView(view, views));
  return all.sort((a, b) => a.at.block - b.at.block || (a.at.cell ?? 0) - (b.at.cell ?? 0));
}

function markersOfView(view: View, views: View[]): Markers {
  const { template, aligned } = view;
  const { version } = template;
  return aligned.index.markers.flatMap(({ spec: { on, label: words, strength }, label }): Markers => {
    const places = on === 'row' ? rowPlaces(view, label, views) : headerPlaces(aligned, label);
    return places.map((at) => ({ version, label: words, strength, at }));
  });
}

function headerPlaces({ lines }: Aligned, { core, bare }: Label): Markers[number]['at'][] {
  return lines.flatMap(({ row }) => {
    const cell = row.cells.find(
      ({ label }) => label && (label.core === core || label.bare === bare || label.core === bare),
    );
    return cell ? [spanOf(row, cell)] : [];
  });
}

/** A row's label marks its version, unless the same words group the rows of another version that are there. */
function rowPlaces(
  { aligned: { index, alignment } }: View,
  { core, flat }: Label,
  views: View[],
): Markers[number]['at'][] {
  return index.rows.flatMap(({ label }, i) => {
    const line = label.core === core && label.flat === flat ? alignment.lines[i] : undefined;
    const [piece] = line?.pieces ?? [];
    if (!line || !piece || namesOther(line.hits.length > 0, piece.cell.label?.core ?? '', i, index, views)) return [];
    if (isGroupElsewhere(core, index, views)) return [];
    return [spanOf(piece.row, piece.cell)];
  });
}

/** A label that is only like the marker and is exactly what another version has is no marker. */
function namesOther(exact: boolean, found: string, row: number, own: Aligned['index'], views: View[]): boolean {
  if (exact) return false;
  return views.some(({ aligned: { index } }) => index !== own && index.rowKeys.has(found) && row >= 0);
}

function isGroupElsewhere(core: string, own: Aligned['index'], views: View[]): boolean {
  return views.some(({ aligned: { index, alignment } }) => {
    if (index === own || !index.rowGroups.has(core)) return false;
    const group = index.rowGroups.get(core)!;
    return index.rows.some(({ spec }, i) => spec.groups?.includes(group) && alignment.lines[i]);
  });
}

/** The version whose shape a table has: most decisive markers; if that does not decide, most rows, then the version due. */
export function chooseView(views: View[], markers: Markers, preferred: string | undefined): View | undefined {
  const scored = views.map((view) => ({ view, score: decisive(markers, view.template.version) }));
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ view }) => view);
  return best.find(({ template }) => template.version === preferred) ?? best.sort((a, b) => matched(b) - matched(a))[0];
}

function decisive(markers: Markers, version: string): number {
  return new Set(markers.filter((m) => m.version === version && m.strength === 'decisive').map(({ label }) => label))
    .size;
}

function matched({ aligned }: View): number {
  return aligned.alignment.lines.filter(Boolean).length;
}
