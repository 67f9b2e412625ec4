import { dirname } from 'node:path';
import { relativeInside } from './patterns.js';

/** File names of a configuration, the one that wins first. */
export const placeNames = [
  'package.json',
  '.reportlintrc',
  '.reportlintrc.json',
  '.reportlintrc.yaml',
  '.reportlintrc.yml',
  '.reportlintrc.js',
  '.reportlintrc.cjs',
  '.reportlintrc.mjs',
  'reportlint.config.js',
  'reportlint.config.cjs',
  'reportlint.config.mjs',
];

/** Whether loading the file runs it. */
export function isExecutable(file: string): boolean {
  return /\.[cm]?js$/u.test(file);
}

/**
 * The folders in which a configuration for files of `folder` is looked for, the nearest first. The search ends at the
 * folder that holds `.git`, else at the working directory. For a folder outside the working directory it ends below
 * what the two have in common, so that a stranger's `/tmp/.reportlintrc` is never found, and goes on in the working
 * directory: an auditor's own configuration holds for the trees he looks at.
 */
export function foldersToSearch(folder: string, cwd: string, holdsGit: (folder: string) => boolean): string[] {
  const chain = withParents(folder);
  const end = chain.findIndex(holdsGit);
  if (isWithin(cwd, folder)) return chain.slice(0, (end < 0 ? chain.indexOf(cwd) : end) + 1);
  const common = chain.findIndex((parent) => isWithin(parent, cwd));
  const beside = chain.slice(0, end < 0 ? Math.max(1, common) : end + 1);
  return [...new Set([...beside, ...foldersToSearch(cwd, cwd, holdsGit)])];
}

function withParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

function isWithin(base: string, folder: string): boolean {
  return base === folder || relativeInside(base, folder) !== undefined;
}
