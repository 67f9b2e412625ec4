import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/config/index.js';
import { readRuleEntry, writeRuleEntry } from '../../src/config/rule-entry.js';

const place = { file: 'f', key: 'rules.x' };
const read = (entry: unknown) => readRuleEntry(entry, undefined, place);

describe('readRuleEntry', () => {
  it.each([
    ['off', 'off'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
    [0, 'off'],
    [1, 'warn'],
    [2, 'error'],
    [['error'], 'error'],
    [[1], 'warn'],
  ])('%j is the level %s', (entry, level) => expect(read(entry)).toEqual({ level, exact: false, options: {} }));

  it('takes options, and `exact` out of them', () =>
    expect(read(['error', { exact: true, max: 3 }])).toEqual({ level: 'error', exact: true, options: { max: 3 } }));

  it('keeps the options of an earlier entry where only the level is given', () => {
    const earlier = { level: 'warn' as const, exact: true, options: { max: 3 } };
    expect(readRuleEntry('error', earlier, place)).toEqual({ ...earlier, level: 'error' });
    expect(readRuleEntry(['info'], earlier, place)).toEqual({ ...earlier, level: 'info' });
    expect(readRuleEntry(['info', {}], earlier, place)).toEqual({ level: 'info', exact: false, options: {} });
  });

  it.each([
    ['eror', 'wrong-level', 'error'],
    ['Warn ', 'wrong-level', 'warn'],
    [3, 'wrong-level', undefined],
    [null, 'wrong-level', undefined],
    [undefined, 'wrong-level', undefined],
    [{}, 'wrong-level', undefined],
    [[], 'wrong-entry', undefined],
    [['warn', 3], 'wrong-entry', undefined],
    [['warn', {}, {}], 'wrong-entry', undefined],
    [['warn', { exact: 1 }], 'wrong-type', undefined],
  ])('refuses %j', (entry, code, nearest) => {
    expect(() => read(entry)).toThrow(ConfigError);
    expect(() => read(entry)).toThrow(expect.objectContaining({ code, data: expect.objectContaining({ file: 'f' }) }));
    if (nearest)
      expect(() => read(entry)).toThrow(expect.objectContaining({ data: expect.objectContaining({ nearest }) }));
  });
});

describe('writeRuleEntry', () => {
  it.each([['off'], [['error', { max: 3 }]], [['warn', { exact: true, max: 3 }]]])(
    'writes %j as it was read',
    (entry) => expect(writeRuleEntry(read(entry))).toEqual(entry),
  );
});
