import type { Ajv, ErrorObject } from 'ajv';
import { ConfigError } from './config-error.js';
import type { AnyRule, ConfigFile } from './config-file.js';
import { nearest } from './nearest.js';
import { isRecord } from './rule-entry.js';
import { configSchema } from './schema.js';

/** Checks the form of a configuration file. The entries of its rules are checked when the rules are known. */
export async function validateConfig(config: unknown, file: string): Promise<ConfigFile> {
  if (!isRecord(config)) throw new ConfigError('not-an-object', { file });
  if (Object.keys(config).length === 0) return {};
  const validate = (await loadAjv()).compile<ConfigFile>(configSchema);
  if (validate(config)) return config;
  throw problem(validate.errors ?? [], file, '');
}

/** Checks the options given to a rule against the rule's schema. */
export async function validateOptions(
  rule: AnyRule,
  options: Record<string, unknown>,
  file: string,
  key: string,
): Promise<void> {
  if (Object.keys(options).length === 0) return;
  const validate = (await loadAjv()).compile(rule.options ?? { type: 'object', additionalProperties: false });
  if (!validate(options)) throw problem(validate.errors ?? [], file, key);
}

let ajv: Ajv | undefined;

/** Loading ajv takes longer than linting a report; most runs have nothing to check. */
async function loadAjv(): Promise<Ajv> {
  if (ajv) return ajv;
  // A package in CommonJS has nothing but a default export once it is bundled.
  const { Ajv } = (await import('ajv')).default;
  return (ajv = new Ajv({ strict: false, verbose: true, allowUnionTypes: true, logger: false }));
}

/** The error that goes deepest says most: the alternatives of `anyOf` fail at the top, too. */
function problem(errors: ErrorObject[], file: string, key: string): ConfigError {
  const [error] = [...errors].sort((a, b) => depth(b) - depth(a) || rank(a) - rank(b));
  if (!error) return new ConfigError('invalid', { file, key, detail: '' });
  const at = { file, key: keyAt(key, error.instancePath) };
  switch (error.keyword) {
    case 'additionalProperties': {
      const given = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      return new ConfigError('unknown-key', { file, key: keyAt(at.key, `/${given}`), ...suggest(given, known) });
    }
    case 'required':
      return new ConfigError('missing-key', { file, key: keyAt(at.key, `/${String(error.params.missingProperty)}`) });
    case 'type':
      return new ConfigError('wrong-type', { ...at, expected: expectedTypes(errors, error) });
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const given = String(error.data);
      return new ConfigError('wrong-value', { ...at, given, allowed: allowed.join(', '), ...suggest(given, allowed) });
    }
    default:
      return new ConfigError('invalid', { ...at, detail: error.message ?? error.keyword });
  }
}

function suggest(given: string, known: string[]): { nearest?: string } {
  const name = nearest(given, known);
  return name === undefined ? {} : { nearest: name };
}

const depth = (error: ErrorObject) => error.instancePath.split('/').length;
const rank = (error: ErrorObject) => (error.keyword === 'anyOf' ? 1 : 0);

/** All types that the alternatives at one place admit. */
function expectedTypes(errors: ErrorObject[], { instancePath }: ErrorObject): string {
  const types = errors.filter((other) => other.keyword === 'type' && other.instancePath === instancePath);
  return [...new Set(types.flatMap((other) => other.params.type as string | string[]))].join(', ');
}

/** `/overrides/0/files` after `rules` → `rules.overrides[0].files`. */
function keyAt(key: string, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps.reduce((path, step) => {
    if (/^\d+$/u.test(step)) return `${path}[${step}]`;
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return path === '' ? name : `${path}.${name}`;
  }, key);
}
