import { rules } from '../rules/index.js';
import { presetsOf } from './levels.js';

const { recommended, strict, all } = presetsOf(rules);

/** The presets of the rules that come with the tool, in the form of a configuration. */
export const presets = { recommended: { rules: recommended }, strict: { rules: strict }, all: { rules: all } };

export { presetsOf };
export type { PresetName, Presets } from './levels.js';
