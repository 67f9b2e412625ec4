import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../src/config/nearest.js';

describe('nearest', () => {
  const known = ['recommended', 'strict', 'all', 'cell-blank', 'cell-negative'];

  it.each([
    ['recomended', 'recommended'],
    ['Strict', 'strict'],
    ['cell-balnk', 'cell-blank'],
    ['cel-negativ', 'cell-negative'],
    ['al', 'all'],
    ['recommend', 'recommended'],
    ['strictest', 'strict'],
  ])('takes %s for %s', (given, meant) => expect(nearest(given, known)).toBe(meant));

  it.each(['xy', 'fee-statement', '规则', ''])('makes no guess for “%s”', (given) =>
    expect(nearest(given, known)).toBeUndefined(),
  );

  it('knows nothing if there is nothing to know', () => expect(nearest('strict', [])).toBeUndefined());

  it('counts two letters in the wrong order as one mistake', () =>
    expect(nearest('wran', ['warn', 'wrong'])).toBe('warn'));
});
