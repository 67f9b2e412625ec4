import type { ConfiguredLevel } from '../linter/rule.js';
import type { Settings } from '../report/settings.js';
import { ConfigError } from './config-error.js';
import type { ConfigFile, Override, RuleEntry, RuleSetting } from './config-file.js';
import { resolveExtends, type Source } from './extends.js';
import { nearest } from './nearest.js';
import { loadPlugin } from './plugins.js';
import { addPlugin, type Registry } from './registry.js';
import { readRuleEntry } from './rule-entry.js';
import { validateOptions } from './validate.js';

/** A configuration with everything it extends worked in; later entries win. */
export interface FlatConfig {
  rules: Map<string, RuleSetting>;
  settings: Settings;
  overrides: FlatOverride[];
  ignorePatterns: string[];
  inlineConfig: boolean;
  unused: ConfiguredLevel;
}

export interface FlatOverride extends Pick<Override, 'files' | 'excludedFiles' | 'allow' | 'settings'> {
  /** Checked entries, to be laid over the rules of the file; they may keep the options of an earlier entry. */
  rules: Record<string, RuleEntry>;
  from: string;
}

/** The configuration that says nothing. */
export function emptyConfig(): FlatConfig {
  return { rules: new Map(), settings: {}, overrides: [], ignorePatterns: [], inlineConfig: true, unused: 'warn' };
}

/** Works a configuration, after all that it extends, into `into`; its plugins go into the registry. */
export async function flatten(
  source: Source,
  registry: Registry,
  into: FlatConfig,
  chain: string[] = [source.name],
): Promise<void> {
  const { config, name: file, folder } = source;
  if (config.plugins && !source.trusted) throw new ConfigError('plugin-untrusted', { file });
  for (const plugin of config.plugins ?? []) addPlugin(registry, ...(await loadPlugin(plugin, folder, file)), file);
  const base = into.rules.size === 0 ? (config.startsFrom ?? []) : [];
  for (const name of [base, config.extends ?? []].flat()) {
    const extended = await resolveExtends(name, source, registry, chain);
    await flatten(extended, registry, into, [...chain, extended.name]);
  }
  await layRules(into.rules, config.rules ?? {}, registry, { file, key: 'rules' });
  Object.assign(into.settings, config.settings);
  into.overrides.push(...(await checkOverrides(config, file, registry)));
  into.ignorePatterns.push(...[config.ignorePatterns ?? []].flat());
  if (config.noInlineConfig !== undefined) into.inlineConfig = !config.noInlineConfig;
  if (config.reportUnusedDisableDirectives !== undefined)
    into.unused = unusedLevel(config.reportUnusedDisableDirectives);
}

/** Lays entries over the settings there are, in place. */
export async function layRules(
  settings: Map<string, RuleSetting>,
  entries: Record<string, RuleEntry>,
  registry: Registry,
  place: { file: string; key: string },
): Promise<void> {
  for (const [id, entry] of Object.entries(entries)) {
    const key = place.key ? `${place.key}.${id}` : id;
    const rule = registry.rules.get(id);
    if (!rule) throw unknownRule(id, registry, { file: place.file, key });
    const setting = readRuleEntry(entry, settings.get(id), { file: place.file, key });
    await validateOptions(rule, setting.options, place.file, key);
    settings.set(id, setting);
  }
}

/** An error that names the rule which was probably meant. */
function unknownRule(rule: string, registry: Registry, at: { file: string; key: string }): ConfigError {
  const meant = nearest(rule, registry.rules.keys());
  return new ConfigError('unknown-rule', { ...at, rule, ...(meant !== undefined && { nearest: meant }) });
}

async function checkOverrides(
  { overrides = [] }: ConfigFile,
  file: string,
  registry: Registry,
): Promise<FlatOverride[]> {
  for (const [index, { rules = {}, allow = [] }] of overrides.entries()) {
    await layRules(new Map(), rules, registry, { file, key: `overrides[${index}].rules` });
    for (const [nth, { rule }] of allow.entries()) {
      if (registry.rules.has(rule)) continue;
      throw unknownRule(rule, registry, { file, key: `overrides[${index}].allow[${nth}].rule` });
    }
  }
  return overrides.map((override) => ({ ...override, rules: override.rules ?? {}, from: file }));
}

function unusedLevel(given: ConfiguredLevel | boolean): ConfiguredLevel {
  if (typeof given === 'string') return given;
  return given ? 'warn' : 'off';
}
