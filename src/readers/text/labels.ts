import { normaliseLabel } from '../../document/normalise.js';
import { officialTemplates } from '../../templates/index.js';
import type { TableSpec } from '../../templates/template.js';

/**
 * The words printed in the official tables. They tell a table from prose where no separator does, and a label broken
 * over lines from two labels.
 */
interface Labels {
  captions: Set<string>;
  /** Header of the label column. */
  labelHeaders: Set<string>;
  /** Of each label of a row, the labels to the left of it. */
  rows: Map<string, Set<string>>;
  rowGroups: Set<string>;
  /** Of each header, the headers above it. */
  columns: Map<string, Set<string>>;
  cornerNotes: string[];
  /** Parts' headings: never a label. */
  headings: Set<string>;
}

/** Marks of bold type, and {@link MASK}. */
const marks = /\*\*|\ufdd0/g;
const longest = 60;
/** Reports hold the same few labels over and over. */
const seen = new Map<string, string>();
const mostSeen = 4096;

/** The form in which labels are compared here: without marks of Markdown, and what looks like one character is one. */
export function fold(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  // A copy: a slice of the file's text would keep all of the file in memory.
  const own = [...text].join('');
  const folded = normaliseLabel(own.normalize('NFKC').replace(marks, ''));
  if (seen.size >= mostSeen) seen.clear();
  seen.set(own, folded);
  return folded;
}

const labels = collect(officialTemplates.flatMap(({ tables }) => tables));
const all = new Set([
  ...labels.captions,
  ...labels.labelHeaders,
  ...labels.rows.keys(),
  ...labels.columns.keys(),
  ...labels.cornerNotes,
]);
const list = [...all];
const joined = list.join('\n');
const note = /^\(?本列数据的勾稽关系(?!.*申请人)[^)]*\)?$/;
const partHeading = /^[一二三四五六七八九十]+[、.,]/;

/** A label of the official tables, exactly. */
export function isLabel(folded: string): boolean {
  return all.has(folded) || note.test(folded);
}

export const isCaption = (folded: string): boolean => labels.captions.has(folded);
export const isLabelHeader = (folded: string): boolean => labels.labelHeaders.has(folded);
export const isRowLabel = (folded: string): boolean => labels.rows.has(folded);
export const isRowGroup = (folded: string): boolean => labels.rowGroups.has(folded);
export const isColumnLabel = (folded: string): boolean => labels.columns.has(folded);
export const isCornerNote = (folded: string): boolean => note.test(folded);

/** A part of a label, two characters or longer, as page ends and narrow cells leave it. */
export function isFragment(folded: string): boolean {
  return folded.length > 1 && folded.length <= longest && joined.includes(folded);
}

/** The beginning of a label and not yet a whole one. */
export function beginsLabel(folded: string): boolean {
  return folded !== '' && folded.length < longest && list.some((label) => label !== folded && label.startsWith(folded));
}

/** The heading of a part, with or without its ordinal, or what looks like one and is no row. */
export function isHeading(folded: string): boolean {
  return labels.headings.has(folded) || (partHeading.test(folded) && !labels.rows.has(folded) && !beginsLabel(folded));
}

/** The labels printed to the left of the row, or over the column, that `folded` names. */
export function labelsAbove(folded: string): string[] {
  return [...(labels.rows.get(folded) ?? []), ...(labels.columns.get(folded) ?? [])];
}

function collect(tables: TableSpec[]): Labels {
  const rows = new Map<string, Set<string>>();
  const columns = new Map<string, Set<string>>();
  for (const { blocks } of tables) {
    for (const block of blocks) {
      for (const { label, groups = [] } of block.rows) addPath(rows, [...groups, label]);
      for (const { label, groups = [] } of block.columns) addPath(columns, [...groups, label]);
    }
  }
  const blocks = tables.flatMap((table) => table.blocks);
  const parts = officialTemplates.flatMap((template) => template.parts);
  return {
    captions: new Set(blocks.flatMap(({ caption }) => (caption ? [fold(caption)] : []))),
    labelHeaders: new Set(blocks.flatMap(({ labelHeader }) => (labelHeader ? [fold(labelHeader)] : []))),
    rows,
    rowGroups: new Set([...rows.values()].flatMap((above) => [...above])),
    columns,
    cornerNotes: tables.flatMap(({ cornerNote }) => (cornerNote ? [fold(cornerNote)] : [])),
    headings: new Set(
      parts.flatMap(({ heading, variants }) => [heading, ...variants.map((variant) => variant.heading)]).map(fold),
    ),
  };
}

/** Every label of a path, with those before it. */
function addPath(paths: Map<string, Set<string>>, path: string[]): void {
  path.forEach((label, index) => {
    if (label === '') return;
    const above = paths.get(fold(label)) ?? new Set();
    for (const before of path.slice(0, index)) above.add(fold(before));
    paths.set(fold(label), above);
  });
}
