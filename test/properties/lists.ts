import { inWords } from '../report/narrative/phrasings.js';
import type { Dice } from './dice.js';

/** How the items of a list are marked. */
const marks: ((index: number) => string)[] = [
  (index) => `${inWords(index + 1)}是`,
  (index) => `（${index + 1}）`,
  (index) => `${index + 1}.`,
  (index) => `${index + 1}、`,
  (index) => `第${inWords(index + 1)}，`,
];

/** Items in one paragraph behind the words that lead to them, or each in its own. */
export function listed(dice: Dice, leadIn: string, items: string[]): string[] {
  const style = dice.int(0, 2);
  if (style === 0) return [`${leadIn}${items.map((item, index) => `${inWords(index + 1)}是${item}`).join('；')}。`];
  if (style === 1) return [`${leadIn}${items.map((item, index) => `${inWords(index + 1)}是${item}。`).join('')}`];
  const mark = dice.pick(marks);
  return [leadIn, ...items.map((item, index) => `${mark(index)}${item}。`)];
}
