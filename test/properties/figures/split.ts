import type { Dice } from '../dice.js';

/** Parts that add up to a whole; none is below `least`. */
export function split(dice: Dice, whole: number, parts: number, least = 0): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => dice.int(0, whole - least * parts)).sort((a, b) => a - b);
  return [...cuts, whole - least * parts].map((cut, index) => cut - (cuts[index - 1] ?? 0) + least);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
