import fc from 'fast-check';

/** A source of choices; the same seed makes the same choices. */
export interface Dice {
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Some of the choices, in their order. */
  some<T>(choices: readonly T[], least: number, most: number): T[];
  shuffled<T>(choices: readonly T[]): T[];
}

/** Dice that fast-check throws: a report takes a few hundred choices, which are quicker drawn from one seed. */
export const anyDice = fc.noShrink(fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })));

export function diceOf(seed: number): Dice {
  const next = generator(seed);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const shuffled = <T>(choices: readonly T[]): T[] => {
    const rest = [...choices];
    return choices.map(() => rest.splice(int(0, rest.length - 1), 1)[0]!);
  };
  return {
    int,
    shuffled,
    chance: (share) => next() < share,
    pick: (choices) => choices[int(0, choices.length - 1)]!,
    some: (choices, least, most) => {
      const chosen = new Set(shuffled(choices).slice(0, int(least, Math.min(most, choices.length))));
      return choices.filter((choice) => chosen.has(choice));
    },
  };
}

/** The generator mulberry32: short, quick, and good enough to choose words. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
