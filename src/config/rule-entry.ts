import type { ConfiguredLevel } from '../linter/rule.js';
import { ConfigError } from './config-error.js';
import type { RuleEntry, RuleSetting } from './config-file.js';
import { nearest } from './nearest.js';

const levels: ConfiguredLevel[] = ['off', 'info', 'warn', 'error'];
const numbered: ConfiguredLevel[] = ['off', 'warn', 'error'];

/** Where an entry stands, for messages. */
export interface EntryPlace {
  file: string;
  key: string;
}

/** Checks the form of a rule's entry and normalises it; the options themselves are checked later, with the rule's schema. */
export function readRuleEntry(entry: unknown, earlier: RuleSetting | undefined, place: EntryPlace): RuleSetting {
  if (!Array.isArray(entry)) return { exact: false, options: {}, ...earlier, level: readLevel(entry, place) };
  if (entry.length === 0 || entry.length > 2) throw new ConfigError('wrong-entry', { ...place });
  const level = readLevel(entry[0], place);
  if (entry.length === 1) return { exact: false, options: {}, ...earlier, level };
  if (!isRecord(entry[1])) throw new ConfigError('wrong-entry', { ...place });
  const { exact = false, ...options } = entry[1];
  if (typeof exact !== 'boolean')
    throw new ConfigError('wrong-type', { file: place.file, key: `${place.key}.exact`, expected: 'boolean' });
  return { level, exact, options };
}

/** The setting in the form that a configuration file has, for `--print-config`. */
export function writeRuleEntry({ level, exact, options }: RuleSetting): RuleEntry {
  const all = exact ? { exact, ...options } : options;
  return Object.keys(all).length ? [level, all] : level;
}

function readLevel(given: unknown, place: EntryPlace): ConfiguredLevel {
  const level = typeof given === 'number' ? numbered[given] : levels.find((name) => name === given);
  if (level) return level;
  const suggestion = typeof given === 'string' ? nearest(given, levels) : undefined;
  throw new ConfigError('wrong-level', {
    ...place,
    given: JSON.stringify(given) ?? '',
    ...(suggestion && { nearest: suggestion }),
  });
}

/** A plain object, not an array and not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
