import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file that was found, or a folder that could not be looked into. */
export type Found = { path: string; unreadable?: string };

/** What decides which files of a folder are taken. */
export interface Selection {
  extensions: ReadonlySet<string>;
  isIgnored(path: string): boolean;
}

/** Folders that hold no reports but may hold a hundred thousand files. */
const neverEntered = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * The files below a folder, sorted by name, folder by folder. Links to files are followed, links to folders are not, so
 * that there are no loops.
 */
export async function* walk(folder: string, selection: Selection): AsyncGenerator<Found> {
  const entries = await readFolder(folder);
  if (typeof entries === 'string') {
    yield { path: folder, unreadable: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => compareNames(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!neverEntered.has(entry.name) && !selection.isIgnored(`${path}/`)) yield* walk(path, selection);
      continue;
    }
    if (!hasExtension(path, selection.extensions) || selection.isIgnored(path)) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { path };
  }
}

/** Whether the name ends in one of the extensions, whatever its case. */
export function hasExtension(path: string, extensions: ReadonlySet<string>): boolean {
  return extensions.has(extname(path).slice(1).toLowerCase());
}

/** By code units: the same order on every machine, whatever its locale. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function readFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
