// Reads mutated files: `node scripts/test-mutations.js [files of each format] [format] [seed]`. What is tested runs in a
// process of its own for each format, so that a reader that hangs can be ended and named.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/reportlint/mutations.mjs`;
const all = ['html', 'text', 'docx', 'doc', 'odt', 'xlsx', 'ofd', 'pdf', 'archive'];
const [files = '10000', format, seed] = process.argv.slice(2);

await build({
  absWorkingDir: root,
  entryPoints: ['test/readers/mutations/run.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});

const timeout = 60_000 + Number(files) * 50;
for (const name of format ? [format] : all) {
  const options = [outfile, name, files, ...(seed === undefined ? [] : [seed])];
  const { status, signal } = spawnSync(process.execPath, options, { cwd: root, timeout, stdio: 'inherit' });
  if (signal) console.error(`${name}: ended after ${timeout / 1000} s; what is named last hangs`);
  if (status !== 0) process.exitCode = 1;
}
