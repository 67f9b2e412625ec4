// Lints one file so many times in one process, and collects what is garbage, so that what remains is what is kept.
// Usage: node --expose-gc bench/soak.js FILE TIMES
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { nodeHost } from '../dist/lib/batch/node-host.js';
import { lint } from '../dist/lib/linter/lint.js';
import { presetConfig } from '../dist/lib/lint-source.js';
import { readDocument } from '../dist/lib/readers/read.js';

const [, , path, times] = process.argv;
const config = presetConfig();
for (let n = 0; n < Number(times); n++) {
  const bytes = new Uint8Array(readFileSync(path));
  lint(await readDocument({ bytes, path }, nodeHost), path, config);
}
// What is freed is given back to the system a little later.
for (let n = 0; n < 2; n++) {
  globalThis.gc();
  await setTimeout(300);
}
