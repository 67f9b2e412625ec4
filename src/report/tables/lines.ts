import type { GridCell, GridRow } from './grid.js';
import { similarity, takeApart, type Label } from './label.js';
import type { SpecIndex } from './spec-index.js';

/** A piece of a label: a cell of a grid row. */
export interface LabelPiece {
  row: GridRow;
  cell: GridCell;
}

/** A row of a table as the form sees it: a header, or a label and its figures, joined where a page break split it. */
export interface Line {
  kind: 'header' | 'row';
  /** The grid row that holds the figures. */
  row: GridRow;
  /** Index in `row.cells` of the first cell behind the label. */
  after: number;
  pieces: LabelPiece[];
  label?: Label;
  /** Rows of the form that the label names exactly. */
  hits: number[];
  /** Cells that name a group of rows. */
  groups: LabelPiece[];
  /** Grid rows that were joined to this one. */
  joined: GridRow[];
  /** It is not certain which of its grid rows the figures belong to. */
  torn: boolean;
}

/** Longer texts are no labels. */
const longest = 80;

/** Sorts the grid rows of a table into headers and labelled rows. */
export function linesOf(rows: GridRow[], index: SpecIndex): Line[] {
  const lines: Line[] = [];
  let aboveData = true;
  for (const row of rows) {
    const line = isHeader(row, index, aboveData) ? headerLine(row) : rowLine(row, index);
    if (line.kind === 'row') aboveData = false;
    else aboveData ||= row.cells.some(({ word }) => word?.header && !word.row);
    lines.push(line);
  }
  return lines;
}

/** Rows of the form that a label names. */
export function rowHits(index: SpecIndex, label: Label | undefined): number[] {
  if (!label) return [];
  const { rowKeys } = index;
  return rowKeys.get(label.core) ?? rowKeys.get(label.flat) ?? rowKeys.get(label.bare) ?? [];
}

/** How alike a label is to the most similar row of the form, 0 to 1. */
export function likeliest(index: SpecIndex, { core }: Label): number {
  if (core.length > longest) return 0;
  return index.rows.reduce((most, { label }) => Math.max(most, similarity(label.core, core)), 0);
}

export function isGroup(index: SpecIndex, label: Label): boolean {
  return index.rowGroups.has(label.flat) || index.rowGroups.has(label.core);
}

function headerLine(row: GridRow): Line {
  return { kind: 'header', row, after: row.cells.length, pieces: [], hits: [], groups: [], joined: [], torn: false };
}

/** A header holds no figures and names no row; words under a header that name nothing are the rest of wrapped headers. */
function isHeader({ cells }: GridRow, index: SpecIndex, aboveData: boolean): boolean {
  let header = false;
  let words = false;
  for (const { kind, label, word } of cells) {
    if (kind === 'figure') return false;
    if (kind !== 'words') continue;
    words = true;
    if (!word) {
      if (label?.enumerator) return false;
      continue;
    }
    if (word.header && !(label?.enumerator && word.row)) header = header || !word.row || aboveData;
    else if (rowHits(index, label).length > 0 || word.row) return false;
    else if (label && isGroup(index, label)) return false;
  }
  return header || (words && aboveData && index.rowKeys.size > 0 && !cells.some(({ word }) => word));
}

function rowLine(row: GridRow, index: SpecIndex): Line {
  const { cells } = row;
  const stop = endOfWords(cells);
  let at = -1;
  let hits: number[] = [];
  for (let i = 0; i < stop; i++) {
    if (!cells[i]!.word) continue;
    const found = rowHits(index, cells[i]!.label);
    if (found.length === 0 || sameAsBefore(cells, i, at)) continue;
    at = i;
    hits = found;
  }
  const deeper = ownWords(cells, at, stop, index);
  if (deeper >= 0) {
    at = deeper;
    hits = [];
  }
  const groups = groupsIn(row, stop, at, index);
  if (at < 0)
    return { kind: 'row', row, after: afterGroups(cells, groups), pieces: [], hits, groups, joined: [], torn: false };
  const cell = cells[at]!;
  return {
    kind: 'row',
    row,
    after: afterRepeats(cells, at),
    pieces: [{ row, cell }],
    label: cell.label ?? takeApart(cell.text),
    hits,
    groups,
    joined: [],
    torn: false,
  };
}

function groupsIn(row: GridRow, stop: number, own: number, index: SpecIndex): LabelPiece[] {
  const groups: LabelPiece[] = [];
  for (let i = 0; i < stop; i++) {
    const cell = row.cells[i]!;
    if (i !== own && cell.word && cell.label && isGroup(index, cell.label)) groups.push({ row, cell });
  }
  return groups;
}

/** Labels stand before the figures; a figure before all words is a running number. */
function endOfWords(cells: GridCell[]): number {
  const first = cells.findIndex(({ kind }) => kind === 'words');
  if (first < 0) return 0;
  const figure = cells.findIndex(({ kind }, i) => kind === 'figure' && i > first);
  return figure < 0 ? cells.length : figure;
}

/** Words that no row has, and that are the row's own label nevertheless: misspelt, or behind a cell that names a group too. */
function ownWords(cells: GridCell[], found: number, stop: number, index: SpecIndex): number {
  const known = found >= 0 && !isGroup(index, cells[found]!.label!);
  const options: number[] = [];
  for (let i = found + 1; i < stop; i++) {
    const { kind, label, text } = cells[i]!;
    if (kind === 'blank' && options.length > 0) break;
    // What a converter repeats of a merged cell is no other label.
    if (text === cells[found]?.text) continue;
    if (kind !== 'words' || !label || isGroup(index, label) || (known && !label.enumerator)) continue;
    options.push(i);
  }
  if (options.length <= 1) return options[0] ?? -1;
  const likeness = options.map((i) => likeliest(index, cells[i]!.label!));
  return options[likeness.lastIndexOf(Math.max(...likeness))]!;
}

/** Converters repeat the text of a merged cell in every column it covered. */
function afterRepeats(cells: GridCell[], at: number): number {
  let after = at + 1;
  while (after < cells.length && sameAsBefore(cells, after, at)) after++;
  return after;
}

function sameAsBefore(cells: GridCell[], i: number, at: number): boolean {
  const before = cells[at];
  const { kind, text, label } = cells[i]!;
  if (!before || kind !== 'words') return false;
  return (
    text === before.text || (label !== undefined && label.core.length > 1 && before.label!.core.startsWith(label.core))
  );
}

function afterGroups(cells: GridCell[], groups: LabelPiece[]): number {
  const last = groups.at(-1)?.cell;
  return last ? afterRepeats(cells, cells.indexOf(last)) : 0;
}
