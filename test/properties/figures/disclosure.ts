import type { Dice } from '../dice.js';
import type { Cells } from './requests.js';

/** The table of part two, within its bounds; who makes rules has regulations, others have none. */
export function disclosureFigures(dice: Dice, version: string, makesRules: boolean): Cells {
  return version === '2019' ? figures2019(dice, makesRules) : figures2021(dice, makesRules);
}

function figures2021(dice: Dice, makesRules: boolean): Cells {
  return {
    ...documents(dice, 'regulations', makesRules ? 6 : 0),
    ...documents(dice, 'normativeDocs', dice.pick([0, 3, 40])),
    'disclosure.licensing.decisions': count(dice),
    'disclosure.penalties.decisions': count(dice),
    'disclosure.coercion.decisions': dice.chance(0.3) ? count(dice) : 0,
    'disclosure.adminFees.amountWan': money(dice),
  };
}

function documents(dice: Dice, row: string, most: number): Cells {
  const issued = dice.int(0, most);
  const repealed = dice.int(0, most);
  // What was issued this year is in force or repealed.
  const inForce = Math.max(0, issued - repealed) + dice.int(0, 3 * most);
  return cellsOf(row, { issued, repealed, inForce });
}

function figures2019(dice: Dice, makesRules: boolean): Cells {
  return {
    ...produced(dice, 'regulations', makesRules ? 6 : 0),
    ...produced(dice, 'normativeDocs', dice.pick([0, 3, 40])),
    ...items(dice, 'licensing', true),
    ...items(dice, 'otherServices', true),
    ...items(dice, 'penalties', true),
    ...items(dice, 'coercion', true),
    ...items(dice, 'adminFees', false),
    ...cellsOf('procurement', { projects: dice.pick([0, 2, 17]), amount: money(dice) }),
  };
}

function produced(dice: Dice, row: string, most: number): Cells {
  const newlyDisclosed = dice.int(0, most);
  return cellsOf(row, {
    produced: newlyDisclosed + dice.int(0, most),
    newlyDisclosed,
    totalDisclosed: newlyDisclosed + dice.int(0, 3 * most),
  });
}

function items(dice: Dice, row: string, decided: boolean): Cells {
  const itemsPrev = dice.pick([0, dice.int(1, 30), dice.int(1, 500)]);
  const itemsDelta = dice.chance(0.5) ? 0 : dice.int(-itemsPrev, 12);
  return cellsOf(row, { itemsPrev, itemsDelta, ...(decided && { decisions: count(dice) }) });
}

function cellsOf(row: string, values: Cells): Cells {
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [`disclosure.${row}.${column}`, value]));
}

function count(dice: Dice): number {
  return dice.pick([0, 0, dice.int(1, 9), dice.int(10, 400), dice.int(1000, 90_000)]);
}

function money(dice: Dice): number {
  return dice.pick([0, 0, dice.int(1, 400) / 100, dice.int(1000, 900_000) / 1000, dice.int(1, 9e8) / 10_000]);
}
