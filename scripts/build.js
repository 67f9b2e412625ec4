// Bundles the command line into dist/cli: one small entry, and chunks that are loaded when they are needed.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// A test bundles into a folder of its own.
const outdir = resolve(process.argv[2] ?? `${root}dist/cli`);

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/cli/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  // See src/cli/display-width.ts; yargs and the terminal reporter measure with it, too.
  alias: { 'string-width': './src/cli/display-width.ts' },
  // cosmiconfig asks for it only for configurations in TypeScript, which are not looked for.
  external: ['typescript'],
  // Packages in CommonJS call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
