#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const bundle = new URL('../dist/cli/index.js', import.meta.url);
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  // Answered before anything else is loaded.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (existsSync(bundle)) {
  const { main, processIo } = await import(bundle.href);
  process.exitCode = await main(argv, processIo());
} else {
  process.stderr.write(
    'reportlint 尚未构建，请先运行 npm run build。\nreportlint is not built; run npm run build first.\n',
  );
  process.exitCode = 2;
}
