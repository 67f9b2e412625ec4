import { basename } from 'node:path';
import { ConfigError } from './config-error.js';
import type { Plugin } from './config-file.js';
import { importDefault, isPath, resolveModule } from './packages.js';
import { isRecord } from './rule-entry.js';

/** Loads a plugin that a configuration names, or takes it as it is; with the name that its rules get in front. */
export async function loadPlugin(
  given: string | Plugin,
  folder: string,
  file: string,
): Promise<[name: string, plugin: Plugin]> {
  if (typeof given !== 'string') {
    if (typeof given.name !== 'string') throw new ConfigError('plugin-unnamed', { file });
    return [given.name, checkShape(given, given.name, file)];
  }
  const path = [given, longName(given)].map((name) => resolveModule(name, folder)).find((found) => found !== undefined);
  if (path === undefined) throw new ConfigError('plugin-not-found', { file, plugin: given, folder });
  const plugin = checkShape(await load(path, given, file), given, file);
  return [plugin.name ?? shortName(given), plugin];
}

async function load(path: string, plugin: string, file: string): Promise<unknown> {
  try {
    return await importDefault(path);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigError('plugin-shape', { file, plugin, detail }, { cause: error });
  }
}

/** `acme` → `reportlint-plugin-acme`, `@acme` → `@acme/reportlint-plugin`, `@acme/x` → `@acme/reportlint-plugin-x`. */
function longName(name: string): string {
  if (isPath(name)) return name;
  if (!name.startsWith('@')) return `reportlint-plugin-${name}`;
  const [scope, rest] = name.split('/');
  return rest ? `${scope}/reportlint-plugin-${rest}` : `${scope}/reportlint-plugin`;
}

/** The name that stands before the rules: the package's without `reportlint-plugin-`; a file's without its ending. */
function shortName(name: string): string {
  if (isPath(name)) return basename(name).replace(/\.[cm]?[jt]s$/u, '');
  return name.replace(/(^|\/)reportlint-plugin(?:-|$)/u, '$1').replace(/\/$/u, '');
}

function checkShape(plugin: unknown, name: string, file: string): Plugin {
  const wrong = (detail: string) => new ConfigError('plugin-shape', { file, plugin: name, detail });
  if (!isRecord(plugin)) throw wrong('not an object');
  if (plugin.apiVersion !== 1)
    throw new ConfigError('plugin-version', { file, plugin: name, given: String(plugin.apiVersion) });
  for (const key of ['rules', 'templates', 'readers']) {
    if (plugin[key] !== undefined && !Array.isArray(plugin[key])) throw wrong(`${key}: not an array`);
  }
  for (const key of ['reporters', 'presets']) {
    if (plugin[key] !== undefined && !isRecord(plugin[key])) throw wrong(`${key}: not an object`);
  }
  for (const [index, rule] of ((plugin.rules ?? []) as unknown[]).entries()) {
    const sound =
      isRecord(rule) && typeof rule.id === 'string' && typeof rule.check === 'function' && isRecord(rule.messages);
    if (!sound) throw wrong(`rules[${index}]: id, messages, check`);
  }
  return plugin as unknown as Plugin;
}
