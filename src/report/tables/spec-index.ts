import { factId } from '../../templates/expand.js';
import type { BlockSpec, ColumnSpec, Marker, RowSpec, TableSpec } from '../../templates/template.js';
import { takeApart, type Label } from './label.js';

/** A row of the form, with its label taken apart. */
export interface IndexedRow {
  spec: RowSpec;
  block: number;
  label: Label;
  /** Fact ids of its cells, in the order of the columns. */
  ids: string[];
}

/** The labels of one table of a template, ready to be looked up. */
export interface SpecIndex {
  spec: TableSpec;
  /** All rows in the order of the form. */
  rows: IndexedRow[];
  /** Positions in `rows` by every key under which a label may be found. */
  rowKeys: Map<string, number[]>;
  /** Labels that group rows. */
  rowGroups: Map<string, string>;
  blocks: BlockIndex[];
  captions: Map<string, string>;
  /** Core of the corner note. */
  cornerNote?: string;
  markers: { spec: Marker; label: Label }[];
}

export interface BlockIndex {
  spec: BlockSpec;
  /** `group` is the core of the innermost group's label. */
  columns: { spec: ColumnSpec; label: Label; group: string }[];
  columnKeys: Map<string, number[]>;
  /** Labels that group columns. */
  groups: Map<string, string>;
  labelHeader?: string;
}

const cache = new WeakMap<TableSpec, SpecIndex>();

/** The index of a table, made once. */
export function specIndex(spec: TableSpec): SpecIndex {
  let index = cache.get(spec);
  if (!index) cache.set(spec, (index = build(spec)));
  return index;
}

function build(spec: TableSpec): SpecIndex {
  const rows = spec.blocks.flatMap((block, at) =>
    block.rows.map((row) => ({
      spec: row,
      block: at,
      label: takeApart(row.label),
      ids: block.columns.map((column) => factId(spec.id, row.id, column.id)),
    })),
  );
  const rowKeys = new Map<string, number[]>();
  const rowGroups = new Map<string, string>();
  rows.forEach(({ spec: row }, position) => {
    for (const key of rowNames(row)) add(rowKeys, key, position);
    for (const group of row.groups ?? []) name(rowGroups, group);
  });
  const captions = new Map<string, string>();
  for (const { caption } of spec.blocks) if (caption) name(captions, caption);
  return {
    spec,
    rows,
    rowKeys,
    rowGroups,
    blocks: spec.blocks.map(indexBlock),
    captions,
    ...(spec.cornerNote && { cornerNote: takeApart(spec.cornerNote).flat }),
    markers: spec.markers.map((marker) => ({ spec: marker, label: takeApart(marker.label) })),
  };
}

function indexBlock(spec: BlockSpec): BlockIndex {
  const columns = spec.columns.map((column) => ({
    spec: column,
    label: takeApart(column.label),
    group: takeApart(column.groups?.at(-1) ?? '').core,
  }));
  const columnKeys = new Map<string, number[]>();
  const groups = new Map<string, string>();
  columns.forEach(({ spec: column, label }, position) => {
    for (const key of [label.core, label.flat, label.bare]) add(columnKeys, key, position);
    for (const group of column.groups ?? []) name(groups, group);
  });
  return {
    spec,
    columns,
    columnKeys,
    groups,
    ...(spec.labelHeader && { labelHeader: takeApart(spec.labelHeader).core }),
  };
}

/** A row is found by its label alone, or by a cell that holds its group's label too: （三）不予公开1.属于国家秘密. */
function rowNames({ label, groups = [] }: RowSpec): string[] {
  const own = takeApart(label);
  const names = [own.core, own.flat, own.bare];
  let tails = [own.flat, own.core];
  for (const group of [...groups].reverse()) {
    const { flat, core } = takeApart(group);
    tails = tails.flatMap((tail) => [flat + tail, core + tail]);
    names.push(...tails);
  }
  return names.filter((key) => key !== '');
}

function name(names: Map<string, string>, label: string): void {
  const { core, flat } = takeApart(label);
  names.set(core, label).set(flat, label);
}

function add(keys: Map<string, number[]>, key: string, position: number): void {
  const positions = keys.get(key);
  if (!positions) keys.set(key, [position]);
  else if (!positions.includes(position)) positions.push(position);
}
