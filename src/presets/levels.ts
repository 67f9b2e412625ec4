import type { ConfiguredLevel, Rule } from '../linter/rule.js';

export type PresetName = 'recommended' | 'strict' | 'all';

/** A preset has the form of a configuration: the level of every rule by its id. */
export interface Preset {
  rules: Record<string, ConfiguredLevel>;
}

type Levelled = Pick<Rule, 'id' | 'level' | 'strictLevel'>;

/**
 * Derives the presets from what the rules say of themselves: `recommended` has each rule's own level, `strict` its
 * level for strict use, and `all` runs also the rules that are off, at warn.
 */
export function presetsOf(rules: Levelled[]): Record<PresetName, Preset> {
  return {
    recommended: preset(rules, ({ level }) => level),
    strict: preset(rules, ({ level, strictLevel }) => strictLevel ?? level),
    all: preset(rules, ({ level }) => (level === 'off' ? 'warn' : level)),
  };
}

function preset(rules: Levelled[], levelOf: (rule: Levelled) => ConfiguredLevel): Preset {
  return { rules: Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule)])) };
}
