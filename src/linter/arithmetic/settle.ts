import { constant } from './elimination.js';
import type { Choice } from './elimination.js';
import type { Row, System } from './system.js';
import { admits } from './system.js';

/** The new value of a chosen cell, by column; undefined where the relations leave it open. */
export type Correction = Map<number, number | undefined>;

/**
 * What the chosen cells would have to hold, once no equation is left open. `doubtful`: equations that ask for a value
 * which a cell cannot hold, or for none at all, so that further cells of them would have to change as well; `unclear`:
 * the equations leave more open than this can tell.
 */
export function settle(
  system: System,
  { told, free }: Choice,
): { correction: Correction } | { doubtful: Row[] } | 'unclear' {
  const [loose, ...more] = free;
  if (more.length > 0) return 'unclear';
  if (loose !== undefined) return settleLoose(system, told, loose);
  const correction: Correction = new Map();
  for (const { column, row } of told) {
    const change = constant(row) / row[column]!;
    const value = system.cells[column]!.value + change;
    if (change === 0 || !admits(system.cells[column]!, value)) return { doubtful: [row] };
    correction.set(column, value);
  }
  return { correction };
}

/** One cell's change is open: looks for the range in which all chosen cells hold what they may. */
function settleLoose({ cells }: System, told: Choice['told'], loose: number): ReturnType<typeof settle> {
  const { value, step, least } = cells[loose]!;
  let from = least - value;
  let to = Infinity;
  for (const { column, row } of told) {
    const cell = cells[column]!;
    const own = row[column]!;
    const factor = row[loose]! / own;
    const change = constant(row) / own;
    const exact = cell.step === step && (cell.value + change) % step === 0 && Math.abs(factor) <= 1;
    if (!exact || !Number.isInteger(factor) || value % step !== 0) return 'unclear';
    // cell.value + change - factor * t >= cell.least
    const room = cell.value + change - cell.least;
    if (factor > 0) to = Math.min(to, room);
    else if (factor < 0) from = Math.max(from, -room);
    else if (room < 0) return { doubtful: told.map((one) => one.row) };
  }
  if (from > to) return { doubtful: told.map((one) => one.row) };
  const single = from === to;
  const correction: Correction = new Map([[loose, single ? value + from : undefined]]);
  for (const { column, row } of told) {
    const coupled = row[loose] !== 0;
    const rest = constant(row) - (coupled ? row[loose]! * from : 0);
    correction.set(column, single || !coupled ? cells[column]!.value + rest / row[column]! : undefined);
  }
  return { correction };
}
