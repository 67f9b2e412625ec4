import { expand } from '../../../src/templates/expand.js';
import type { Template } from '../../../src/templates/template.js';
import type { Figures } from './tables.js';

/** Cells that can be changed so that all relations hold, with the values they would have to hold. */
export type Repair = Figures;

interface Equation {
  /** Of each cell; −1 for the sum, 1 for a part. */
  factors: Map<string, number>;
  /** What the changes have to add up to. */
  due: number;
}

/**
 * All sets of one cell, else all sets of two, that can be changed to satisfy all equations of a table: by trying them one
 * after the other, without any of the ideas of the code under test.
 */
export function smallestRepairs(template: Template, table: string, cells: Figures): Repair[] {
  const equations = equationsOf(template, table, cells);
  const ids = [...new Set(equations.flatMap(({ factors }) => [...factors.keys()]))];
  const least = (id: string): number => -cells[id]!;
  const about = (...some: string[]) => restrict(equations, some);
  const failing = equations.filter(({ due }) => due !== 0);
  const singles = ids.flatMap((id): Repair[] => {
    if (!failing.every(({ factors }) => factors.has(id))) return [];
    const touched = about(id);
    const change = only(touched.map(([factor, due]) => due! / factor!));
    return change !== undefined && change >= least(id) ? [{ [id]: cells[id]! + change }] : [];
  });
  if (singles.length > 0) return singles;
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b): Repair[] => {
      if (!failing.every(({ factors }) => factors.has(a) || factors.has(b))) return [];
      const [x, y] = solve(about(a, b)) ?? [];
      if (x === undefined || y === undefined || x < least(a) || y < least(b)) return [];
      return [{ [a]: cells[a]! + x, [b]: cells[b]! + y }];
    }),
  );
}

function equationsOf(template: Template, table: string, cells: Figures): Equation[] {
  return expand(template, table)
    .filter(({ relation }) => relation.op === '=')
    .map(({ left, right }) => {
      const factors = new Map([
        ...left.map(({ fact }) => [fact, -1] as const),
        ...right.map(({ fact }) => [fact, 1] as const),
      ]);
      return { factors, due: -[...factors].reduce((sum, [id, factor]) => sum + factor * cells[id]!, 0) };
    });
}

/** Factors of some cells and what is due in each equation they stand in. */
function restrict(equations: Equation[], ids: string[]): number[][] {
  const touched = equations.filter(({ factors }) => ids.some((id) => factors.has(id)));
  return touched.map(({ factors, due }) => [...ids.map((id) => factors.get(id) ?? 0), due]);
}

function only(values: number[]): number | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/**
 * Both changes, if there are any. Two cells that stand in the very same equations are passed over: in the table of requests
 * there are none, and in the one of reviews a single cell, the total, always does.
 */
function solve(rows: number[][]): [number, number] | undefined {
  for (const [a, b, due] of rows as [number, number, number][])
    for (const [c, d, other] of rows as [number, number, number][]) {
      const determinant = a * d - b * c;
      if (determinant === 0) continue;
      const x = (due * d - b * other) / determinant;
      const y = (a * other - due * c) / determinant;
      const holds = rows.every(([p, q, r]) => p! * x + q! * y === r) && Number.isInteger(x) && Number.isInteger(y);
      return holds ? [x, y] : undefined;
    }
  return undefined;
}
