import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders, write } from '../config/folder.js';

let home = '';
const bin = () => join(home, 'bin/reportlint.js');

beforeAll(() => {
  home = folder({ 'bin/': '' });
  cpSync('package.json', join(home, 'package.json'));
  cpSync('bin/reportlint.js', bin());
}, 60_000);
afterAll(removeFolders);

function run(args: string[], options: { cwd?: string; input?: string } = {}) {
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(), ...args], {
    encoding: 'utf8',
    cwd: home,
    env,
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('before the build', () => {
  it('says what to do', () =>
    expect(run(['a.md'])).toMatchObject({ code: 2, err: expect.stringContaining('npm run build') }));
  it('knows its version', () =>
    expect(run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/u), err: '' }));
});

describe('the bundle', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.js', join(home, 'dist/cli')], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    write(home, {
      'x/坏 #1.md': compliant(2023).drop('other').render('markdown'),
      'x/好.html': compliant(2023).render('html'),
    });
  }, 60_000);

  it('loads heavy parts only when they are needed', () => {
    const chunks = readdirSync(join(home, 'dist/cli/chunks'));
    for (const part of ['ajv', 'html']) expect(chunks.some((name) => name.startsWith(`${part}-`))).toBe(true);
  });

  it('lints, in words and as data', () => {
    const words = run(['x']);
    expect(words).toMatchObject({ code: 1, err: '' });
    expect(words.out).toContain('坏 #1.md');
    expect(words.out).toContain('section-missing');
    const data = JSON.parse(run(['x', '-f', 'json']).out) as { errorCount: number }[];
    expect(data.map(({ errorCount }) => errorCount)).toEqual([1, 0]);
  });

  it('extracts, explains, and prints help', () => {
    expect(JSON.parse(run(['extract', 'x']).out)).toHaveLength(2);
    expect(run(['explain', 'cell-blank']).out).toContain('cell-blank');
    expect(run(['--help']).out).toContain('--max-warnings');
    expect(run(['rules', '-f', 'json']).code).toBe(0);
  });

  it('reads configuration, plugins and globs', () => {
    const cwd = folder({
      'a.md': compliant(2023).drop('other').render('markdown'),
      '.reportlintrc':
        'plugins: [./acme.mjs]\nrules: {section-missing: off, acme/own: error, common-typo: [warn, {}]}\n',
      'acme.mjs':
        "export default { apiVersion: 1, rules: [{ id: 'own', level: 'warn', fix: 'none', category: 'content', scope: 'report', title: { zh: '自己的' }, description: { zh: '' }, examples: { good: [], bad: [] }, messages: { m: { zh: '自己的问题' } }, basis: [], since: '1', check({ finding }) { finding({ messageId: 'm', subject: [], at: { block: 0, from: 0, to: 1 } }); } }] };",
    });
    const { code, out, err } = run(['*.md'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('自己的问题');
    expect(out).toContain('acme/own');
  });

  it('reads standard input', () => {
    const { code, out } = run(['--stdin', '-f', 'json'], { input: compliant(2023).render('text') });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('does not mind that its reader goes away', async () => {
    const child = spawn(process.execPath, [bin(), 'x', '-f', 'json', '--rule', 'cell-blank: error'], {
      cwd: home,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});
