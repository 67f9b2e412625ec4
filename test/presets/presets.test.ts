import { describe, expect, it } from '@jest/globals';
import { levelsOf, presets, presetsOf, type PresetName } from '../../src/presets/index.js';
import { rules } from '../../src/rules/index.js';

describe('presetsOf', () => {
  it('derives levels from the rules', () => {
    const derived = presetsOf([
      { id: 'plain', level: 'error' },
      { id: 'strict', level: 'warn', strictLevel: 'error' },
      { id: 'local', level: 'off' },
    ]);
    expect(derived).toEqual({
      recommended: { plain: 'error', strict: 'warn', local: 'off' },
      strict: { plain: 'error', strict: 'error', local: 'off' },
      all: { plain: 'error', strict: 'warn', local: 'warn' },
    });
  });
});

describe('presets', () => {
  it.each(Object.keys(presets))('%s knows every rule', (name) => {
    expect(Object.keys(levelsOf(name as PresetName)).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
