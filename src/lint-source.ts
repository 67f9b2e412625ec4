import type { EnabledRule, LintConfig } from './linter/config.js';
import { lint } from './linter/lint.js';
import { optionDefaults } from './linter/option-defaults.js';
import type { Result } from './linter/result.js';
import { levelsOf, presets, type PresetName } from './presets/index.js';
import { readDocument } from './readers/read.js';
import { Unreadable, type Host } from './readers/reader.js';
import type { Settings } from './report/settings.js';
import { rules } from './rules/index.js';
import { officialTemplates } from './templates/index.js';

/** How to lint one report without configuration files. */
export interface LintSourceOptions {
  /** Name of the file; its ending helps where the content does not tell the format. */
  path?: string;
  /** `recommended` if absent. */
  preset?: PresetName;
  settings?: Settings;
  /** `YYYY-MM-DD`; today if absent. */
  today?: string;
  /** What the readers need of the platform; without it compressed formats cannot be read. */
  host?: Host;
}

/**
 * Lints one report: its text, or the bytes of a file in any format that can be read. Runs in a browser too. Rejects
 * with {@link Unreadable} if the bytes are no document.
 */
export async function lintSource(source: string | Uint8Array, options: LintSourceOptions = {}): Promise<Result> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { path } = options;
  const document = await readDocument({ bytes, ...(path !== undefined && { path }) }, options.host ?? noHost);
  return lint(document, path ?? '', presetConfig(options));
}

/** The configuration that a preset alone makes. */
export function presetConfig({ preset = 'recommended', settings = {}, today }: LintSourceOptions = {}): LintConfig {
  return {
    rules: enabledBy(preset),
    templates: officialTemplates,
    settings: { ...presets[preset].settings, ...settings },
    allow: [],
    inlineConfig: true,
    reportUnusedDisableDirectives: 'warn',
    today: today ?? new Date().toISOString().slice(0, 10),
  };
}

function enabledBy(preset: PresetName): EnabledRule[] {
  const levels = levelsOf(preset);
  return rules.flatMap((rule) => {
    const level = levels[rule.id] ?? 'off';
    return level === 'off' ? [] : [{ rule, level, exact: false, options: optionDefaults(rule.options) }];
  });
}

const noHost: Host = {
  inflate: () => Promise.reject(new Unreadable('format-unsupported')),
};
