import { rules } from '../rules/index.js';
import { presetsOf } from './levels.js';

/** The presets of the rules that come with the tool. */
export const presets = presetsOf(rules);

export { presetsOf };
export type { Preset, PresetName } from './levels.js';
