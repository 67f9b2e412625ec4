import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'reportlint-copy-'));
const inCopy = (...path: string[]): string => join(copy, ...path);
const read = (path: string): string => readFileSync(inCopy(path), 'utf8');

function node(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a test file without the test runner, which does not nest. */
const runTest = `
import { build } from 'esbuild';
const { outputFiles } = await build({ entryPoints: [process.argv[1]], bundle: true, write: false, format: 'esm', target: 'node20' });
let cases = 0;
globalThis.describe = (_, body) => body();
globalThis.it = (_, body) => { body(); cases++; };
await import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].contents).toString('base64'));
console.log(cases);
`;

beforeAll(() => {
  for (const path of ['src', 'scripts', 'package.json', '.prettierrc.json'])
    cpSync(join(root, path), inCopy(path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), inCopy('node_modules'));
});

beforeEach(() => {
  for (const path of ['src/rules', 'test/rules', 'docs/rules', 'README.md', 'README.zh-CN.md']) {
    rmSync(inCopy(path), { recursive: true, force: true });
    cpSync(join(root, path), inCopy(path), { recursive: true });
  }
});

afterAll(() => rmSync(copy, { recursive: true }));

describe('scripts/rule-docs.js --check', () => {
  it('has nothing to say of the rules as they are', () => {
    expect(node('scripts/rule-docs.js', '--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('names what is missing or out of date', () => {
    const rule = read('src/rules/cell-blank.ts');
    writeFileSync(inCopy('src/rules/cell-blank.ts'), rule.replace('数值单元格空白', '空白的单元格'));
    rmSync(inCopy('test/rules/cell-unit.test.ts'));
    rmSync(inCopy('docs/rules/cell-negative.md'));
    writeFileSync(inCopy('src/rules/left-over.ts'), '');
    writeFileSync(inCopy('docs/rules/gone.md'), '');
    const { code, err } = node('scripts/rule-docs.js', '--check');
    expect(code).toBe(1);
    expect(err.trim().split('\n').sort()).toEqual(
      [
        'src/rules/left-over.ts is not in src/rules/index.ts',
        'cell-unit: no test/rules/cell-unit.test.ts',
        'docs/rules/gone.md: there is no such rule',
        ...['README.zh-CN.md', 'docs/rules/README.md', 'docs/rules/cell-blank.md', 'docs/rules/cell-negative.md'].map(
          (path) => `${path}: not up to date, run npm run docs`,
        ),
        'docs/rules/cell-negative.md: the explanation is not written yet',
      ].sort(),
    );
  });

  it('writes what is generated and keeps what people wrote', () => {
    const path = 'docs/rules/cell-blank.md';
    const page = read(path);
    writeFileSync(inCopy(path), page.replace('## 依据', '## 别的').replace('。', '，真的。'));
    expect(node('scripts/rule-docs.js')).toMatchObject({ code: 0, err: '' });
    expect(read(path)).toBe(page.replace('。', '，真的。'));
  });
});

describe('scripts/new-rule.js', () => {
  it('makes a rule that works, with a test that passes and a page that wants an explanation', () => {
    const { code, out, err } = node('scripts/new-rule.js', 'slogan-empty', 'content');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('src/rules/slogan-empty.ts');
    expect(read('src/rules/index.ts')).toMatch(/^import sloganEmpty from '\.\/slogan-empty\.js';$/mu);
    expect(node('scripts/rule-docs.js', '--check')).toMatchObject({
      code: 1,
      err: 'docs/rules/slogan-empty.md: the explanation is not written yet\n',
    });
    const test = node('--input-type=module', '-e', runTest, inCopy('test/rules/slogan-empty.test.ts'));
    expect(test).toMatchObject({ code: 0, out: '3\n' });
  });

  it.each([
    [[], 'Usage'],
    [['Section Missing'], 'is no id'],
    [['section-missing'], 'is there already'],
    [['section-strange', 'colour'], 'is no category'],
  ])('refuses %j', (args, reason) => {
    const { code, err } = node('scripts/new-rule.js', ...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
