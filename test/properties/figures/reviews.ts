import type { Dice } from '../dice.js';
import type { Cells } from './requests.js';
import { split } from './split.js';

const groups = ['review', 'litigationDirect', 'litigationAfterReview'];
const results = ['upheld', 'corrected', 'otherResult', 'pending'];

/** The table of part four: three totals of four results each. */
export function reviewFigures(dice: Dice): Cells {
  const most = dice.pick([0, 0, 3, 40]);
  return Object.fromEntries(
    groups.flatMap((group) => {
      const total = dice.chance(0.7) ? dice.int(0, most) : 0;
      const values = split(dice, total, results.length);
      return [
        ...results.map((result, index) => [`reviews.${group}.${result}`, values[index]!]),
        [`reviews.${group}.total`, total],
      ];
    }),
  ) as Cells;
}
