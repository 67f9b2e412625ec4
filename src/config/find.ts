import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigNotice } from './config-error.js';
import type { ConfigFile } from './config-file.js';
import { loadFile } from './load-file.js';
import { isHarmless } from './extends.js';
import { foldersToSearch, isExecutable, placeNames } from './places.js';
import { isRecord } from './rule-entry.js';
import { validateConfig } from './validate.js';

/** A configuration file, with its form checked. */
export interface FoundConfig {
  file: string;
  config: ConfigFile;
  /** It may run code: it belongs to the working directory's own project, or was named with `-c`. */
  trusted: boolean;
}

/** Finds the configuration that holds for the files of a folder. */
export type Finder = (folder: string) => Promise<FoundConfig | undefined>;

/** A finder that looks into every folder once, however many files are linted. */
export function createFinder(cwd: string, notice: (notice: ConfigNotice) => void): Finder {
  const git = new Map<string, boolean>();
  const seen = new Map<string, Promise<FoundConfig | undefined>>();
  const holdsGit = (folder: string) => remember(git, folder, () => existsSync(join(folder, '.git')));
  const own = new Set(foldersToSearch(cwd, cwd, holdsGit));

  return async (folder) => {
    for (const candidate of foldersToSearch(folder, cwd, holdsGit)) {
      const found = await remember(seen, candidate, () => findIn(candidate, own.has(candidate), notice));
      if (found) return found;
    }
    return undefined;
  };
}

/** Loads a configuration that the user named. */
export async function loadNamed(file: string): Promise<FoundConfig> {
  return { file, config: await validateConfig(await loadFile(file), file), trusted: true };
}

async function findIn(
  folder: string,
  trusted: boolean,
  notice: (notice: ConfigNotice) => void,
): Promise<FoundConfig | undefined> {
  for (const name of placeNames) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    if (!trusted && isExecutable(file)) {
      notice({ code: 'executable-refused', data: { file } });
      continue;
    }
    const content = await loadFile(file);
    if (content === undefined) continue;
    const refused = trusted ? undefined : wouldRunCode(content);
    if (refused) {
      notice({ code: refused, data: { file } });
      continue;
    }
    return { file, config: await validateConfig(content, file), trusted };
  }
  return undefined;
}

/** Why a configuration beside other people's files is not obeyed: it names something that runs. */
function wouldRunCode(content: unknown): ConfigNotice['code'] | undefined {
  if (!isRecord(content)) return undefined;
  if (content.plugins !== undefined) return 'plugins-refused';
  const names = [content.extends ?? []].flat();
  return names.some((name) => typeof name === 'string' && !isHarmless(name)) ? 'extends-refused' : undefined;
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
