// What linting costs, as ratios within one run. Needs `npm run build`.  Usage: npm run bench [-- formats | rules]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { lint } from '../dist/lib/linter/lint.js';
import { presetConfig } from '../dist/lib/lint-source.js';
import { readDocument } from '../dist/lib/readers/read.js';
import { compliant } from '../dist/lib/testing/index.js';
import { line, missed } from './goal.js';
import { inTurns, median, nodeUsage, ratio, run } from './measure.js';
import { sitePage } from './page.js';

if (process.argv[2] === 'formats' || process.argv[2] === 'rules') {
  await import(`./${process.argv[2]}.js`);
  process.exit();
}

const bin = fileURLToPath(new URL('../bin/reportlint.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reportlint-bench-'));
const config = presetConfig();

async function lintBytes(bytes, path) {
  return lint(await readDocument({ bytes, path }), path, config);
}

const page = sitePage(compliant(2023).render('html'));
const html = Buffer.from(page);
const text = Buffer.from(compliant(2023).render('text'));

try {
  const [parsing, linting] = await inTurns(
    [() => parse(page, { sourceCodeLocationInfo: true }), () => lintBytes(html, 'page.html')],
    { rounds: 150, warmup: 60 },
  );
  console.log(
    `HTML page: ${html.length} bytes; parse5 ${median(parsing).toFixed(2)} ms, lint ${median(linting).toFixed(2)} ms (medians of 150)`,
  );
  line('HTML lint / parse5 with locations', ratio(linting, parsing), 1.35);

  const [textTimes] = await inTurns([() => lintBytes(text, 'report.txt')], { rounds: 300, warmup: 100 });
  line('text report, median ms', median(textTimes));

  const markdown = join(folder, 'report.md');
  writeFileSync(markdown, compliant(2023).render('markdown'));
  const [bare, version, single] = await inTurns(
    [
      () => run(process.execPath, ['-e', '0']),
      () => run(process.execPath, [bin, '--version']),
      () => run(process.execPath, [bin, markdown]),
    ],
    { rounds: 15, warmup: 2 },
  );
  console.log(
    `node -e 0: ${median(bare).toFixed(0)} ms, --version ${median(version).toFixed(0)} ms, one Markdown report ${median(single).toFixed(0)} ms (medians of 15)`,
  );
  line('--version / node -e 0', ratio(version, bare), 2.0);
  line('lint of one Markdown report / node -e 0', ratio(single, bare), 3.5);

  for (let n = 0; n < 5000; n++) {
    const name = join(folder, n < 500 ? 'few' : 'many');
    if (n === 0 || n === 500) mkdirSync(name);
    writeFileSync(join(name, `${n}.md`), compliant(2019 + (n % 7), { organ: `青川市第${n}民政局` }).render('markdown'));
  }
  const few = await nodeUsage([bin, join(folder, 'few'), '-f', 'json']);
  const all = await nodeUsage([bin, folder, '-f', 'json']);
  console.log(
    `500 files: ${few.time.toFixed(0)} ms, ${(few.peak / 1024).toFixed(0)} MB; 5,001 files: ${all.time.toFixed(0)} ms, ${(all.peak / 1024).toFixed(0)} MB`,
  );
  line('5,000 files / 500 files, time', all.time / few.time, 10.5);
  line('5,000 files / 500 files, peak memory', all.peak / few.peak, 1.25);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed());
