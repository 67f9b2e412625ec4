import { describe, expect, it } from '@jest/globals';
import { fixFilter, fixTypes } from '../../src/linter/fix-types.js';
import { rules } from '../../src/rules/index.js';

describe('fixFilter', () => {
  it.each([
    [[], 'common-typo', true],
    [['fix'], 'section-number', true],
    [['typography'], 'common-typo', true],
    [['typography'], 'section-number', false],
    [['typography', 'structure'], 'section-number', true],
    [['typography'], 'acme/unknown', false],
    [[], 'acme/unknown', true],
  ] as const)('%j lets %s through: %s', (types, ruleId, passes) => {
    const filter = fixFilter(types, rules);
    expect(filter({ ruleId })).toBe(passes);
  });

  it('knows the category of every rule', () => {
    expect(fixTypes).toEqual(expect.arrayContaining(rules.map(({ category }) => category)));
  });
});
