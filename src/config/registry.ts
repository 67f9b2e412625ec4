import type { Reader } from '../readers/reader.js';
import type { Reporter } from '../reporters/reporter.js';
import type { Template } from '../templates/template.js';
import type { AnyRule, ConfigFile, Plugin } from './config-file.js';
import { ConfigError } from './config-error.js';

/** What a configuration can refer to: what the package brings, and what plugins add. */
export interface Registry {
  rules: Map<string, AnyRule>;
  templates: Template[];
  readers: Reader[];
  reporters: Record<string, () => Reporter>;
  /** By full name: `reportlint:strict`, `acme:local`. */
  presets: Map<string, ConfigFile>;
  plugins: Map<string, Plugin>;
}

/** What the package itself brings. */
export interface BuiltIn {
  rules: readonly AnyRule[];
  templates: readonly Template[];
  reporters: Record<string, () => Reporter>;
  /** `recommended`, `strict`, `all`. */
  presets: Record<string, ConfigFile>;
}

/** A registry that holds what the package brings. */
export function createRegistry(builtIn: BuiltIn): Registry {
  return {
    rules: new Map(builtIn.rules.map((rule) => [rule.id, rule])),
    templates: [...builtIn.templates],
    readers: [],
    reporters: { ...builtIn.reporters },
    presets: new Map(Object.entries(builtIn.presets).map(([name, preset]) => [`reportlint:${name}`, preset])),
    plugins: new Map(),
  };
}

/** Adds a plugin under its name; the same plugin twice is one. A template of a known version takes its place. */
export function addPlugin(registry: Registry, name: string, plugin: Plugin, file: string): void {
  const known = registry.plugins.get(name);
  if (known === plugin) return;
  if (known) throw new ConfigError('plugin-duplicate', { file, plugin: name });
  registry.plugins.set(name, plugin);
  const ids = new Set(plugin.rules?.map(({ id }) => id));
  const prefixed = (id: string) => (ids.has(id) ? `${name}/${id}` : id);
  for (const rule of plugin.rules ?? []) {
    const yieldsTo = rule.yieldsTo && { yieldsTo: rule.yieldsTo.map(prefixed) };
    registry.rules.set(prefixed(rule.id), { ...unsaid(rule), ...rule, id: prefixed(rule.id), ...yieldsTo });
  }
  const versions = new Set(plugin.templates?.map(({ version }) => version));
  registry.templates = [
    ...registry.templates.filter(({ version }) => !versions.has(version)),
    ...(plugin.templates ?? []),
  ];
  registry.readers.push(...(plugin.readers ?? []));
  Object.assign(registry.reporters, plugin.reporters);
  for (const [preset, config] of Object.entries(plugin.presets ?? {}))
    registry.presets.set(`${name}:${preset}`, config);
}

/** A plugin written without types may leave out what no check needs. */
function unsaid({ title, id }: AnyRule): Pick<AnyRule, 'title' | 'description' | 'basis' | 'examples' | 'since'> {
  const name = title ?? { zh: id };
  return { title: name, description: name, basis: [], examples: { good: [], bad: [] }, since: '' };
}
