// npm run new-rule ID [CATEGORY]: makes the rule, its test and its page, and registers it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedPages } from './rule-docs.js';
import { loadSource } from './rules/load.js';
import { registered, ruleSkeleton, testSkeleton } from './rules/skeleton.js';
import { words } from './rules/tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const categories = Object.keys(words.zh.categories);

async function main([id, category = 'content', ...rest]) {
  if (id === undefined || rest.length > 0) return refuse('Usage: npm run new-rule ID [CATEGORY]');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/u.test(id))
    return refuse(`“${id}” is no id: what it is about and then what is wrong, in kebab-case, such as section-missing.`);
  if (!categories.includes(category))
    return refuse(`“${category}” is no category; there are: ${categories.join(', ')}.`);
  const rule = `src/rules/${id}.ts`;
  if (existsSync(join(root, rule))) return refuse(`${rule} is there already.`);

  const { rules } = await loadSource(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const index = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');
  const last = rules.findLast((known) => known.category === category)?.id;
  write(rule, ruleSkeleton({ id, category, since: version }));
  write(`test/rules/${id}.test.ts`, testSkeleton({ id }));
  write('src/rules/index.ts', registered(index, id, last));
  for (const { path, old, text } of await wantedPages(root, await loadSource(root)))
    if (old !== text) write(path, text);
  process.stdout.write(
    `Next: the TODOs in the rule, its test, and the explanation in docs/rules/${id}.md; then npm run docs.\n`,
  );
}

function write(path, text) {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  process.stdout.write(`${path}\n`);
}

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}

await main(process.argv.slice(2));
