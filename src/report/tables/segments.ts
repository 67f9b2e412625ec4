import type { Document } from '../../document/document.js';
import type { Template } from '../../templates/template.js';
import { gridRows, type GridRow } from './grid.js';
import { similarity } from './label.js';
import { specIndex } from './spec-index.js';
import { vocabularyOf } from './vocabulary.js';

/** Blocks of a part, or those before and after the parts. */
export interface Content {
  part?: string;
  blocks: number[];
}

/** Everything in the document that seems to be one table of the form, page breaks joined. */
export interface Instance {
  table: string;
  part?: string;
  rows: GridRow[];
  /** How sure it is that this is the table: weights of the distinct labels found. */
  weight: number;
  /** Labels of rows found so far. */
  seen: Set<string>;
}

interface Segment extends Instance {
  labels: Set<string>;
}

/** Below this weight some words of a form stand in a table of the office's own. */
const enough = 2;

/** Finds the pieces of the tables of the form by their labels, wherever they stand, and joins what page breaks split. */
export function findInstances(document: Document, contents: Content[], templates: Template[]): Instance[] {
  const vocabulary = vocabularyOf(templates);
  const instances: Instance[] = [];
  let latest: Instance | undefined;
  for (const { part, blocks } of contents) {
    for (const block of blocks) {
      const rows = gridRows(document, block, vocabulary);
      if (rows.length === 0) continue;
      const segments = segmentsOf(rows, part);
      if (segments.length === 0) attach(latest, rows, part, templates);
      for (const segment of segments) latest = place(instances, segment);
    }
  }
  return bestOfEach(instances, templates);
}

function segmentsOf(rows: GridRow[], part: string | undefined): Segment[] {
  const owners = fillGaps(rows, rows.map(ownerOf));
  const segments: Segment[] = [];
  rows.forEach((row, at) => {
    const table = owners[at];
    if (table === undefined) return;
    let segment = segments.at(-1);
    if (segment?.table !== table || owners[at - 1] !== table) {
      segment = { table, rows: [], weight: 0, seen: new Set(), labels: new Set(), ...(part !== undefined && { part }) };
      segments.push(segment);
    }
    segment.rows.push(row);
    note(segment, row);
  });
  return segments;
}

/** The table whose labels weigh most in a row. */
function ownerOf({ cells }: GridRow): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { word } of cells) {
    if (!word?.table || word.weight <= most) continue;
    best = word.table;
    most = word.weight;
  }
  return best;
}

/** Rows without a known label belong to what stands around them: figures to the rows above, words to the rows below. */
function fillGaps(rows: GridRow[], owners: (string | undefined)[]): (string | undefined)[] {
  const filled = [...owners];
  let above: string | undefined;
  for (let at = 0; at < filled.length; at++) {
    const figures = rows[at]!.cells.some(({ kind }) => kind === 'figure');
    const next =
      owners[at] ?? (above === undefined || !figures ? nextOwner(owners, at, figures ? undefined : above) : above);
    above = filled[at] = next;
    if (next === undefined) return filled;
  }
  return filled;
}

const horizon = 12;

function nextOwner(owners: (string | undefined)[], from: number, otherwise: string | undefined): string | undefined {
  for (let at = from; at < Math.min(owners.length, from + horizon); at++) if (owners[at]) return owners[at];
  return otherwise;
}

function note(segment: Segment, { cells }: GridRow): void {
  for (const { label, word } of cells) {
    if (!label || !word || (word.table !== undefined && word.table !== segment.table)) continue;
    if (segment.labels.has(label.flat)) continue;
    segment.labels.add(label.flat);
    segment.weight += word.weight;
    if (word.row && !word.header) segment.seen.add(label.flat);
  }
}

/** Continues the table begun before, unless the segment begins it anew. */
function place(instances: Instance[], segment: Segment): Instance {
  const open = instances.findLast(({ table }) => table === segment.table);
  if (!open || restarts(open, segment)) {
    instances.push(segment);
    return segment;
  }
  open.rows.push(...segment.rows);
  open.weight += segment.weight;
  for (const label of segment.seen) open.seen.add(label);
  return open;
}

function restarts(open: Instance, segment: Segment): boolean {
  const again = [...segment.seen].filter((label) => open.seen.has(label)).length;
  const elsewhere = open.part !== segment.part;
  if (open.weight < enough) return segment.weight >= enough && (elsewhere || again > 0);
  if (segment.weight < enough) return elsewhere;
  if (open.seen.size === 0 && segment.seen.size === 0) return open.rows.some(isFigures);
  return again >= 3 || (again > 0 && again * 2 >= segment.seen.size);
}

/** A piece after a page break may hold no known label at all: the tail of one, a misspelt one, or figures without labels. */
function attach(open: Instance | undefined, rows: GridRow[], part: string | undefined, templates: Template[]): void {
  if (!open || open.part !== part || open.weight < enough) return;
  const missesFigures = open.seen.size === 0 && !open.rows.some(isFigures);
  const tail = rows.length <= 2 && rows.every(isTail);
  if (missesFigures || tail || isAwaited(open, rows) || rows.some((row) => resembles(row, open.table, templates)))
    open.rows.push(...rows);
}

function resembles({ cells }: GridRow, table: string, templates: Template[]): boolean {
  const label = cells.find(({ label }) => label !== undefined)?.label;
  if (!label || label.core.length < 5 || label.core.length > 60) return false;
  return templates
    .flatMap(({ tables }) => tables.filter(({ id }) => id === table))
    .some((spec) => specIndex(spec).rows.some((row) => similarity(row.label.core, label.core) >= 0.6));
}

/** A row of figures alone, below a label whose figures have not come yet. */
function isAwaited({ rows: above }: Instance, rows: GridRow[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length > 0 || !isFigures(first) || isFigures(above.at(-1)!)) return false;
  return first.cells.every(({ kind }) => kind !== 'words');
}

function isTail({ cells }: GridRow): boolean {
  return cells.every(({ kind, text }) => kind === 'blank' || (kind === 'words' && text.length <= 20));
}

function isFigures({ cells }: GridRow): boolean {
  return cells.some(({ kind }) => kind === 'figure');
}

function bestOfEach(instances: Instance[], templates: Template[]): Instance[] {
  const best = new Map<string, { instance: Instance; score: number }>();
  for (const instance of instances) {
    if (instance.weight < enough) continue;
    const home = templates.some(({ tables }) =>
      tables.some((t) => t.id === instance.table && t.part === instance.part),
    );
    const score = instance.weight + (home ? 5 : 0);
    const known = best.get(instance.table);
    if (!known || score > known.score) best.set(instance.table, { instance, score });
  }
  return [...best.values()].map(({ instance }) => asOne(instance));
}

/** What the converter did to one piece it did to all. */
function asOne(instance: Instance): Instance {
  if (instance.rows.some(({ repeating }) => repeating)) for (const row of instance.rows) row.repeating = true;
  return instance;
}
