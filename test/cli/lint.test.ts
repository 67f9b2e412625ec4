import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

const good = compliant(2023).render('markdown');
const bad = compliant(2023).drop('other').render('markdown');
const blank = compliant(2023).set('requests.denied.stateSecret.natural', '').render('markdown');
const news = '# 我市召开会议\n\n会议强调，要做好各项工作。\n';

interface Json {
  filePath: string;
  messages: { ruleId: string | null; level: string; fatal?: boolean; code?: string }[];
  errorCount: number;
  report: object | null;
}

describe('lint', () => {
  it('finds nothing in a good report', async () => {
    const { code, out, err } = await reportlint(['good.md'], { cwd: folder({ 'good.md': good }) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('合规');
  });

  it.each([
    [['lint', '.']],
    [['.']],
    [['-f', 'terminal', '.']],
    [['--quiet', 'lint', '.']],
    [['lint', 'bad.md', 'good.md']],
  ])('%j lints', async (argv) => {
    const { code, out } = await reportlint(argv, { cwd: folder({ 'bad.md': bad, 'good.md': good }) });
    expect(code).toBe(1);
    expect(out).toContain('section-missing');
  });

  it('writes JSON to standard output and nothing else', async () => {
    const cwd = folder({ 'bad.md': bad, 'good.md': good });
    const { code, out, err } = await reportlint(['-f', 'json', '.'], { cwd });
    const results = JSON.parse(out) as Json[];
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(results.map(({ filePath, errorCount }) => [filePath, errorCount])).toEqual([
      [join(cwd, 'bad.md'), 1],
      [join(cwd, 'good.md'), 0],
    ]);
  });

  it('speaks English if asked to', async () => {
    const { out } = await reportlint(['--locale', 'en', '.'], { cwd: folder({ 'bad.md': bad }) });
    expect(out).toMatch(/not compliant/u);
  });

  it('uses colours on a terminal, if asked, and never otherwise', async () => {
    const cwd = folder({ 'bad.md': bad });
    const coloured = async (argv: string[], env = {}, isTTY = false) =>
      (await reportlint([...argv, '.'], { cwd, env, isTTY })).out.includes('\u001b[');
    expect(await coloured([])).toBe(false);
    expect(await coloured([], {}, true)).toBe(true);
    expect(await coloured(['--color'])).toBe(true);
    expect(await coloured(['--no-color'], {}, true)).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' }, true)).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' }, true)).toBe(false);
  });
});

describe('exit codes', () => {
  it.each<[string, Record<string, string>, string[], number]>([
    ['a good report', { 'a.md': good }, [], 0],
    ['a warning', { 'a.md': blank }, [], 0],
    ['a warning within the limit', { 'a.md': blank }, ['--max-warnings', '1'], 0],
    ['a warning too many', { 'a.md': blank }, ['--max-warnings', '0'], 1],
    ['a warning too many, although quiet', { 'a.md': blank }, ['--max-warnings=0', '--quiet'], 1],
    ['no limit', { 'a.md': blank }, ['--max-warnings', '-1'], 0],
    ['an error', { 'a.md': bad }, [], 1],
    ['a rule made an error', { 'a.md': blank }, ['--rule', 'cell-blank: error'], 1],
    ['a rule switched off', { 'a.md': bad }, ['--rule', 'section-missing: 0'], 0],
    ['no report', { 'a.md': news }, [], 1],
    ['an empty file', { 'a.md': '' }, [], 2],
    ['an empty file beside an error', { 'a.md': '', 'b.md': bad }, [], 2],
    ['binary garbage', { 'a.md': '\0\u0001\u0002\0\0\0' }, [], 2],
    ['a folder without reports', { 'a.css': '' }, [], 2],
  ])('%s', async (_, files, argv, code) => {
    expect((await reportlint([...argv, '.'], { cwd: folder(files) })).code).toBe(code);
  });

  it('2 wins over 1 and everything is written all the same', async () => {
    const cwd = folder({ 'bad.md': bad });
    const { code, out } = await reportlint(['none.md', 'bad.md', '-f', 'json', '-f', 'sarif=x/out.sarif'], { cwd });
    expect(code).toBe(2);
    expect((JSON.parse(out) as Json[]).map(({ messages }) => messages[0]?.code ?? messages[0]?.ruleId)).toEqual([
      'not-found',
      'section-missing',
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'x/out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('nothing matched is said, and an empty result is written', async () => {
    const { code, out, err } = await reportlint(['*.html', '-f', 'json'], { cwd: folder({ 'a.md': good }) });
    expect(code).toBe(2);
    expect(err).toContain('*.html');
    expect(JSON.parse(out)).toEqual([]);
  });

  it('an ignored file is said; if all are ignored there is nothing to check', async () => {
    const cwd = folder({ 'a.md': good, 'b.md': good, '.reportlintignore': 'a.md' });
    const some = await reportlint(['a.md', 'b.md'], { cwd });
    expect(some.code).toBe(0);
    expect(some.err).toContain('a.md');
    const all = await reportlint(['a.md', '-f', 'json'], { cwd });
    expect({ code: all.code, out: JSON.parse(all.out) }).toEqual({ code: 2, out: [] });
  });
});

describe('outputs', () => {
  it('several at once, files with their folders', async () => {
    const cwd = folder({ 'bad.md': bad });
    const { out } = await reportlint(['bad.md', '-f', 'terminal', '-f', 'json=a/b/out.json', '-f', 'sarif=out.sarif'], {
      cwd,
    });
    expect(out).toContain('section-missing');
    expect(JSON.parse(readFileSync(join(cwd, 'a/b/out.json'), 'utf8'))).toHaveLength(1);
    expect(existsSync(join(cwd, 'out.sarif'))).toBe(true);
  });

  it.each([['-o'], ['--output'], ['--output-file']])('%s writes a file', async (option) => {
    const cwd = folder({ 'bad.md': bad });
    const { out } = await reportlint(['bad.md', '-f', 'json', option, 'out.json'], { cwd });
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(1);
  });

  it.each<[string, string[], RegExp]>([
    ['-o with two formats', ['-f', 'json', '-f', 'sarif', '-o', 'x'], /-o/u],
    ['-o with a format that has a file', ['-f', 'json=y', '-o', 'x'], /-o/u],
    ['two formats to standard output', ['-f', 'json', '-f', 'sarif'], /stdout/u],
    ['two formats to one file', ['-f', 'json=x', '-f', 'sarif=./x'], /x/u],
    ['a format without its file', ['-f', 'json='], /json=/u],
    ['a file that is read', ['-f', 'json', '-o', 'a.md'], /a\.md/u],
    ['a link to a file that is read', ['-f', 'json=link.md'], /link\.md/u],
    ['a configuration', ['-o', '.reportlintrc'], /\.reportlintrc/u],
    ['a folder', ['-o', 'folder'], /EISDIR/u],
  ])('%s is refused, and nothing is touched', async (_, argv, message) => {
    const cwd = folder({ 'a.md': good, 'folder/': '', '.reportlintrc': '{}' });
    symlinkSync(join(cwd, 'a.md'), join(cwd, 'link.md'));
    const { code, out, err } = await reportlint([...argv, 'a.md'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(good);
    expect(readFileSync(join(cwd, '.reportlintrc'), 'utf8')).toBe('{}');
  });

  it('a hard link to a file that is read is refused', async () => {
    const cwd = folder({ 'a.md': good });
    linkSync(join(cwd, 'a.md'), join(cwd, 'same.json'));
    const { code } = await reportlint(['-o', 'same.json', 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(good);
  });
});

describe('standard input', () => {
  it.each([[['--stdin']], [['-']], [['lint', '--stdin']]])('%j', async (argv) => {
    const { code, out } = await reportlint([...argv, '-f', 'json'], { cwd: folder(), stdin: bad });
    expect(code).toBe(1);
    expect((JSON.parse(out) as Json[])[0]?.messages[0]?.ruleId).toBe('section-missing');
  });

  it('has the name it is given, and the configuration for it', async () => {
    const cwd = folder({ 'x/.reportlintrc': { rules: { 'section-missing': 'off' } } });
    const { code, out } = await reportlint(['--stdin', '--stdin-filename', 'x/a.md', '-f', 'json'], {
      cwd,
      stdin: bad,
    });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Json[])[0]?.filePath).toBe(join(cwd, 'x/a.md'));
  });

  it('empty input is a failure', async () => {
    expect((await reportlint(['--stdin'], { cwd: folder() })).code).toBe(2);
  });

  it('does not go together with files', async () => {
    expect((await reportlint(['--stdin', 'a.md'], { cwd: folder() })).err).toContain('--stdin');
  });
});

describe('configuration', () => {
  const cwd = () =>
    folder({ 'a.md': bad, '.reportlintrc': { rules: { 'section-missing': 'off' } }, 'b.json': { extends: 'strict' } });

  it.each<[string, string[], number]>([
    ['is found', [], 0],
    ['can be left out', ['--no-config-lookup'], 1],
    ['can be named', ['-c', 'b.json'], 1],
    ['rules win over it', ['--rule', 'section-missing: [warn, {exact: true}]', '--max-warnings', '0'], 1],
  ])('%s', async (_, argv, code) => expect((await reportlint([...argv, '.'], { cwd: cwd() })).code).toBe(code));

  it('is printed', async () => {
    const { code, out } = await reportlint(['--print-config', 'a.md', '--rule', 'cell-blank: 2'], { cwd: cwd() });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ignored: false,
      rules: { 'section-missing': 'off', 'cell-blank': 'error' },
    });
  });

  it.each<[string[], RegExp]>([
    [['--rule', 'cell-blnk: off'], /cell-blnk.*cell-blank/u],
    [['--rule', 'cell-blank: eror'], /eror.*error/u],
    [['--rule', 'cell-blank'], /--rule.*cell-blank/u],
    [['--rule', ': ['], /--rule/u],
    [['--preset', 'strickt'], /strickt.*strict/u],
    [['-c', 'none.json'], /none\.json/u],
  ])('%j is refused', async (argv, message) => {
    const { code, err, out } = await reportlint([...argv, '.'], { cwd: cwd() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('errors name file, key and what was meant, in either language', async () => {
    const wrong = folder({ 'a.md': good, '.reportlintrc': { rulez: {} } });
    expect((await reportlint(['.'], { cwd: wrong })).err).toMatch(/\.reportlintrc.*rulez.*rules/u);
    expect((await reportlint(['.', '--locale=en'], { cwd: wrong })).err).toMatch(/did you mean “rules”/u);
  });

  it('what would run code beside other files is refused aloud', async () => {
    const tree = folder({ 'x/a.md': good, 'x/.reportlintrc.cjs': 'throw new Error("ran")' });
    const { code, err } = await reportlint(['x'], { cwd: tree });
    expect(code).toBe(0);
    expect(err).toContain('.reportlintrc.cjs');
  });

  it('inline comments can be overruled', async () => {
    const text = `<!-- reportlint-disable section-missing at part:other -- 已说明 -->\n\n${bad}`;
    const inline = folder({ 'a.md': text });
    expect((await reportlint(['.'], { cwd: inline })).code).toBe(0);
    expect((await reportlint(['.', '--no-inline-config'], { cwd: inline })).code).toBe(1);
  });
});

describe('--debug', () => {
  it('prints the time of each stage', async () => {
    const { err } = await reportlint(['--debug', '.'], { cwd: folder({ 'a.md': good }) });
    expect(err).toMatch(/用时.*读取 [\d.]+/u);
  });

  it('prints where an error came from', async () => {
    const { err } = await reportlint(['--debug', '-c', 'none.json', '.'], { cwd: folder({ 'a.md': good }) });
    expect(err).toMatch(/\n\s+at /u);
  });
});
