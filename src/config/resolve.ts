import { dirname } from 'node:path';
import type { LintConfig } from '../linter/config.js';
import { optionDefaults } from '../linter/option-defaults.js';
import type { Reader } from '../readers/reader.js';
import type { ConfigNotice } from './config-error.js';
import type { ConfigFile, RuleEntry, RuleSetting } from './config-file.js';
import { createFinder, loadNamed, type FoundConfig } from './find.js';
import { emptyConfig, flatten, layRules, type FlatConfig, type FlatOverride } from './flatten.js';
import { pathTest, relativeInside, type PathTest } from './patterns.js';
import { createRegistry, type BuiltIn, type Registry } from './registry.js';
import { writeRuleEntry } from './rule-entry.js';

/** How configuration is looked for, and what the command line says about it. */
export interface LookupOptions {
  cwd: string;
  /** Absolute path of the configuration named by the user; nothing else is looked for. */
  configFile?: string;
  /** False: no configuration files are looked for. */
  lookup?: boolean;
  /** Takes the place of what the configuration says of every rule of the package before its own `rules`. */
  preset?: string;
  /** Entries that win over everything. */
  rules?: Record<string, RuleEntry>;
  /** False: comments in reports switch nothing off, whatever the configuration says. */
  inlineConfig?: boolean;
  /** Measure how long each rule takes. */
  stats?: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  builtIn: BuiltIn;
  notice?: (notice: ConfigNotice) => void;
}

/** The configuration of one file. */
export interface FileConfig {
  lint: LintConfig;
  /** The `ignorePatterns` of its configuration say to leave it out. */
  ignored: boolean;
  readers: Reader[];
  registry: Registry;
  /** Where it comes from, if from a file. */
  file?: string;
  /** In the form of a configuration file, for `--print-config`. */
  printable: ConfigFile;
}

/** Resolves the configuration of files; each configuration file is read, and each combination of overrides merged, once. */
export interface Configurations {
  of(path: string): Promise<FileConfig>;
  /** What plugins and presets the configuration of a folder knows. */
  registryOf(folder: string): Promise<Registry>;
}

/** Starts resolving; nothing is read before the first question. */
export function createConfigurations(options: LookupOptions): Configurations {
  const find = createFinder(options.cwd, options.notice ?? (() => undefined));
  const named = options.configFile === undefined ? undefined : loadNamed(options.configFile);
  // Whoever asks first gets the error; without this it would count as unhandled until then.
  named?.catch(() => undefined);
  const loaded = new Map<string | undefined, Promise<Configuration>>();

  async function forFolder(folder: string): Promise<Configuration> {
    const found = await (named ?? (options.lookup === false ? undefined : find(folder)));
    const known = loaded.get(found?.file) ?? load(found, options);
    loaded.set(found?.file, known);
    return known;
  }
  return {
    of: async (path) => configOf(await forFolder(dirname(path)), path, options),
    registryOf: async (folder) => (await forFolder(folder)).registry,
  };
}

/** One configuration file, with everything it extends. */
interface Configuration {
  file?: string;
  flat: FlatConfig;
  registry: Registry;
  /** Whether a path lies below the file's folder is asked first; `-c shared/strict.yml` is also for files elsewhere. */
  bases: string[];
  tests: Map<string, { files: PathTest; excluded: PathTest }[]>;
  ignored: Map<string, PathTest>;
  merged: Map<string, Promise<Omit<FileConfig, 'ignored'>>>;
}

async function load(found: FoundConfig | undefined, options: LookupOptions): Promise<Configuration> {
  const registry = createRegistry(options.builtIn);
  const flat = emptyConfig();
  const folder = found ? dirname(found.file) : options.cwd;
  const bases = [folder, options.cwd];
  const config = { ...found?.config, extends: startingPoint(found?.config, options.preset) };
  const place = { name: found?.file ?? '--preset', folder, trusted: found?.trusted ?? true };
  await flatten({ config, ...place }, registry, flat);
  return {
    ...(found && { file: found.file }),
    flat,
    registry,
    bases,
    tests: new Map(),
    ignored: new Map(),
    merged: new Map(),
  };
}

function startingPoint(config: ConfigFile | undefined, preset: string | undefined): string[] {
  if (preset !== undefined) return [...[config?.extends ?? []].flat(), preset];
  return [config?.extends ?? 'reportlint:recommended'].flat();
}

async function configOf(configuration: Configuration, path: string, options: LookupOptions): Promise<FileConfig> {
  const { flat, bases, tests, ignored, merged } = configuration;
  const base = bases.find((folder) => relativeInside(folder, path) !== undefined) ?? bases[0]!;
  const overrides = tests.get(base) ?? flat.overrides.map((override) => overrideTests(base, override));
  tests.set(base, overrides);
  const ignore = ignored.get(base) ?? pathTest(base, flat.ignorePatterns);
  ignored.set(base, ignore);

  const active = flat.overrides.filter(
    (_, index) => overrides[index]!.files(path) && !overrides[index]!.excluded(path),
  );
  const key = active.map((override) => flat.overrides.indexOf(override)).join();
  const known = merged.get(key) ?? merge(configuration, active, options);
  merged.set(key, known);
  // What lies outside the working directory was named by the user, who does not want to hear that it is ignored.
  const inside = relativeInside(options.cwd, path) !== undefined;
  return { ...(await known), ignored: inside && ignore(path) };
}

function overrideTests(base: string, { files, excludedFiles }: FlatOverride): { files: PathTest; excluded: PathTest } {
  return { files: pathTest(base, files), excluded: pathTest(base, excludedFiles) };
}

async function merge(
  { file, flat, registry }: Configuration,
  active: FlatOverride[],
  options: LookupOptions,
): Promise<Omit<FileConfig, 'ignored'>> {
  const rules = new Map(flat.rules);
  for (const override of active)
    await layRules(rules, override.rules, registry, { file: override.from, key: 'overrides.rules' });
  await layRules(rules, options.rules ?? {}, registry, { file: '--rule', key: '' });
  const settings = Object.assign({}, flat.settings, ...active.map((override) => override.settings));
  const allow = active.flatMap((override) => override.allow ?? []);
  const inlineConfig = options.inlineConfig !== false && flat.inlineConfig;
  const lint: LintConfig = {
    rules: enabled(rules, registry),
    templates: registry.templates,
    settings,
    allow,
    inlineConfig,
    reportUnusedDisableDirectives: flat.unused,
    today: options.today,
    ...(options.stats && { stats: true }),
  };
  const printable: ConfigFile = {
    plugins: [...registry.plugins.keys()],
    settings,
    rules: Object.fromEntries([...rules].map(([id, setting]) => [id, writeRuleEntry(setting)])),
    overrides: allow.length ? [{ files: '*', allow }] : [],
    ignorePatterns: flat.ignorePatterns,
    noInlineConfig: !inlineConfig,
    reportUnusedDisableDirectives: flat.unused,
  };
  return { lint, readers: registry.readers, registry, ...(file !== undefined && { file }), printable };
}

/** The rules that are on, in the order of the registry, with the defaults of their options. */
function enabled(settings: Map<string, RuleSetting>, registry: Registry): LintConfig['rules'] {
  return [...registry.rules.values()].flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (!setting || setting.level === 'off') return [];
    const options = { ...optionDefaults(rule.options), ...setting.options };
    return [{ rule, level: setting.level, exact: setting.exact, options }];
  });
}
