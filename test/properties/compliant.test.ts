import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { make } from './compose.js';
import { anyDice } from './dice.js';
import { inWords, lintSource } from './run.js';
import { sourceOf } from './surface.js';

const RUNS = 2000;

describe('compliant reports', () => {
  it(`are not accused, none of ${RUNS}`, () => {
    let notes = 0;
    fc.assert(
      fc.property(anyDice, (seed) => {
        const { builder, dice } = make(seed);
        const source = sourceOf(builder, dice);
        const result = lintSource(source);
        const accused = result.findings.filter(({ level }) => level !== 'info');
        notes += result.findings.length - accused.length;
        if (accused.length === 0) return;
        throw new Error(['', ...inWords(result, accused), '', source.text].join('\n'));
      }),
      { numRuns: RUNS },
    );
    expect(notes / RUNS).toBeLessThan(0.02);
  }, 60_000);
});
