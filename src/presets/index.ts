import type { OrganKind } from '../templates/template.js';
import { rules } from '../rules/index.js';
import { presetsOf, type PresetName as LevelName } from './levels.js';
import type { ConfiguredLevel } from '../linter/rule.js';
import { organPresets, type OrganPreset } from './organs.js';

const { recommended, strict, all } = presetsOf(rules);

/** A preset in the form of a configuration. */
export interface Preset {
  /** Where nothing was extended before it, what it changes. */
  startsFrom?: 'reportlint:recommended';
  rules: Record<string, ConfiguredLevel>;
  settings?: { organKind: OrganKind };
}

export type PresetName = LevelName | keyof typeof organPresets;

function ofOrgan({ settings, rules }: OrganPreset): Preset {
  return { startsFrom: 'reportlint:recommended', settings, rules };
}

/** The presets of the rules that come with the tool: three by strictness, and one for each level of organ. */
export const presets: Record<PresetName, Preset> = {
  recommended: { rules: recommended },
  strict: { rules: strict },
  all: { rules: all },
  government: ofOrgan(organPresets.government),
  department: ofOrgan(organPresets.department),
  township: ofOrgan(organPresets.township),
  subdistrict: ofOrgan(organPresets.subdistrict),
  zone: ofOrgan(organPresets.zone),
};

/** The levels that a preset by itself gives the rules. */
export function levelsOf(name: PresetName): Record<string, ConfiguredLevel> {
  const { startsFrom, rules } = presets[name];
  return startsFrom ? { ...recommended, ...rules } : rules;
}

export { presetsOf };
export { organPresets, presetNames } from './organs.js';
export type { Presets } from './levels.js';
