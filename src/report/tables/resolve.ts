import type { ConcreteRelation } from '../../templates/expand.js';
import type { ColumnSpec } from '../../templates/template.js';
import { parseFigure } from './figure.js';
import type { GridCell } from './grid.js';
import { isMoved as isPermuted } from './header-order.js';
import type { HeaderMap } from './headers.js';
import type { Line } from './lines.js';
import { cellsLost, cellsTooMany, hasGaps, withoutOneBlank } from './odd-lines.js';
import type { Assignment, Choice } from './values.js';

/** A line with all the ways in which its cells can be its values. */
export interface OpenLine {
  line: Line;
  choice: Choice;
  columns: ColumnSpec[];
  /** Relations between the values of this line alone, with the ids of its facts. */
  relations: () => ConcreteRelation[];
  ids: string[];
  /** Labels that the form has to the left of the row's own. */
  depth: number;
  header?: HeaderMap;
}

/** The values of a line: those that are certain, or those that something decided for; undefined if nothing does. */
export interface Resolved {
  assignment?: Assignment;
  how: 'only' | 'decided' | 'undecided' | 'ragged';
  /** Number of values of a ragged line. */
  found?: number;
}

/** Decides which cells are the values, line by line. `all` are the lines of the whole table. */
export function resolve(open: OpenLine[], all: Line[], exactGrid: boolean): Resolved[] {
  const known = open.some(({ choice }) => choice.kind === 'several')
    ? startsOfCertain(open)
    : new Map<string, number>();
  const moved = open.some(isMoved);
  const lines = open.map(({ line }) => line);
  return open.map((one) => {
    const resolved = decide(one, (line) => known.get(shapeOf(line)), moved, exactGrid);
    if (!resolved.assignment || !hasGaps(resolved.assignment)) return resolved;
    const many = cellsTooMany(one, lines, one.columns.length, exactGrid);
    const odd = many - cellsLost(one, resolved.assignment, all);
    if (odd === 0) return resolved;
    const assignment = many === 1 && isOneTooMany(one) ? byRelations(withoutOneBlank(one.line), one) : undefined;
    return assignment ? { assignment, how: 'decided' } : { how: 'ragged', found: one.columns.length + odd };
  });
}

/** All its cells but one are the values, in the order of the form. */
function isOneTooMany({ line: { row, after }, header, columns }: OpenLine): boolean {
  return row.cells.length - after === columns.length + 1 && !(header?.order && isPermuted(header.order));
}

function decide(
  one: OpenLine,
  startOf: (one: OpenLine) => number | undefined,
  moved: boolean,
  exactGrid: boolean,
): Resolved {
  const { choice } = one;
  if (choice.kind === 'one') return { assignment: choice.assignment, how: 'only' };
  if (choice.kind === 'ragged') return { how: 'ragged', found: choice.found };
  if (choice.kind !== 'several') return { how: 'undecided' };
  const { options } = choice;
  const byHeader = moved ? undefined : choice.byHeader;
  if (exactGrid && byHeader) return { assignment: byHeader, how: 'only' };
  if (options[0]!.cells.every((cell) => cell?.kind === 'blank'))
    return { assignment: byHeader ?? options[0]!, how: 'only' };
  const alike = startOf(one);
  const assignment = options.find(({ start }) => start === alike) ?? byHeader ?? byRelations(options, one);
  return assignment ? { assignment, how: 'decided' } : { how: 'undecided' };
}

/** The values of a line that allows one reading stand to the left of their headers: these say nothing of the others. */
function isMoved({ line, choice, header }: OpenLine): boolean {
  const first = header?.positions?.[0] ?? -1;
  if (choice.kind !== 'one' || first < 0) return false;
  const label = line.row.cells[line.after - 1];
  const value = choice.assignment.cells.find((cell) => cell !== undefined);
  return value !== undefined && value.kind !== 'blank' && value.column < first && (label?.column ?? 0) < first;
}

/** Where the values of lines begin that allow one reading only, by the shape of the line; none if such lines disagree. */
function startsOfCertain(open: OpenLine[]): Map<string, number | undefined> {
  const starts = new Map<string, number | undefined>();
  for (const one of open) {
    if (one.choice.kind !== 'one') continue;
    const shape = shapeOf(one);
    const { start } = one.choice.assignment;
    starts.set(shape, !starts.has(shape) || starts.get(shape) === start ? start : undefined);
  }
  return starts;
}

/** Lines of one piece lie alike whose labels are of the same depth and stand in the same column, with as many cells. */
function shapeOf({ line: { row, after }, depth }: OpenLine): string {
  return `${row.block} ${row.width} ${row.cells.length} ${after} ${depth}`;
}

/** The one reading under which all relations of the line hold; with fewer than two addends that would be no evidence. */
function byRelations(options: Assignment[], { columns, relations, ids }: OpenLine): Assignment | undefined {
  const equations = relations().filter(({ relation }) => relation.op === '=');
  if (equations.length === 0) return undefined;
  const fitting = options.filter((option) => holds(valuesOf(option.cells, columns, ids), equations));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function valuesOf(cells: (GridCell | undefined)[], columns: ColumnSpec[], ids: string[]): Map<string, number> {
  const values = new Map<string, number>();
  cells.forEach((cell, i) => {
    const { value } = cell ? parseFigure(cell.text, columns[i]!) : {};
    if (value !== undefined) values.set(ids[i]!, value);
  });
  return values;
}

function holds(values: Map<string, number>, relations: ConcreteRelation[]): boolean {
  return relations.every(({ left, right }) => {
    const filled = right.filter(({ fact }) => (values.get(fact) ?? 0) !== 0).length;
    if (filled < 2 || !left.every(({ fact }) => values.has(fact))) return false;
    const sum = (terms: typeof left) =>
      terms.reduce((total, { fact, factor }) => total + factor * (values.get(fact) ?? 0), 0);
    return sum(left) === sum(right);
  });
}
