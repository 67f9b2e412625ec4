import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { indexPage } from './rules/index-page.js';
import { loadSource } from './rules/load.js';
import { explanationIn, isWritten, rulePage } from './rules/page.js';
import { pages, withRules } from './rules/tables.js';

/** Every page that tells of rules, by its path, as it should be. What people wrote in them is kept. */
export async function wantedPages(root, source) {
  const { rules } = source;
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  const texts = [
    ...Object.entries(pages).map(([path, locale]) => [path, withRules(read(path) ?? '', rules, locale)]),
    ['docs/rules/README.md', indexPage(rules)],
    ...rules.map((rule) => {
      const path = `docs/rules/${rule.id}.md`;
      return [path, rulePage(rule, read(path), source)];
    }),
  ];
  const options = await resolveConfig(join(root, 'README.md'));
  return Promise.all(
    texts.map(async ([path, text]) => ({
      path,
      old: read(path),
      text: await format(text, { ...options, filepath: path }),
    })),
  );
}

/** What is wrong with rules, tests and pages; empty if nothing. */
export async function problems(root, source) {
  const ids = new Set(source.rules.map(({ id }) => id));
  const names = (folder, ending) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  const wanted = await wantedPages(root, source);
  return [
    ...names('src/rules', '.ts')
      .filter((id) => id !== 'index' && !ids.has(id))
      .map((id) => `src/rules/${id}.ts is not in src/rules/index.ts`),
    ...[...ids]
      .filter((id) => !existsSync(join(root, `src/rules/${id}.ts`)))
      .map((id) => `${id}: no src/rules/${id}.ts`),
    ...[...ids]
      .filter((id) => !existsSync(join(root, `test/rules/${id}.test.ts`)))
      .map((id) => `${id}: no test/rules/${id}.test.ts`),
    ...names('docs/rules', '.md')
      .filter((id) => id !== 'README' && !ids.has(id))
      .map((id) => `docs/rules/${id}.md: there is no such rule`),
    ...wanted.filter(({ old, text }) => old !== text).map(({ path }) => `${path}: not up to date, run npm run docs`),
    ...[...ids]
      .filter((id) => !isWritten(explanationIn(wanted.find(({ path }) => path === `docs/rules/${id}.md`).old)))
      .map((id) => `docs/rules/${id}.md: the explanation is not written yet`),
  ];
}

/** `npm run docs` writes the pages; with `--check` it only tells what is wrong. */
async function main(check) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const source = await loadSource(root);
  mkdirSync(join(root, 'docs/rules'), { recursive: true });
  if (!check) {
    for (const { path, old, text } of await wantedPages(root, source))
      if (old !== text) writeFileSync(join(root, path), text);
    return;
  }
  const found = await problems(root, source);
  for (const problem of found) process.stderr.write(`${problem}\n`);
  if (found.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.includes('--check'));
