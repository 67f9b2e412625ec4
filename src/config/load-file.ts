import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigError } from './config-error.js';
import { isRecord } from './rule-entry.js';
import { isExecutable, placeNames } from './places.js';

/** What a configuration file holds, unchecked; undefined for a `package.json` without a section for us. */
export async function loadFile(file: string): Promise<unknown> {
  if (basename(file) === 'package.json' && !hasSection(file)) return undefined;
  // A package in CommonJS has nothing but a default export once it is bundled.
  const { cosmiconfig } = (await import('cosmiconfig')).default;
  const explorer = cosmiconfig('reportlint', { searchPlaces: placeNames, cache: false });
  try {
    const loaded = await explorer.load(file);
    const config: unknown = loaded?.config ?? {};
    return isExecutable(file) ? config : plain(config);
  } catch (error) {
    throw readingError(error, file);
  }
}

/** Parses one value in YAML, of which JSON is a part: the form of `--rule`. */
export async function parseYaml(text: string): Promise<unknown> {
  const { defaultLoaders } = (await import('cosmiconfig')).default;
  return plain(defaultLoaders['.yaml']('--rule', text));
}

function readingError(error: unknown, file: string): ConfigError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ConfigError('not-found', { file }, { cause: error });
  if (code === 'EACCES' || code === 'EISDIR')
    return new ConfigError('unreadable', { file, error: code }, { cause: error });
  return new ConfigError('syntax', { file, error: String(message ?? error).trim() }, { cause: error });
}

/** Nearly every folder of a site has a `package.json` above it; most need no cosmiconfig. */
function hasSection(file: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(content) && content.reportlint !== undefined;
  } catch {
    // Somebody else's broken package.json is none of our business.
    return false;
  }
}

/** YAML reads an unquoted `2026-12-31` as a date. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
