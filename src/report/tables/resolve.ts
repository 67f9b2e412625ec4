import type { ConcreteRelation } from '../../templates/expand.js';
import type { ColumnSpec } from '../../templates/template.js';
import { parseFigure } from './figure.js';
import type { GridCell } from './grid.js';
import type { Line } from './lines.js';
import type { Assignment, Choice } from './values.js';

/** A line with all the ways in which its cells can be its values. */
export interface OpenLine {
  line: Line;
  choice: Choice;
  columns: ColumnSpec[];
  /** Relations between the values of this line alone, with the ids of its facts. */
  relations: () => ConcreteRelation[];
  ids: string[];
}

/** The values of a line: those that are certain, or those that something decided for; undefined if nothing does. */
export interface Resolved {
  assignment?: Assignment;
  how: 'only' | 'decided' | 'undecided';
}

/** Decides which cells are the values, line by line. */
export function resolve(open: OpenLine[], exactGrid: boolean): Resolved[] {
  const known = open.some(({ choice }) => choice.kind === 'several')
    ? startsOfCertain(open)
    : new Map<string, number>();
  return open.map(({ line, choice, ...rest }) => {
    if (choice.kind === 'one') return { assignment: choice.assignment, how: 'only' };
    if (choice.kind !== 'several') return { how: 'undecided' };
    const { options, byHeader } = choice;
    if (exactGrid && byHeader) return { assignment: byHeader, how: 'only' };
    if (options[0]!.cells.every((cell) => cell?.kind === 'blank'))
      return { assignment: byHeader ?? options[0]!, how: 'only' };
    const alike = known.get(shapeOf(line));
    const assignment = options.find(({ start }) => start === alike) ?? byHeader ?? byRelations(options, rest);
    return assignment ? { assignment, how: 'decided' } : { how: 'undecided' };
  });
}

/** Where the values of lines begin that allow one reading only, by the shape of the line; none if such lines disagree. */
function startsOfCertain(open: OpenLine[]): Map<string, number | undefined> {
  const starts = new Map<string, number | undefined>();
  for (const { line, choice } of open) {
    if (choice.kind !== 'one') continue;
    const shape = shapeOf(line);
    const { start } = choice.assignment;
    starts.set(shape, !starts.has(shape) || starts.get(shape) === start ? start : undefined);
  }
  return starts;
}

/** Lines of one piece with the label in the same column and as many cells lie alike. */
function shapeOf({ row, after }: Line): string {
  return `${row.block} ${row.width} ${row.cells.length} ${after}`;
}

/** The one reading under which all relations of the line hold; with fewer than two addends that would be no evidence. */
function byRelations(
  options: Assignment[],
  { columns, relations, ids }: Omit<OpenLine, 'line' | 'choice'>,
): Assignment | undefined {
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
