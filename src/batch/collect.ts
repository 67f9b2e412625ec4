import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathTest, type PathTest } from '../config/index.js';
import type { Failure } from '../linter/result.js';
import { readableExtensions } from '../readers/extensions.js';
import { compareNames, hasExtension, walk } from './walk.js';

/** A file to lint; or one that cannot be, and why. */
export interface Target {
  path: string;
  /** Named by the user, not found in a folder. */
  explicit: boolean;
  failure?: Failure;
}

/** What became of the paths and patterns that the user gave. */
export interface Collection {
  targets: Target[];
  /** Files that were named and are ignored all the same. */
  ignored: string[];
  /** Patterns and folders that matched nothing. */
  unmatched: string[];
}

export interface CollectOptions {
  cwd: string;
  extensions?: ReadonlySet<string>;
  /** Whether the configuration of the file says to leave it out. */
  isIgnored?(path: string): Promise<boolean>;
}

/** Finds the files that paths, folders and patterns stand for: in the order given, folders sorted, each file once. */
export async function collect(patterns: string[], options: CollectOptions): Promise<Collection> {
  const ignoreFile = readIgnoreFile(options.cwd);
  const collection: Collection = { targets: [], ignored: [], unmatched: [] };
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const before = seen.size;
    const ignoredBefore = collection.ignored.length;
    for await (const target of expand(pattern, options, ignoreFile)) {
      if (target.failure === undefined && (ignoreFile(target.path) || (await options.isIgnored?.(target.path)))) {
        if (target.explicit) collection.ignored.push(target.path);
        continue;
      }
      if (seen.has(target.path)) continue;
      seen.add(target.path);
      collection.targets.push(target);
    }
    const nothing = seen.size === before && collection.ignored.length === ignoredBefore;
    if (nothing && !(await someSeen(pattern, options, seen))) collection.unmatched.push(pattern);
  }
  return collection;
}

async function* expand(pattern: string, options: CollectOptions, isIgnored: PathTest): AsyncGenerator<Target> {
  const path = resolve(options.cwd, pattern);
  const kind = kindOf(path);
  const extensions = options.extensions ?? readableExtensions;
  if (kind === 'file') {
    yield { path, explicit: true };
  } else if (kind === 'folder') {
    for await (const { path: found, unreadable } of walk(path, { extensions, isIgnored })) {
      yield { path: found, explicit: false, ...(unreadable && { failure: ioFailure(unreadable) }) };
    }
  } else if (kind === 'missing' && isPattern(pattern)) {
    for (const found of await matches(pattern, options, extensions)) yield { path: found, explicit: false };
  } else {
    yield { path, explicit: true, failure: ioFailure(kind === 'missing' ? 'ENOENT' : kind) };
  }
}

/** A failure for the code of a system error. */
export function ioFailure(code: string): Failure {
  if (code === 'ENOENT') return { code: 'not-found' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'permission' };
  if (code === 'EISDIR') return { code: 'is-directory' };
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return { code: 'too-large' };
  return { code: 'io', data: { error: code } };
}

/** A pattern that names no ending takes the readable files only; `*.xyz` takes what it says. */
async function matches(pattern: string, { cwd }: CollectOptions, extensions: ReadonlySet<string>): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(slashed, {
    cwd,
    absolute: true,
    ignore,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const namesEnding = /\.[^/*.?]+$/u.test(pattern) || extname(pattern) !== '';
  return found.filter((path) => namesEnding || hasExtension(path, extensions)).sort(compareNames);
}

function isPattern(path: string): boolean {
  return /[*?[\]{}!]|[@+]\(/u.test(path);
}

function kindOf(path: string): 'file' | 'folder' | 'missing' | (string & {}) {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code;
  }
}

/** A pattern all of whose files an earlier one has named did match something. */
async function someSeen(pattern: string, options: CollectOptions, seen: ReadonlySet<string>): Promise<boolean> {
  for await (const { path } of expand(pattern, options, () => false)) if (seen.has(path)) return true;
  return false;
}

function readIgnoreFile(cwd: string): PathTest {
  const file = join(cwd, '.reportlintignore');
  if (!existsSync(file)) return () => false;
  return pathTest(
    cwd,
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u),
  );
}
