import type { Document, Span } from '../../document/document.js';
import { expand, type ConcreteRelation } from '../../templates/expand.js';
import type { ColumnSpec, TableSpec, Template } from '../../templates/template.js';
import type { Fact, RecognisedTable } from '../report.js';
import { align, type Alignment } from './align.js';
import { cornerNote } from './corner-note.js';
import { foundHeaders, foundRows } from './found-labels.js';
import { parseFigure } from './figure.js';
import { spanOf, type GridCell, type GridRow } from './grid.js';
import { headersOf, type Headers } from './header-groups.js';
import { hasValues, joinLines } from './join-lines.js';
import { linesOf, type Line } from './lines.js';
import { resolve, type OpenLine } from './resolve.js';
import { specIndex, type SpecIndex } from './spec-index.js';
import { spilledLines } from './spilled-rows.js';
import { unnamedLine } from './unnamed-row.js';
import { choicesOf } from './values.js';

/** A table of the form as one version has it. */
export type Shape = Pick<
  RecognisedTable,
  | 'headers'
  | 'rows'
  | 'missingRows'
  | 'missingColumns'
  | 'extraRows'
  | 'raggedRows'
  | 'cornerNote'
  | 'blankCorner'
  | 'certainty'
>;

interface Reading {
  document: Document;
  index: SpecIndex;
  headers: Headers;
  alignment: Alignment;
  spilled: Set<Line>;
  facts: Record<string, Fact>;
  ragged: RecognisedTable['raggedRows'];
  missingColumns: Set<string>;
  doubtful: boolean;
  decided: boolean;
}

/** Lines of a table, joined and aligned with a version's rows. */
export interface Aligned {
  index: SpecIndex;
  lines: Line[];
  alignment: Alignment;
}

/** Aligns the rows of a table with the form of one version. */
export function alignWith(rows: GridRow[], spec: TableSpec): Aligned {
  const index = specIndex(spec);
  const lines = index.rowKeys.size > 0 ? joinLines(linesOf(rows, index), index) : linesOf(rows, index);
  const alignment = index.rowKeys.size > 0 ? align(lines, index) : unnamedLine(lines, index);
  return { index, lines, alignment };
}

/** Reads every figure that a table of this version should have into `facts`. */
export function readTable(
  document: Document,
  { index, lines, alignment }: Aligned,
  template: Template,
  facts: Record<string, Fact>,
): Shape {
  const headers = headersOf(lines, index);
  const reading: Reading = {
    document,
    index,
    headers,
    alignment,
    spilled: document.has.grid ? spilledLines(lines) : new Set(),
    facts,
    ragged: [],
    missingColumns: new Set(),
    doubtful: alignment.uncertain.size > 0 || alignment.disputed.size > 0,
    decided: alignment.guessed.some(Boolean),
  };
  index.blocks.forEach((_, block) => readBlock(reading, block, template));
  return {
    headers: foundHeaders(headers, index, lines),
    rows: foundRows(alignment, index, lines),
    missingRows: missingRows(reading),
    missingColumns: [...reading.missingColumns],
    extraRows: extraRows(alignment.extra),
    raggedRows: reading.ragged,
    certainty: certaintyOf(reading),
    ...cornerNote(lines, index),
  };
}

function certaintyOf({ doubtful, decided }: Reading): RecognisedTable['certainty'] {
  if (doubtful) return 'doubtful';
  return decided ? 'resolved' : 'exact';
}

function readBlock(reading: Reading, block: number, template: Template): void {
  const { index, alignment, headers } = reading;
  const columns = index.blocks[block]!.spec.columns;
  const own = [...index.rows.keys()].filter((row) => index.rows[row]!.block === block);
  const lines = own.map((row) => alignment.lines[row]).filter((line) => line !== undefined);
  const present = presentColumns(lines, headers, block, columns.length, reading.document.has.grid);
  columns.forEach(({ id }, i) => {
    if (!present.includes(i)) reading.missingColumns.add(id);
  });
  const open = lines.map((line): OpenLine => {
    const { spec, ids } = index.rows[alignment.lines.indexOf(line)]!;
    const header = headers.above(line, block);
    const choice = choicesOf(line, header, present, columns.length);
    const relations = (): ConcreteRelation[] => relationsOfRow(template, index.spec.id, spec.id);
    return { line, choice, columns, ids, relations, depth: spec.groups?.length ?? 0, ...(header && { header }) };
  });
  const all = alignment.lines.filter((line) => line !== undefined);
  const resolved = resolve(open, all, reading.document.has.grid);
  for (const row of own) {
    const line = alignment.lines[row];
    const at = line ? lines.indexOf(line) : -1;
    readRow(reading, row, line && { open: open[at]!, ...resolved[at]! });
  }
}

function relationsOfRow(template: Template, table: string, row: string): ConcreteRelation[] {
  return expand(template, table).filter(({ relation, instance }) => relation.along === 'rows' && instance === row);
}

/** All columns; or those the header names, if it lost none on the way and every line has exactly as many values. */
function presentColumns(lines: Line[], headers: Headers, block: number, total: number, exactGrid: boolean): number[] {
  const all = Array.from({ length: total }, (_, i) => i);
  const map = lines[0] && headers.above(lines[0], block);
  const named = all.filter((i) => map?.cells[i]);
  if (!map || named.length === 0 || named.length === total) return all;
  if (exactGrid ? !map.sound() : lines.length < 2) return all;
  const readings = (columns: number[]) =>
    lines.map((line) => choicesOf(line, headers.above(line, block), columns, total).kind);
  const few = readings(named).every((kind) => kind === 'one' || kind === 'several');
  return few && readings(all).every((kind) => kind === 'ragged' || kind === 'contradicted') ? named : all;
}

function readRow(
  reading: Reading,
  row: number,
  found: ({ open: OpenLine } & ReturnType<typeof resolve>[number]) | undefined,
): void {
  const { index, alignment, facts } = reading;
  const { spec, block, ids } = index.rows[row]!;
  const columns = index.blocks[block]!.spec.columns;
  if (!found) {
    const state = alignment.uncertain.has(row) ? 'unreadable' : 'missing';
    for (const id of ids) facts[id] = { state, raw: '' };
    return;
  }
  const { open, assignment, how, found: values } = found;
  const unsure = alignment.disputed.has(row) || open.line.torn || reading.spilled.has(open.line);
  if (how === 'decided') reading.decided = true;
  if (!assignment || unsure) {
    const at = placeOf(open.line);
    if (how === 'ragged') reading.ragged.push({ row: spec.id, expected: columns.length, found: values ?? 0, at });
    else reading.doubtful = true;
    for (const id of ids) facts[id] = { state: 'unreadable', raw: '', at };
    return;
  }
  columns.forEach((column, i) => {
    const cell = assignment.cells[i];
    facts[ids[i]!] = cell ? factOf(open.line.row, cell, column) : { state: 'missing', raw: '' };
  });
}

function factOf(row: GridRow, cell: GridCell, column: ColumnSpec): Fact {
  const fact: Fact = parseFigure(cell.text, column);
  fact.at = spanOf(row, cell);
  return fact;
}

function placeOf({ pieces, row }: Line): Span {
  const [piece] = pieces;
  if (piece) return spanOf(piece.row, piece.cell);
  return spanOf(row, row.cells.find(({ kind }) => kind !== 'blank') ?? row.cells[0]!);
}

function missingRows({ index, alignment }: Reading): string[] {
  return index.rows.flatMap(({ spec }, i) => (alignment.lines[i] || alignment.uncertain.has(i) ? [] : [spec.id]));
}

const remark = /^(?:注|备注|说明|其中|小计|合计)/;

function extraRows(lines: Line[]): RecognisedTable['extraRows'] {
  return lines.flatMap((line) => {
    const label = line.pieces.map(({ cell }) => cell.text.trim()).join('');
    const numbers =
      hasValues(line) &&
      line.row.cells.some(({ kind, text }, i) => i >= line.after && kind === 'figure' && /\d/.test(text));
    if (label === '' || !numbers || remark.test(label)) return [];
    return [{ label, at: placeOf(line) }];
  });
}
