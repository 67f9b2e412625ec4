import { dirname, resolve } from 'node:path';
import { ConfigError } from './config-error.js';
import type { ConfigFile } from './config-file.js';
import { loadFile } from './load-file.js';
import { nearest } from './nearest.js';
import { importDefault, isPath, resolveModule } from './packages.js';
import { isExecutable } from './places.js';
import type { Registry } from './registry.js';
import { presetNames } from '../presets/organs.js';
import { validateConfig } from './validate.js';

/** A configuration and where it stands: what it extends is looked for from there. */
export interface Source {
  config: ConfigFile;
  /** File, or name of the preset. */
  name: string;
  folder: string;
  trusted: boolean;
}

/** Names in `extends` that run no code: presets of this package, and data files. */
export function isHarmless(name: string): boolean {
  if (isPath(name)) return !isExecutable(name);
  return presetNames.includes(name.replace(/^reportlint:/u, ''));
}

/** What one entry of `extends` stands for. `chain` are the files that are being loaded, to find cycles. */
export async function resolveExtends(name: string, from: Source, registry: Registry, chain: string[]): Promise<Source> {
  const preset = registry.presets.get(name) ?? registry.presets.get(`reportlint:${name}`);
  if (preset) return { ...from, config: preset, name };
  if (!from.trusted && !isHarmless(name))
    throw new ConfigError('extends-untrusted', { file: from.name, extends: name });
  if (/^[^/\\@.][^/\\]*:/u.test(name))
    throw new ConfigError('unknown-preset', { file: from.name, preset: name, ...suggest(name, registry) });
  const file = resolveModule(name, from.folder);
  if (file === undefined)
    throw new ConfigError('extends-not-found', { file: from.name, extends: name, ...suggest(name, registry) });
  if (chain.includes(file))
    throw new ConfigError('extends-cycle', { file: from.name, chain: [...chain, file].join(' → ') });
  const content = isPath(name) ? await loadFile(file) : await loadPackage(file);
  return {
    config: await validateConfig(content, file),
    name: file,
    folder: dirname(resolve(file)),
    trusted: from.trusted,
  };
}

async function loadPackage(file: string): Promise<unknown> {
  return isExecutable(file) ? importDefault(file) : loadFile(file);
}

function suggest(name: string, registry: Registry): { nearest?: string } {
  const bare = presetNames.find((preset) => preset === nearest(name, presetNames));
  const meant = bare ?? nearest(name, registry.presets.keys());
  return meant === undefined ? {} : { nearest: meant };
}
