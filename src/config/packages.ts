import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from './rule-entry.js';

/** Whether a name in `extends` or `plugins` is a path rather than a package's name. */
export function isPath(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}[/\\]/u.test(name);
}

/** The file that a path or a package's name stands for, seen from a folder; undefined if there is none. */
export function resolveModule(name: string, folder: string): string | undefined {
  if (isPath(name)) {
    const file = resolve(folder, name);
    return existsSync(file) ? file : undefined;
  }
  try {
    return createRequire(join(folder, 'config.js')).resolve(name);
  } catch {
    // A package that is for `import` alone; it is found by its own description.
    return esmEntry(name, folder);
  }
}

/** The default export of a module, or the module itself. */
export async function importDefault(file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return module.default ?? module;
}

function esmEntry(name: string, folder: string): string | undefined {
  const home = join(folder, 'node_modules', name);
  const description = join(home, 'package.json');
  if (!existsSync(description)) return dirname(folder) === folder ? undefined : esmEntry(name, dirname(folder));
  const entry = entryOf(JSON.parse(readFileSync(description, 'utf8')));
  return entry === undefined ? undefined : join(home, entry);
}

function entryOf(description: unknown): string | undefined {
  if (!isRecord(description)) return undefined;
  const exported = isRecord(description.exports)
    ? (description.exports['.'] ?? description.exports)
    : description.exports;
  return importCondition(exported) ?? (typeof description.main === 'string' ? description.main : undefined);
}

function importCondition(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  if (!isRecord(exported)) return undefined;
  const first = ['node', 'import', 'default'].find((condition) => condition in exported);
  return first && importCondition(exported[first]);
}
