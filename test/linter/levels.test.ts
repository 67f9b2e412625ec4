import { describe, expect, it } from '@jest/globals';
import type { EnabledRule } from '../../src/linter/config.js';
import { effectiveLevel } from '../../src/linter/levels.js';
import type { Level } from '../../src/linter/rule.js';
import { ruleNamed } from './helpers.js';

const messages = { plain: { zh: '一' }, soft: { zh: '二', level: 'info' as const } };

function enabled(level: Level, exact = false): EnabledRule {
  return { rule: { ...ruleNamed('a-rule'), messages }, level, exact, options: {} };
}

describe('effectiveLevel', () => {
  it.each<[string, Level, boolean, string, Level | undefined, Level]>([
    ['the configured level where nobody asks for less', 'error', false, 'plain', undefined, 'error'],
    ['the level of a message below it', 'error', false, 'soft', undefined, 'info'],
    ['the level of a finding below it', 'error', false, 'plain', 'warn', 'warn'],
    ['the lower of message and finding', 'error', false, 'soft', 'warn', 'info'],
    ['the ceiling over what a finding asks for', 'info', false, 'plain', 'error', 'info'],
    ['the configured level for all with exact', 'error', true, 'soft', 'warn', 'error'],
  ])('is %s', (_, level, exact, messageId, asked, expected) => {
    expect(effectiveLevel(enabled(level, exact), { messageId, ...(asked && { level: asked }) })).toBe(expected);
  });
});
