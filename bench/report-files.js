// One report as a file of every format: saved by LibreOffice where it can, else written here.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const name = 'compliant-2023';
const root = fileURLToPath(new URL('..', import.meta.url));
const endings = { text: 'txt', markdown: 'md', html: 'html' };

/** Calls `use` with the path of each format's file; the files that were written go when it ends. */
export async function withReportFiles(use) {
  const folder = await mkdtemp(join(tmpdir(), 'reportlint-bench-'));
  try {
    const { drafts, writeOfd } = await load(folder);
    const files = {};
    for (const [format, ending] of Object.entries(endings)) {
      files[format] = join(folder, `${name}.${ending}`);
      await writeFile(files[format], drafts[name].render(format));
    }
    for (const format of ['docx', 'odt', 'doc', 'pdf', 'xlsx'])
      files[format] = join(root, `test/fixtures/formats/${name}.${format}`);
    files.ofd = join(folder, `${name}.ofd`);
    await writeFile(files.ofd, writeOfd(drafts[name].draft));
    await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function load(folder) {
  const outfile = join(folder, 'drafts.mjs');
  const contents = `export * from './test/fixtures/drafts.js'; export * from './test/readers/ofd-writer.js';`;
  await build({ stdin: { contents, resolveDir: root }, outfile, bundle: true, format: 'esm', platform: 'node' });
  return import(pathToFileURL(outfile));
}
