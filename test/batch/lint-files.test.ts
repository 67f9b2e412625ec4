import { afterAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { lintBytes, lintFiles, openFiles, type LintFilesOptions } from '../../src/batch/lint-files.js';
import { nodeHost } from '../../src/batch/node-host.js';
import { noTimings } from '../../src/batch/timings.js';
import { createConfigurations, type AnyRule } from '../../src/config/index.js';
import type { Result } from '../../src/linter/result.js';
import type { Reader } from '../../src/readers/reader.js';
import { Unreadable } from '../../src/readers/reader.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/index.js';
import { builtIn, rule } from '../config/built-in.js';
import { folder, removeFolders } from '../config/folder.js';
import { makeZip } from '../readers/make-zip.js';

afterAll(removeFolders);

function options(cwd: string, rules: AnyRule[] = []): LintFilesOptions {
  const levels = Object.fromEntries(rules.map(({ id }) => [id, 'warn' as const]));
  const brought = { ...builtIn, rules, templates: officialTemplates, presets: { recommended: { rules: levels } } };
  const configurations = createConfigurations({ cwd, today: '2026-01-01', builtIn: brought });
  return { configOf: (path) => configurations.of(path) };
}

async function all(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const targets = (cwd: string, ...names: string[]) => names.map((name) => ({ path: join(cwd, name), explicit: true }));

describe('lintFiles', () => {
  it('yields results in order', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `${n}.md`);
    const cwd = folder(Object.fromEntries(names.map((name, n) => [name, '正文。\n'.repeat(1 + (n % 3) * 2000)])));
    const results = await all(lintFiles(targets(cwd, ...names), options(cwd)));
    expect(results.map(({ filePath }) => filePath)).toEqual(names.map((name) => join(cwd, name)));
    expect(results.every(({ report, failure }) => report && !failure)).toBe(true);
  });

  it('a file that cannot be read is a failure, and the others go on', async () => {
    const cwd = folder({ 'empty.md': '', 'dir.md/': '', 'good.md': '正文。' });
    const list = [
      ...targets(cwd, 'empty.md', 'none.md', 'dir.md', 'good.md'),
      { path: 'x', explicit: false, failure: { code: 'permission' } },
    ];
    const results = await all(lintFiles(list, options(cwd)));
    expect(results.map(({ failure }) => failure?.code)).toEqual([
      'empty',
      'not-found',
      'is-directory',
      undefined,
      'permission',
    ]);
  });

  it('a rule that throws is a crash; the others run', async () => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const broken = rule('broken', {
      check() {
        throw new Error('oops');
      },
    });
    const [result] = await all(lintFiles(targets(cwd, 'a.md'), options(cwd, [broken])));
    expect(result?.crashes).toMatchObject([{ ruleId: 'broken', error: expect.stringContaining('oops') }]);
    expect(result?.failure).toBeUndefined();
  });

  it('a defect of ours fails the file alone, and is told of', async () => {
    const cwd = folder({ 'a.md': '正文。', 'b.md': '正文。' });
    const errors: unknown[] = [];
    const { configOf } = options(cwd);
    const fragile: LintFilesOptions['configOf'] = async (path) => {
      const config = await configOf(path);
      // What a defect in recognising would do.
      return path.endsWith('a.md') ? { ...config, lint: { ...config.lint, templates: undefined as never } } : config;
    };
    const results = await all(
      lintFiles(targets(cwd, 'a.md', 'b.md'), { configOf: fragile, onError: (error) => errors.push(error) }),
    );
    expect(results.map(({ failure }) => failure?.code)).toEqual(['internal', undefined]);
    expect(errors).toHaveLength(1);
  });

  it.each<[string, Error, string, number]>([
    ['that refuses', new Unreadable('binary'), 'binary', 0],
    ['that breaks', new TypeError('x is undefined'), 'internal', 1],
  ])('a reader %s fails the file', async (_, error, code, told) => {
    const cwd = folder({ 'a.odd': '正文。' });
    const reader: Reader = {
      format: 'odd',
      accepts: ({ path }) => path?.endsWith('.odd') === true,
      read: () => Promise.reject(error),
    };
    const { configOf } = options(cwd);
    const errors: unknown[] = [];
    const withReader: LintFilesOptions['configOf'] = async (path) => ({ ...(await configOf(path)), readers: [reader] });
    const [result] = await all(
      lintFiles(targets(cwd, 'a.odd'), { configOf: withReader, onError: (given) => errors.push(given) }),
    );
    expect(result?.failure?.code).toBe(code);
    expect(errors).toHaveLength(told);
  });

  it('reads nothing more once it is stopped', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.md`, '正文。'])));
    const names = Array.from({ length: 20 }, (_, n) => `${n}.md`);
    let seen = 0;
    for await (const result of lintFiles(targets(cwd, ...names), { ...options(cwd), stopped: () => seen >= 2 }))
      if (result) seen++;
    expect(seen).toBeLessThan(10);
  });

  it('measures the stages', async () => {
    const cwd = folder({ 'a.md': '正文。' });
    const timings = noTimings();
    await all(lintFiles(targets(cwd, 'a.md'), { ...options(cwd), timings }));
    expect(timings.parse).toBeGreaterThan(0);
    expect(timings.lint).toBeGreaterThan(0);
  });
});

describe('archives', () => {
  const text = compliant(2023).render('text');
  const inside = makeZip([
    { name: '民政局.txt', content: text },
    { name: '密.docx', content: 'x', flags: 1 },
    { name: 'b.zip', content: makeZip([{ name: '草稿/c.md', content: text }]) },
  ]);

  it('are linted member by member', async () => {
    const cwd = folder({ 'a.md': '正文。', 'b.md': '正文。' });
    writeFileSync(join(cwd, 'a.zip'), inside);
    const results = await all(lintFiles(targets(cwd, 'a.md', 'a.zip', 'b.md'), options(cwd)));
    const names = ['a.md', 'a.zip!/民政局.txt', 'a.zip!/密.docx', 'a.zip!/b.zip!/草稿/c.md', 'b.md'];
    expect(results.map(({ filePath }) => filePath)).toEqual(names.map((name) => join(cwd, name)));
    expect(results.map(({ failure }) => failure?.code)).toEqual([
      undefined,
      undefined,
      'encrypted',
      undefined,
      undefined,
    ]);
    expect(results[1]?.report).toMatchObject({ kind: 'report', dueTemplate: '2021' });
    expect(results.map(({ readOnly = false }) => readOnly)).toEqual([false, true, false, true, false]);
  });

  it('fail as a whole where there is nothing to lint', async () => {
    const cwd = folder({});
    writeFileSync(join(cwd, 'a.zip'), makeZip([{ name: '__MACOSX/a.txt', content: 'x' }]));
    const results = await all(lintFiles(targets(cwd, 'a.zip'), options(cwd)));
    expect(results).toMatchObject([{ filePath: join(cwd, 'a.zip'), failure: { code: 'archive-empty' } }]);
  });

  it('hold members that are ignored', async () => {
    const cwd = folder({ '.reportlintrc.json': '{"ignorePatterns": ["**/草稿/**"]}' });
    writeFileSync(join(cwd, 'a.zip'), inside);
    const results = await all(lintFiles(targets(cwd, 'a.zip'), options(cwd)));
    expect(results.map(({ filePath }) => filePath)).toEqual(
      ['民政局.txt', '密.docx'].map((name) => join(cwd, `a.zip!/${name}`)),
    );
  });

  it('may come from standard input', async () => {
    const cwd = folder({});
    expect(await all(lintBytes(inside, join(cwd, '<stdin>'), options(cwd)))).toHaveLength(3);
  });

  it('are left to the reader of a plugin that takes them', async () => {
    const cwd = folder({});
    const reader: Reader = { format: 'odd', accepts: () => true, read: () => Promise.reject(new Unreadable('binary')) };
    const { configOf } = options(cwd);
    const withReader: LintFilesOptions['configOf'] = async (path) => ({ ...(await configOf(path)), readers: [reader] });
    const results = await all(lintBytes(inside, join(cwd, 'a.zip'), { configOf: withReader }));
    expect(results).toMatchObject([{ filePath: join(cwd, 'a.zip'), failure: { code: 'binary' } }]);
  });

  it('are not read on once it is stopped', async () => {
    const cwd = folder({});
    let seen = 0;
    for await (const result of lintBytes(inside, join(cwd, 'a.zip'), { ...options(cwd), stopped: () => seen >= 1 }))
      if (result) seen++;
    expect(seen).toBeLessThan(3);
  });
});

describe('openFiles and lintBytes', () => {
  it('opens a document without linting it', async () => {
    const cwd = folder({ 'a.md': '正文。' });
    for await (const opened of openFiles(targets(cwd, 'a.md'), options(cwd))) {
      expect(opened).toMatchObject({ path: join(cwd, 'a.md'), document: { source: { format: 'markdown' } } });
    }
  });

  it('lints bytes that are no file', async () => {
    const cwd = folder();
    const results = await all(lintBytes(Buffer.from('正文。'), join(cwd, 'x.md'), options(cwd)));
    expect(results).toMatchObject([{ report: { kind: 'unrecognised' } }]);
  });
});

describe('nodeHost', () => {
  const packed = deflateRawSync(Buffer.alloc(10_000));
  it('inflates', async () => expect((await nodeHost.inflate(packed, 10_000)).length).toBe(10_000));
  it('refuses what becomes too large', async () => {
    await expect(nodeHost.inflate(packed, 9_999)).rejects.toMatchObject({ name: 'RangeError' });
  });
});
