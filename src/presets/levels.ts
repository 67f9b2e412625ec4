import type { ConfiguredLevel, Rule } from '../linter/rule.js';

export type PresetName = 'recommended' | 'strict' | 'all';

/** The level of every rule in every preset, by rule id. */
export type Presets = Record<PresetName, Record<string, ConfiguredLevel>>;

type Levelled = Pick<Rule, 'id' | 'level' | 'strictLevel'>;

/**
 * Derives the presets from what the rules say of themselves: `recommended` has each rule's own level, `strict` its
 * level for strict use, and `all` runs also the rules that are off, at warn.
 */
export function presetsOf(rules: Levelled[]): Presets {
  return {
    recommended: levels(rules, ({ level }) => level),
    strict: levels(rules, ({ level, strictLevel }) => strictLevel ?? level),
    all: levels(rules, ({ level }) => (level === 'off' ? 'warn' : level)),
  };
}

function levels(rules: Levelled[], levelOf: (rule: Levelled) => ConfiguredLevel): Record<string, ConfiguredLevel> {
  return Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule)]));
}
