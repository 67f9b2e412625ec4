import { choose, constant, nothingChosen, undecidedIn, wouldClose } from './elimination.js';
import type { Choice } from './elimination.js';
import { settle } from './settle.js';
import type { Correction } from './settle.js';
import type { System } from './system.js';

/** How far the search goes before it gives up: cells changed together, sets that tie, and choices tried on the way. */
export const bound = { cells: 6, sets: 500, choices: 3_000 } as const;

interface Search {
  system: System;
  isSound: (correction: Correction) => boolean;
  found: Correction[];
  choices: number;
  gaveUp: boolean;
}

/**
 * All smallest sets of cells whose change satisfies all equations of a system (Fellegi and Holt), with the values; undefined
 * if the bound was hit first, or if one of them upsets what is no equation, as `isSound` tells.
 *
 * Iterative deepening over the size of the set. Whatever set is looked for, each equation that fails has to hold one of
 * its cells; so the search takes the failing equation with the fewest cells that are undecided, chooses each in turn,
 * eliminates it from all the others, and goes on with what then fails. A cell that was tried is excluded from the
 * branches after it, so that every set is met once.
 */
export function minimalSets(system: System, isSound: Search['isSound']): Correction[] | undefined {
  const search: Search = { system, isSound, found: [], choices: 0, gaveUp: false };
  const start = nothingChosen(system);
  for (let size = cellsNeeded(failing(start)); size <= bound.cells; size++) {
    explore(search, start, size);
    if (search.gaveUp) return undefined;
    if (search.found.length > 0) return search.found;
  }
  return undefined;
}

/** Tries all ways of changing exactly `left` more cells. */
function explore(search: Search, choice: Choice, left: number): void {
  const failed = choice.open.find((row) => constant(row) !== 0);
  if (!failed) return conclude(search, choice, left);
  if (left === 1) {
    const columns = undecidedIn(failed, choice.decided);
    branch(
      search,
      choice,
      columns.filter((column) => wouldClose(choice, column, failed)),
      left,
    );
  } else if (left > 1) {
    const rows = failing(choice);
    if (cellsNeeded(rows) <= left) branch(search, choice, fewest(rows), left);
  }
}

/** No equation fails any more: either the chosen cells can hold what they would have to, or others must change, too. */
function conclude(search: Search, choice: Choice, left: number): void {
  const settled = settle(search.system, choice);
  if (settled === 'unclear') search.gaveUp = true;
  else if ('doubtful' in settled) {
    const columns = new Set(settled.doubtful.flatMap((row) => undecidedIn(row, choice.decided)));
    if (left > 0) branch(search, choice, [...columns], left);
  } else if (left === 0) {
    search.found.push(settled.correction);
    // What is not sound might become so with a further cell, but the equations do not tell with which.
    search.gaveUp = !search.isSound(settled.correction) || search.found.length > bound.sets;
  }
}

function branch(search: Search, choice: Choice, columns: number[], left: number): void {
  const decided = choice.decided.slice();
  for (const column of columns) {
    if (search.gaveUp || ++search.choices > bound.choices) {
      search.gaveUp = true;
      return;
    }
    explore(search, choose({ ...choice, decided }, column), left - 1);
    decided[column] = 1;
  }
}

/** Of each failing equation the cells that can be chosen. */
function failing({ open, decided }: Choice): number[][] {
  return open.filter((row) => constant(row) !== 0).map((row) => undecidedIn(row, decided));
}

function fewest(rows: number[][]): number[] {
  return rows.reduce((least, columns) => (columns.length < least.length ? columns : least));
}

/**
 * At least as many cells must change as there are failing equations without a cell in common, and as are needed to stand
 * in each of them, were every cell in as many as the most common one.
 */
function cellsNeeded(rows: number[][]): number {
  const counts: number[] = [];
  let most = 0;
  for (const columns of rows) {
    if (columns.length === 0) return Infinity;
    for (const column of columns) most = Math.max(most, (counts[column] = (counts[column] ?? 0) + 1));
  }
  const bySize = rows.toSorted((a, b) => a.length - b.length);
  return Math.max(Math.ceil(rows.length / most), disjoint(bySize), disjoint(bySize.reverse()));
}

function disjoint(rows: number[][]): number {
  const taken: boolean[] = [];
  let count = 0;
  for (const columns of rows) {
    if (columns.some((column) => taken[column])) continue;
    for (const column of columns) taken[column] = true;
    count++;
  }
  return count;
}
