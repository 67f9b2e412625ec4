import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const contents = `
export { rules } from './src/rules/index.ts';
export { clauseWords } from './src/reporters/clause.ts';
export { exampleItems } from './src/reporters/example.ts';
export { optionRows } from './src/reporters/option-rows.ts';
`;

/** The rules as the source has them now, and what puts them into words. */
export function loadSource(root) {
  return bundled(root, contents);
}

/** What a module of TypeScript exports, bundled for the occasion: no build is needed, and none can be stale. */
export async function bundled(root, contents) {
  const folder = await mkdtemp(join(tmpdir(), 'reportlint-rules-'));
  const outfile = join(folder, 'rules.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
