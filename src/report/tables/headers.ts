import type { GridCell, GridRow } from './grid.js';
import { similarity } from './label.js';
import { tellEqual } from './equal-headers.js';
import type { HeaderCell } from './header-cell.js';
import { byPosition, isMoved, orderOfForm } from './header-order.js';
import { headerWords, type HeaderWords } from './header-words.js';
import { isSound } from './sound-header.js';
import type { BlockIndex } from './spec-index.js';

/** What the header rows above some lines say about the columns. */
export interface HeaderMap {
  /** For each column of the form the cell that names it. */
  cells: (HeaderCell | undefined)[];
  /** Grid column of each column of the form, if all that are named stand side by side. */
  positions?: number[];
  /** Columns of the form in the order in which their values stand; undefined if the header contradicts every order. */
  order?: number[];
  /** Grid columns under a header that is none of the form's. */
  foreign: Set<number>;
  /** Grid columns that repeat the header to their left, because the converter repeats merged cells. */
  repeats: Set<number>;
  /** Whether nothing in it speaks against the places where it names columns. */
  sound(): boolean;
}

/** Reads the header rows above a block of figures. */
export function readHeader(rows: GridRow[], block: BlockIndex, isOther: (cell: GridCell) => boolean): HeaderMap {
  const { leaves, strangers } = headerWords(rows, block, isOther);
  const equal = tellEqual(leaves, rows, block);
  const cells = assign(leaves, equal, block.columns.length);
  const left = assignLikely(strangers, cells, block);
  const named = new Set(cells.map((header) => header?.cell.column));
  const beside = left.filter(({ row, cell }) => row === rows.at(-1) && !named.has(cell.column));
  const complete = cells.every(Boolean);
  const foreign = new Set((complete ? beside : []).map(({ cell }) => cell.column));
  const repeats = repeatsOf(leaves, cells);
  const found = positionsOf(cells, foreign, repeats);
  const moved = found !== undefined && isMoved(byPosition(found));
  const sound = (): boolean => isSound(rows, cells, block);
  const positions = moved && !sound() ? undefined : found;
  const order = equal && (positions ? byPosition(positions) : orderOfForm(rows, cells, block));
  if (!positions) foreign.clear();
  return { cells, foreign, repeats, sound, ...(positions && { positions }), ...(order && { order }) };
}

/** Names every column by the cell with its label. */
function assign(
  leaves: HeaderWords[],
  equal: Map<HeaderWords, number> | undefined,
  columns: number,
): (HeaderCell | undefined)[] {
  const cells = new Array<HeaderCell | undefined>(columns).fill(undefined);
  for (const leaf of leaves) {
    const column = leaf.options.length === 1 ? leaf.options[0]! : equal?.get(leaf);
    if (column === undefined || cells[column]) continue;
    cells[column] = { row: leaf.row, cell: leaf.cell, text: leaf.text, column, fuzzy: false };
  }
  return cells;
}

/** Gives misspelt headers the columns that no header names, the likest first. Returns those that stay unknown. */
function assignLikely(strangers: HeaderWords[], cells: (HeaderCell | undefined)[], block: BlockIndex): HeaderWords[] {
  const open = block.columns.flatMap((_, i) => (cells[i] ? [] : [i]));
  if (strangers.length === 0 || open.length === 0 || strangers.length > 40) return strangers;
  const least = open.length === 1 && strangers.length === 1 ? 0.5 : 0.6;
  const pairs = strangers
    .flatMap((leaf) => open.map((column) => ({ leaf, column, likeness: likeness(leaf, column, block) })))
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<HeaderWords>();
  for (const { leaf, column } of pairs) {
    if (taken.has(leaf) || cells[column]) continue;
    taken.add(leaf);
    cells[column] = { row: leaf.row, cell: leaf.cell, text: leaf.text, column, fuzzy: true };
  }
  return strangers.filter((leaf) => !taken.has(leaf));
}

function likeness({ cell }: HeaderWords, column: number, { columns }: BlockIndex): number {
  const core = cell.label?.core ?? '';
  return core.length > 40 ? 0 : similarity(columns[column]!.label.core, core);
}

function repeatsOf(leaves: HeaderWords[], cells: (HeaderCell | undefined)[]): Set<number> {
  const repeats = new Set<number>();
  for (const { row, cell, text, options } of leaves) {
    const first = options.length === 1 ? cells[options[0]!] : undefined;
    if (!first || first.cell.column === cell.column || first.row.block !== row.block) continue;
    if (first.row.row === row.row && first.text === text) repeats.add(cell.column);
  }
  return repeats;
}

/** Grid columns of the named columns, if they stand side by side, gaps only where another header or a repeat stands. */
function positionsOf(
  cells: (HeaderCell | undefined)[],
  foreign: Set<number>,
  repeats: Set<number>,
): number[] | undefined {
  const found = cells.flatMap((header) => (header ? [header] : []));
  if (found.length === 0) return undefined;
  const widths = new Set(found.map(({ row }) => row.width));
  const positions = cells.map((header) => header?.cell.column ?? -1);
  const sorted = found.map(({ cell }) => cell.column).sort((a, b) => a - b);
  if (widths.size > 1 || new Set(sorted).size < sorted.length) return undefined;
  for (let at = sorted[0]!; at <= sorted.at(-1)!; at++)
    if (!sorted.includes(at) && !foreign.has(at) && !repeats.has(at)) return undefined;
  return positions;
}
