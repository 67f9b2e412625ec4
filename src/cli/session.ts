import { resolve } from 'node:path';
import { createConfigurations, parseYaml, type BuiltIn, type Configurations, type RuleEntry } from '../config/index.js';
import { presets } from '../presets/index.js';
import { reporters } from '../reporters/index.js';
import { rules } from '../rules/index.js';
import { officialTemplates } from '../templates/index.js';
import type { Io } from './io.js';
import type { Options } from './parse.js';
import { UsageError } from './usage-error.js';
import { tell, type Data, type Key } from './words/words.js';

/** One run of the command line. */
export interface Session {
  io: Io;
  options: Options;
  builtIn: BuiltIn;
  configurations: Configurations;
  tell(key: Key, data?: Data): string;
  /** Tells the user something on standard error. */
  notice(key: Extract<Key, `notice.${string}`>, data?: Data): Promise<void>;
  complain(key: Extract<Key, `error.${string}`>, data?: Data): Promise<void>;
}

/** Sets up what every command needs. */
export async function startSession(options: Options, io: Io): Promise<Session> {
  const { locale } = options;
  const write = (key: 'error' | 'notice', text: string) => io.stderr.write(`${tell(locale, key, { text })}\n`);
  const builtIn: BuiltIn = { rules, templates: officialTemplates, reporters, presets };
  const configurations = createConfigurations({
    cwd: io.cwd,
    lookup: options.configLookup,
    ...(options.config !== undefined && { configFile: resolve(io.cwd, options.config) }),
    ...(options.preset !== undefined && { preset: options.preset }),
    rules: await readRules(options.rules),
    inlineConfig: options.inlineConfig,
    stats: options.stats,
    today: today(),
    builtIn,
    notice: ({ code, data }) => void write('notice', tell(locale, `notice.${code}`, data)),
  });
  return {
    io,
    options,
    builtIn,
    configurations,
    tell: (key, data) => tell(locale, key, data),
    notice: (key, data) => write('notice', tell(locale, key, data)),
    complain: (key, data) => write('error', tell(locale, key, data)),
  };
}

/** `cell-blank: error`, `common-typo: [warn, {pairs: []}]`: a line of YAML. */
async function readRules(given: string[]): Promise<Record<string, RuleEntry>> {
  const entries = await Promise.all(given.map(readRule));
  return Object.assign({}, ...entries);
}

async function readRule(given: string): Promise<Record<string, RuleEntry>> {
  const simple = /^\s*([\w/@-]+)\s*:\s*(\w+)\s*$/u.exec(given);
  if (simple) return { [simple[1]!]: (/^[012]$/u.test(simple[2]!) ? Number(simple[2]) : simple[2]) as RuleEntry };
  const parsed = await parseYaml(
    given.trim().startsWith('{') ? given : given.replace(/^\s*([\w/@-]+)\s*:(?=\S)/u, '$1: '),
  ).catch(() => undefined);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new UsageError('error.rule-form', { given });
  return parsed as Record<string, RuleEntry>;
}

/** In the local calendar: what expires on a day holds until that day is over where the user is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
