import type { ConfiguredLevel, Rule } from '../linter/rule.js';

export type PresetName = 'recommended' | 'strict' | 'all';

/** The level of every rule in every preset, by rule id. */
export type Presets = Record<PresetName, Record<string, ConfiguredLevel>>;

/**
 * Derives the presets from what the rules say of themselves: `recommended` has each rule's own level, `strict` its
 * level for strict use, and `all` runs also the rules that are off, at warn.
 */
export function presetsOf(rules: Pick<Rule, 'id' | 'level' | 'strictLevel'>[]): Presets {
  const levels = (levelOf: (rule: Pick<Rule, 'id' | 'level' | 'strictLevel'>) => ConfiguredLevel) =>
    Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule)]));
  return {
    recommended: levels(({ level }) => level),
    strict: levels(({ level, strictLevel }) => strictLevel ?? level),
    all: levels(({ level }) => (level === 'off' ? 'warn' : level)),
  };
}
