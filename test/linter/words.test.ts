import { describe, expect, it } from '@jest/globals';
import { formatMessage, outlined, unfilled } from '../../src/linter/messages.js';
import { optionDefaults } from '../../src/linter/option-defaults.js';
import { ruleNamed } from './helpers.js';

describe('formatMessage', () => {
  const rule = ruleNamed('a-rule', {
    messages: { both: { zh: '共{{count}}处：{{ cells }}', en: '{{count}} cells' }, one: { zh: '只有中文' } },
  });

  it.each([
    ['both', 'zh', '共2处：甲'],
    ['both', 'en', '2 cells'],
    ['one', 'en', '只有中文'],
  ] as const)('%s in %s', (id, locale, expected) => {
    expect(formatMessage(rule, id, { count: 2, cells: '甲' }, locale)).toBe(expected);
  });

  it('keeps placeholders without data, also such as objects have by birth', () => {
    expect(formatMessage(rule, 'both', { count: 2 }, 'zh')).toBe('共2处：{{ cells }}');
    expect(unfilled('{{toString}} {{count}} {{cells}}', { count: 1 })).toEqual(['toString', 'cells']);
  });

  it.each([
    [{ count: 1 }, '共1处'],
    [{ count: 1, cells: '甲{{#blanks}}' }, '共1处：甲{{#blanks}}'],
    [{ count: 1, cells: '甲', blanks: 2 }, '共1处：甲（空白2处）'],
  ])('leaves out a section without data: %j', (data, expected) => {
    const zh = '共{{count}}处{{#cells}}：{{cells}}{{/cells}}{{#blanks}}（空白{{blanks}}处）{{/blanks}}';
    expect(formatMessage(ruleNamed('a-rule', { messages: { one: { zh } } }), 'one', data, 'zh')).toBe(expected);
  });

  it('shows sections in brackets to those who read about a rule', () => {
    expect(outlined('共{{count}}处{{#cells}}：{{cells}}{{/cells}}')).toBe('共…处［：…］');
  });

  it('refuses an id that the rule does not have', () => {
    expect(() => formatMessage(rule, 'none', {}, 'zh')).toThrow('a-rule has no message “none”');
  });
});

describe('optionDefaults', () => {
  it('takes the defaults of properties', () => {
    const schema = {
      type: 'object',
      properties: {
        max: { type: 'integer', default: 1000 },
        pairs: { type: 'array', default: [] },
        free: {},
        odd: true,
      },
    };
    expect(optionDefaults(schema)).toEqual({ max: 1000, pairs: [] });
    expect(optionDefaults(undefined)).toEqual({});
    expect(optionDefaults({})).toEqual({});
  });

  it('hands out copies', () => {
    const schema = { properties: { pairs: { default: ['甲'] } } };
    expect(optionDefaults(schema).pairs).not.toBe(schema.properties.pairs.default);
  });
});
