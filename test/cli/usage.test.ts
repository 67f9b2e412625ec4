import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { optionList } from '../../src/cli/option-list.js';
import { localeOf, parse } from '../../src/cli/parse.js';
import { en } from '../../src/cli/words/en.js';
import { zh } from '../../src/cli/words/zh.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);
const cwd = folder({ 'a.md': '正文。' });

describe('help', () => {
  it.each(['lint', 'extract', 'inspect', 'rules', 'explain', 'init'])(
    '%s has a page in both languages',
    async (command) => {
      const chinese = await reportlint([command, '--help'], { cwd });
      const english = await reportlint([command, '-h', '--locale', 'en'], { cwd });
      expect([chinese.code, english.code]).toEqual([0, 0]);
      expect(chinese.out).toContain(`用法：reportlint ${command === 'lint' ? '[lint]' : command}`);
      expect(english.out).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('names every option and every command', async () => {
    const { out } = await reportlint(['--help'], { cwd });
    for (const [name, { commands }] of Object.entries(optionList)) {
      const help = commands?.includes('lint') === false ? await reportlint([commands[0]!, '--help'], { cwd }) : { out };
      expect(help.out).toContain(`--${name}`);
    }
    for (const command of ['extract', 'inspect', 'rules', 'explain', 'init']) expect(out).toContain(command);
  });

  it('shows a command its own options alone', async () => {
    expect((await reportlint(['rules', '--help'], { cwd })).out).not.toContain('--max-warnings');
  });
});

describe('version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  it.each([[['--version']], [['-v']], [['a.md', '--version']]])('%j', async (argv) =>
    expect(await reportlint(argv, { cwd })).toEqual({ code: 0, out: `${version}\n`, err: '' }),
  );
});

describe('mistakes', () => {
  it.each<[string[], RegExp]>([
    [[], /--stdin/u],
    [['--maxwarnings', '3', 'a.md'], /--maxwarnings.*--max-warnings/u],
    [['--repair', 'a.md'], /--repair/u],
    [['-x', 'a.md'], /-x/u],
    [['rules', '--quiet'], /--quiet/u],
    [['-f', 'jsn', 'a.md'], /jsn.*terminal.*json/u],
    [['extract', '-f', 'sarif', 'a.md'], /sarif.*json.*csv/u],
    [['extract', '-f', 'json=x', '-f', 'csv=y', 'a.md'], /extract/u],
    [['inspect', '-f', 'json=x', '-f', 'text', 'a.md'], /inspect/u],
    [['extrct', 'a.md'], /extrct.*extract/u],
    [['a.md', '-f'], /--format/u],
    [['a.md', '--max-warnings', 'many'], /--max-warnings.*many/u],
    [['a.md', '--locale', 'fr'], /fr.*zh/u],
    [['explain'], /explain/u],
    [['explain', 'cell-balnk'], /cell-balnk.*cell-blank/u],
    [['explain', 'cell-blank', 'more'], /more/u],
    [['init', 'x'], /x/u],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await reportlint(argv, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('parse', () => {
  const read = (...argv: string[]) => parse(argv, 'zh');

  it.each<[string[], string, string[]]>([
    [['a.md'], 'lint', ['a.md']],
    [['lint', 'a.md'], 'lint', ['a.md']],
    [['extract', 'a.md', 'b.md'], 'extract', ['a.md', 'b.md']],
    [['-f', 'json', 'extract', 'a.md'], 'extract', ['a.md']],
    [['-f', 'extract', 'a.md'], 'lint', ['a.md']],
    [['a.md', 'extract'], 'lint', ['a.md', 'extract']],
    [['lint', 'lint'], 'lint', ['lint']],
    [['--', '-odd.md'], 'lint', ['-odd.md']],
    [['2023', '007.md'], 'lint', ['2023', '007.md']],
  ])('%j is %s %j', (argv, command, rest) => expect(read(...argv)).toMatchObject({ command, rest }));

  it('takes one value an option, and repeats', () =>
    expect(read('-f', 'json', 'a.md', '--format=sarif=x', '--rule', 'a: 1', '--rule=b: [1, {c: 2}]')).toMatchObject({
      formats: ['json', 'sarif=x'],
      rules: ['a: 1', 'b: [1, {c: 2}]'],
      rest: ['a.md'],
    }));

  it('the last of a single option counts', () => expect(read('-c', 'a', '-c', 'b').config).toBe('b'));

  it('switches are on or off', () => {
    expect(read('a')).toMatchObject({ configLookup: true, inlineConfig: true, quiet: false });
    expect(read('a')).not.toHaveProperty('color');
    expect(read('a', '--no-config-lookup', '--no-inline-config', '--no-color')).toMatchObject({
      configLookup: false,
      inlineConfig: false,
      color: false,
    });
    expect(read('a', '--colour')).toMatchObject({ color: true });
  });

  it.each([
    [[], 'zh'],
    [['--locale', 'en'], 'en'],
    [['--locale=en-GB'], 'en'],
    [['--locale', 'en', '--locale', 'zh-CN'], 'zh'],
  ])('the language of %j is %s', (argv, locale) => expect(localeOf(argv)).toBe(locale));
});

describe('words', () => {
  const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu))].sort();
  it.each(Object.keys(zh) as (keyof typeof zh)[])('%s has the same placeholders in both languages', (key) => {
    const mentions = key === 'error.unknown-locale' ? [] : holes(en[key]);
    expect(holes(zh[key])).toEqual(key === 'error.unknown-locale' ? ['{{locale}}'] : mentions);
  });
});
