import type { AnyRule, BuiltIn } from '../../src/config/index.js';
import type { ConfiguredLevel } from '../../src/linter/rule.js';

export function rule(id: string, more: Partial<AnyRule> = {}): AnyRule {
  return {
    id,
    category: 'content',
    scope: 'report',
    level: 'warn',
    fix: 'none',
    title: { zh: `规则 ${id}` },
    description: { zh: '说明' },
    basis: [],
    messages: { bad: { zh: '有误' } },
    examples: { good: [], bad: [] },
    since: '0.1.0',
    check: () => undefined,
    ...more,
  };
}

export const limited = rule('overview-long', {
  level: 'off',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      max: { type: 'integer', minimum: 1, default: 1000 },
      words: { type: 'array', items: { type: 'string' }, default: [] },
    },
  },
});

const rules = [rule('cell-blank'), rule('cell-negative', { level: 'error' }), limited];
const levels = (levelOf: (level: ConfiguredLevel) => ConfiguredLevel) => ({
  rules: Object.fromEntries(rules.map(({ id, level }) => [id, levelOf(level)])),
});

/** Three invented rules: one at warn, one at error, one off with options. */
export const builtIn: BuiltIn = {
  rules,
  templates: [],
  reporters: {},
  presets: {
    recommended: levels((level) => level),
    strict: levels((level) => (level === 'warn' ? 'error' : level)),
    all: levels((level) => (level === 'off' ? 'warn' : level)),
  },
};
