import { isAbsolute, relative, sep } from 'node:path';
import ignore from 'ignore';

/** Tests absolute paths against patterns that are relative to a folder. */
export type PathTest = (path: string) => boolean;

/** A test for patterns in the syntax of `.gitignore`, with `{a,b}` besides; a path outside the folder never matches. */
export function pathTest(base: string, patterns: string | string[] | undefined): PathTest {
  const list = [patterns ?? []].flat().flatMap(expandBraces);
  if (list.length === 0) return () => false;
  const matcher = ignore({ allowRelativePaths: false }).add(list.map((pattern) => pattern.replace(/^\.\//u, '/')));
  return (path) => {
    const inside = relativeInside(base, path);
    // A pattern such as `drafts/` is for folders, which are told by the slash at their end.
    return inside !== undefined && matcher.ignores(path.endsWith('/') ? `${inside}/` : inside);
  };
}

/** The path relative to a folder, with `/`; undefined if it lies outside, or is the folder itself. */
export function relativeInside(base: string, path: string): string | undefined {
  const inside = relative(base, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}

/** `*.{md,html}` → `*.md`, `*.html`: `.gitignore` has no braces, yet every other glob has. */
export function expandBraces(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/u.exec(pattern);
  if (!braces) return [pattern];
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return braces[1]!.split(',').flatMap((choice) => expandBraces(before + choice + after));
}
