/** `path` as seen from the folder `cwd`, with `/` between the names; unchanged if there is no way from one to the other. */
export function relativePath(cwd: string, path: string): string {
  const from = split(cwd);
  const to = split(path);
  if (!isAbsolute(path) || from[0] !== to[0]) return to.join('/');
  const shared = from.findIndex((name, index) => name !== to[index]);
  const depth = shared === -1 ? from.length : shared;
  return [...from.slice(depth).map(() => '..'), ...to.slice(depth)].join('/');
}

/** The same as a URI reference: every name percent-encoded. */
export function relativeUri(cwd: string, path: string): string {
  const relative = relativePath(cwd, path);
  if (!isDrive(relative)) return relative.split('/').map(encodeName).join('/');
  const [drive, ...names] = relative.split('/');
  return `file:///${[drive, ...names.map(encodeName)].join('/')}`;
}

function split(path: string): string[] {
  const slashed = isDrive(path) || path.startsWith('\\\\') ? path.replaceAll('\\', '/') : path;
  return slashed.replace(/\/+$/u, '').split('/');
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\\\') || isDrive(path);
}

function isDrive(path: string): boolean {
  return /^[a-z]:[\\/]/iu.test(path);
}

/** File names may hold halves of surrogate pairs, which have no encoding. */
function encodeName(name: string): string {
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return encoded.replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
