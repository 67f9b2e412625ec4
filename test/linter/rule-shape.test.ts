import { describe, expect, it } from '@jest/globals';
import { asRule, shapeErrors } from '../../src/linter/rule-shape.js';
import { unusedSuppression } from '../../src/linter/unused-suppression.js';
import { rules } from '../../src/rules/index.js';
import { ruleNamed } from './helpers.js';

describe('shapeErrors', () => {
  it.each([...rules, unusedSuppression, ruleNamed('plugin/a-rule'), ruleNamed('@scope/plugin/a-rule')])(
    'finds nothing wrong with $id',
    (rule) => {
      expect(shapeErrors(rule)).toEqual([]);
    },
  );

  it('finds nothing wrong with words in one language', () => {
    expect(shapeErrors({ ...ruleNamed('a-rule'), title: { en: 'Rule' } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['id', { id: 'ARule' }, 'kebab-case'],
    ['id', { id: undefined }, 'A rule needs an id'],
    ['category', { category: 'taste' }, 'category: one of "structure"'],
    ['level', { level: 'warning' }, 'not "warning"'],
    ['level', { level: undefined }, 'level: one of "error", "warn", "info", "off".'],
    ['fix', { fix: true }, 'fix: one of'],
    ['title', { title: '标题' }, 'title: { zh:'],
    ['messages', { messages: {} }, 'needs messages'],
    ['a message', { messages: { wrong: '有误' } }, 'the message "wrong" needs words'],
    ['check', { check: undefined }, 'a function check(context)'],
    ['basis', { basis: undefined }, 'basis: a list'],
    ['yieldsTo', { yieldsTo: 'section-missing' }, 'yieldsTo is a list of strings'],
    ['options', { options: [] }, 'options is a JSON Schema'],
  ])('says what is wrong with %s', (_, change, expected) => {
    const errors = shapeErrors({ ...ruleNamed('a-rule'), ...change });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });

  it.each([
    [null, 'not null'],
    ['rule', 'not string'],
    [undefined, 'not undefined'],
  ])('refuses %j', (value, expected) => {
    expect(shapeErrors(value)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('asRule', () => {
  it('gives a rule back, or throws all that is wrong', () => {
    const rule = ruleNamed('a-rule');
    expect(asRule(rule)).toBe(rule);
    expect(() => asRule({ id: 'a-rule' })).toThrow(
      /The rule a-rule needs category[^]*The rule a-rule needs a function/,
    );
  });
});
