import { afterAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { ConfigError, createConfigurations, type ConfigNotice, type LookupOptions } from '../../src/config/index.js';
import { builtIn } from './built-in.js';
import { folder, removeFolders } from './folder.js';

afterAll(removeFolders);

function configurations(cwd: string, options: Partial<LookupOptions> = {}) {
  const notices: ConfigNotice[] = [];
  const all = createConfigurations({
    cwd,
    today: '2026-11-21',
    builtIn,
    notice: (notice) => notices.push(notice),
    ...options,
  });
  const of = async (path: string) => all.of(join(cwd, path));
  const levels = async (path = 'a.md') =>
    Object.fromEntries((await of(path)).lint.rules.map(({ rule, level }) => [rule.id, level]));
  return { of, levels, notices, all };
}

const recommended = { 'cell-blank': 'warn', 'cell-negative': 'error' };

describe('without a configuration', () => {
  it('the preset recommended holds, with today and inline configuration', async () => {
    const { of, levels } = configurations(folder());
    expect(await levels()).toEqual(recommended);
    expect((await of('a.md')).lint).toMatchObject({
      today: '2026-11-21',
      inlineConfig: true,
      allow: [],
      settings: {},
      reportUnusedDisableDirectives: 'warn',
    });
  });

  it('another preset can be asked for', async () => {
    expect(await configurations(folder(), { preset: 'strict' }).levels()).toEqual({
      'cell-blank': 'error',
      'cell-negative': 'error',
    });
    expect(Object.keys(await configurations(folder(), { preset: 'reportlint:all' }).levels())).toHaveLength(3);
  });

  it('defaults of options are filled in', async () => {
    const { of } = configurations(folder(), { preset: 'all' });
    const { lint } = await of('a.md');
    expect(lint.rules.find(({ rule }) => rule.id === 'overview-long')?.options).toEqual({ max: 1000, words: [] });
  });
});

describe('every name and format of a configuration file', () => {
  const object = { rules: { 'cell-blank': 'off' } };
  const yaml = 'rules:\n  cell-blank: off # as YAML has it\n';
  const cjs = "module.exports = { rules: { 'cell-blank': 'off' } };";
  const esm = "export default { rules: { 'cell-blank': 'off' } };";
  it.each<[string, string | object]>([
    ['.reportlintrc', object],
    ['.reportlintrc', yaml],
    ['.reportlintrc.json', object],
    ['.reportlintrc.yaml', yaml],
    ['.reportlintrc.yml', yaml],
    ['.reportlintrc.cjs', cjs],
    ['.reportlintrc.mjs', esm],
    ['reportlint.config.cjs', cjs],
    ['reportlint.config.mjs', esm],
    ['package.json', { name: 'x', reportlint: object }],
  ])('%s %s', async (name, content) => {
    const { levels, of } = configurations(folder({ [name]: content }));
    expect(await levels()).toEqual({ 'cell-negative': 'error' });
    expect((await of('a.md')).file).toContain(name);
  });

  it('.js is what its package says it is', async () => {
    const module = folder({ 'package.json': { type: 'module' }, 'reportlint.config.js': esm });
    expect(await configurations(module).levels()).toEqual({ 'cell-negative': 'error' });
  });

  it.each([
    ['package.json without a section', { name: 'x' }],
    ['a broken package.json', '{'],
  ])('%s is passed over', async (_, content) => {
    expect(await configurations(folder({ 'package.json': content })).levels()).toEqual(recommended);
  });

  it('an empty file is an empty configuration', async () => {
    expect(await configurations(folder({ '.reportlintrc': '' })).levels()).toEqual(recommended);
  });
});

describe('finding', () => {
  const off = { rules: { 'cell-blank': 'off' } };

  it('the nearest file wins and nothing cascades', async () => {
    const cwd = folder({ '.reportlintrc': { rules: { 'cell-negative': 'off' } }, 'a/.reportlintrc': off, 'a/b/': '' });
    const { levels } = configurations(cwd);
    expect(await levels('x.md')).toEqual({ 'cell-blank': 'warn' });
    expect(await levels('a/x.md')).toEqual({ 'cell-negative': 'error' });
    expect(await levels('a/b/x.md')).toEqual({ 'cell-negative': 'error' });
  });

  it('does not look above the working directory, unless the project is larger', async () => {
    const root = folder({ '.reportlintrc': off, 'w/a.md': '' });
    expect(await configurations(join(root, 'w')).levels()).toEqual(recommended);
    const project = folder({ '.reportlintrc': off, '.git/': '', 'w/a.md': '' });
    expect(await configurations(join(project, 'w')).levels()).toEqual({ 'cell-negative': 'error' });
  });

  it('does not look above a project', async () => {
    const cwd = folder({ '.reportlintrc': off, 'site/.git/': '' });
    expect(await configurations(cwd).levels('site/a.md')).toEqual(recommended);
  });

  it('files elsewhere have their own configuration, else that of the working directory', async () => {
    const cwd = folder({ '.reportlintrc': off });
    const elsewhere = folder({ 'a.md': '' });
    const own = folder({ '.reportlintrc': { extends: 'strict' } });
    const { all } = configurations(cwd);
    expect((await all.of(join(elsewhere, 'a.md'))).file).toBe(join(cwd, '.reportlintrc'));
    expect((await all.of(join(own, 'a.md'))).file).toBe(join(own, '.reportlintrc'));
  });

  it('can be switched off', async () => {
    expect(await configurations(folder({ '.reportlintrc': off }), { lookup: false }).levels()).toEqual(recommended);
  });

  it('a named configuration is the only one', async () => {
    const cwd = folder({ 'my.json': off, 'a/.reportlintrc': { extends: 'strict' } });
    const { levels } = configurations(cwd, { configFile: join(cwd, 'my.json') });
    expect(await levels('a/x.md')).toEqual({ 'cell-negative': 'error' });
  });

  it('each configuration is read once', async () => {
    const cwd = folder({ '.reportlintrc': off });
    const { of } = configurations(cwd);
    const [one, two] = [await of('a.md'), await of('deep/b.md')];
    expect(one.lint).toBe(two.lint);
  });
});

describe('what runs code', () => {
  const marker = 'globalThis.reportlintRan = true; module.exports = {};';

  it.each<[string, Record<string, string | object>, ConfigNotice['code']]>([
    ['an executable configuration', { 'tree/.reportlintrc.cjs': marker }, 'executable-refused'],
    ['plugins', { 'tree/.reportlintrc': { plugins: ['./p.cjs'] }, 'tree/p.cjs': marker }, 'plugins-refused'],
    [
      'an executable extension',
      { 'tree/.reportlintrc': { extends: './p.cjs' }, 'tree/p.cjs': marker },
      'extends-refused',
    ],
    [
      'a package',
      { 'tree/.reportlintrc': { extends: ['strict', 'pack'] }, 'tree/node_modules/pack/index.js': marker },
      'extends-refused',
    ],
  ])('%s beside other files is not obeyed, and said so once', async (_, files, code) => {
    const { levels, notices } = configurations(folder(files));
    expect(await levels('tree/a.md')).toEqual(recommended);
    expect(await levels('tree/b.md')).toEqual(recommended);
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    expect('reportlintRan' in globalThis).toBe(false);
  });

  it('data files beside other files may extend presets and data files', async () => {
    const files = {
      'tree/.reportlintrc': { extends: ['reportlint:strict', './more.yml'] },
      'tree/more.yml': 'rules: {cell-negative: off}',
    };
    const { levels, notices } = configurations(folder(files));
    expect(await levels('tree/a.md')).toEqual({ 'cell-blank': 'error' });
    expect(notices).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['plugins', { plugins: ['./p.cjs'] }, 'plugin-untrusted'],
    ['packages', { extends: 'pack' }, 'extends-untrusted'],
  ])('%s cannot be reached by way of a data file', async (_, more, code) => {
    const { levels } = configurations(
      folder({ 'tree/.reportlintrc': { extends: './more.json' }, 'tree/more.json': more, 'tree/p.cjs': marker }),
    );
    await expect(levels('tree/a.md')).rejects.toMatchObject({ code });
  });
});

describe('extends', () => {
  it.each<[string, object, Record<string, string>]>([
    ['nothing said', {}, recommended],
    ['nothing wanted', { extends: [] }, {}],
    ['a bare name', { extends: 'strict' }, { 'cell-blank': 'error', 'cell-negative': 'error' }],
    ['a full name', { extends: ['reportlint:all'] }, { ...recommended, 'overview-long': 'warn' }],
    ['later wins', { extends: ['strict', './less.json'] }, { 'cell-negative': 'error' }],
    ['own rules win', { extends: './less.json', rules: { 'cell-blank': 'info' } }, { 'cell-blank': 'info' }],
    ['a package', { extends: 'shared' }, { 'cell-negative': 'warn' }],
    ['a package for import alone', { extends: 'modern' }, { 'cell-negative': 'info' }],
    ['an executable file', { extends: './exec.cjs' }, { 'cell-blank': 'error' }],
  ])('%s', async (_, config, levels) => {
    const cwd = folder({
      '.reportlintrc': config,
      'less.json': { rules: { 'cell-blank': 'off' } },
      'exec.cjs': "module.exports = { extends: [], rules: { 'cell-blank': 2 } };",
      'node_modules/shared/package.json': { name: 'shared', main: 'config.json' },
      'node_modules/shared/config.json': { extends: './base.json' },
      'node_modules/shared/base.json': { rules: { 'cell-negative': 1 } },
      'node_modules/modern/package.json': { name: 'modern', type: 'module', exports: { '.': { import: './main.js' } } },
      'node_modules/modern/main.js': "export default { rules: { 'cell-negative': 'info' } };",
    });
    expect(await configurations(cwd).levels()).toEqual(levels);
  });

  it.each<[string, Record<string, string | object>, object]>([
    [
      'a misspelled preset',
      { '.reportlintrc': { extends: 'recomended' } },
      { code: 'extends-not-found', data: { extends: 'recomended', nearest: 'recommended' } },
    ],
    [
      'an unknown preset',
      { '.reportlintrc': { extends: 'reportlint:strikt' } },
      { code: 'unknown-preset', data: { nearest: 'reportlint:strict' } },
    ],
    ['a missing file', { '.reportlintrc': { extends: './none.json' } }, { code: 'extends-not-found' }],
    [
      'a circle',
      {
        '.reportlintrc': { extends: './a.json' },
        'a.json': { extends: './b.json' },
        'b.json': { extends: './a.json' },
      },
      { code: 'extends-cycle' },
    ],
  ])('%s is refused', async (_, files, error) => {
    await expect(configurations(folder(files)).levels()).rejects.toMatchObject(error);
  });

  it('a preset asked for wins over what is extended, and own rules over it', async () => {
    const cwd = folder({
      '.reportlintrc': { extends: './more.json', rules: { 'cell-negative': 'info' } },
      'more.json': { settings: { year: 2024 }, rules: { 'cell-blank': 'off' } },
    });
    const { of, levels } = configurations(cwd, { preset: 'strict' });
    expect(await levels()).toEqual({ 'cell-blank': 'error', 'cell-negative': 'info' });
    expect((await of('a.md')).lint.settings).toEqual({ year: 2024 });
  });
});

describe('overrides', () => {
  const allow = [{ rule: 'cell-blank', subject: 'requests', reason: '已说明', until: '2026-12-31' }];
  const cwd = () =>
    folder({
      '.reportlintrc': {
        settings: { organ: '青川市教育局', year: 2020 },
        rules: { 'overview-long': ['warn', { max: 5 }] },
        overrides: [
          {
            files: ['2019/**', '*.txt'],
            excludedFiles: '2019/keep.md',
            rules: { 'cell-blank': 'off', 'overview-long': 'error' },
            settings: { year: 2019 },
          },
          { files: '2019/*', allow },
        ],
      },
    });

  it('hold for matching files alone, the later over the earlier', async () => {
    const { of, levels } = configurations(cwd());
    expect(await levels('a.md')).toEqual({ ...recommended, 'overview-long': 'warn' });
    expect(await levels('x/a.txt')).toEqual({ 'cell-negative': 'error', 'overview-long': 'error' });
    expect((await of('2019/a.md')).lint).toMatchObject({ settings: { organ: '青川市教育局', year: 2019 }, allow });
    expect((await of('2019/keep.md')).lint).toMatchObject({ settings: { year: 2020 }, allow });
    expect((await of('x/a.txt')).lint.allow).toEqual([]);
  });

  it('keep the options where only the level is given', async () => {
    const { lint } = await configurations(cwd()).of('2019/a.md');
    expect(lint.rules.find(({ rule }) => rule.id === 'overview-long')?.options).toEqual({ max: 5, words: [] });
  });

  it('files with the same overrides share a configuration', async () => {
    const { of } = configurations(cwd());
    expect((await of('2019/a.md')).lint).toBe((await of('2019/b.md')).lint);
  });

  it('dates in YAML need no quotes', async () => {
    const yaml =
      'overrides:\n  - files: "*"\n    allow:\n      - {rule: cell-blank, reason: 已说明, until: 2026-12-31}\n';
    const { lint } = await configurations(folder({ '.reportlintrc': yaml })).of('a.md');
    expect(lint.allow).toEqual([{ rule: 'cell-blank', reason: '已说明', until: '2026-12-31' }]);
  });

  it('a named configuration is also for files that are not below it', async () => {
    const root = folder({
      'conf/my.json': { overrides: [{ files: 'a.md', rules: { 'cell-blank': 'off' } }], ignorePatterns: 'b.md' },
    });
    const { of, levels } = configurations(root, { configFile: join(root, 'conf/my.json') });
    expect(await levels('a.md')).toEqual({ 'cell-negative': 'error' });
    expect((await of('b.md')).ignored).toBe(true);
  });
});

describe('what the user says on the command line', () => {
  it('rules win over overrides', async () => {
    const cwd = folder({ '.reportlintrc': { overrides: [{ files: '*', rules: { 'cell-blank': 'off' } }] } });
    expect(await configurations(cwd, { rules: { 'cell-blank': 'error' } }).levels()).toMatchObject({
      'cell-blank': 'error',
    });
  });

  it.each([
    [true, undefined, true],
    [true, true, false],
    [false, false, false],
    [undefined, true, false],
  ])('inline configuration: %s with noInlineConfig %s is %s', async (inlineConfig, noInlineConfig, expected) => {
    const cwd = folder({ '.reportlintrc': noInlineConfig === undefined ? {} : { noInlineConfig } });
    const { lint } = await configurations(cwd, inlineConfig === undefined ? {} : { inlineConfig }).of('a.md');
    expect(lint.inlineConfig).toBe(expected);
  });

  it.each([
    [true, 'warn'],
    [false, 'off'],
    ['error', 'error'],
  ])('reportUnusedDisableDirectives %s', async (given, level) => {
    const { lint } = await configurations(folder({ '.reportlintrc': { reportUnusedDisableDirectives: given } })).of(
      'a.md',
    );
    expect(lint.reportUnusedDisableDirectives).toBe(level);
  });
});

describe('ignorePatterns', () => {
  it('hold inside the working directory alone', async () => {
    const cwd = folder({ '.reportlintrc': { ignorePatterns: ['*.txt', 'drafts/'] } });
    const { of, all } = configurations(cwd);
    expect((await of('a.txt')).ignored).toBe(true);
    expect((await of('drafts/a.md')).ignored).toBe(true);
    expect((await of('a.md')).ignored).toBe(false);
    expect((await all.of(join(folder(), 'a.txt'))).ignored).toBe(false);
  });
});

describe('errors name the file, the key and what was probably meant', () => {
  it.each<[string, string | object, object]>([
    ['an unknown key', { rule: {} }, { code: 'unknown-key', data: { key: 'rule', nearest: 'rules' } }],
    ['an unknown key far from any', { zzzzzz: 1 }, { code: 'unknown-key', data: { key: 'zzzzzz' } }],
    [
      'an unknown key inside',
      { settings: { organKin: 'zone' } },
      { code: 'unknown-key', data: { key: 'settings.organKin', nearest: 'organKind' } },
    ],
    [
      'a wrong type',
      { settings: { year: '2024' } },
      { code: 'wrong-type', data: { key: 'settings.year', expected: 'integer' } },
    ],
    ['one of two types', { extends: 1 }, { code: 'wrong-type', data: { key: 'extends', expected: 'string, array' } }],
    [
      'a wrong value',
      { settings: { organKind: 'departments' } },
      { code: 'wrong-value', data: { key: 'settings.organKind', nearest: 'department' } },
    ],
    ['a missing key', { overrides: [{ rules: {} }] }, { code: 'missing-key', data: { key: 'overrides[0].files' } }],
    [
      'another mistake',
      { overrides: [{ files: '*', allow: [{ rule: 'cell-blank', reason: 'x', until: '31.12.2026' }] }] },
      { code: 'invalid', data: { key: 'overrides[0].allow[0].until' } },
    ],
    [
      'an unknown rule',
      { rules: { 'cell-blnk': 'off' } },
      { code: 'unknown-rule', data: { key: 'rules.cell-blnk', rule: 'cell-blnk', nearest: 'cell-blank' } },
    ],
    [
      'an unknown rule in an override',
      { overrides: [{ files: '*', rules: { nope: 1 } }] },
      { code: 'unknown-rule', data: { key: 'overrides[0].rules.nope' } },
    ],
    [
      'an unknown rule in an allowance',
      { overrides: [{ files: '*', allow: [{ rule: 'cell-blan', reason: 'x' }] }] },
      { code: 'unknown-rule', data: { key: 'overrides[0].allow[0].rule', nearest: 'cell-blank' } },
    ],
    [
      'a wrong level',
      { rules: { 'cell-blank': 'warning' } },
      { code: 'wrong-level', data: { key: 'rules.cell-blank', given: '"warning"', nearest: 'warn' } },
    ],
    [
      'a wrong option',
      { rules: { 'overview-long': ['warn', { maximum: 3 }] } },
      { code: 'unknown-key', data: { key: 'rules.overview-long.maximum' } },
    ],
    [
      'a wrong value of an option',
      { rules: { 'overview-long': ['warn', { max: 0 }] } },
      { code: 'invalid', data: { key: 'rules.overview-long.max' } },
    ],
    [
      'options for a rule without any',
      { rules: { 'cell-blank': ['warn', { max: 3 }] } },
      { code: 'unknown-key', data: { key: 'rules.cell-blank.max' } },
    ],
    ['broken JSON', '{ "rules": ', { code: 'syntax' }],
    ['broken YAML', 'rules:\n - a: [', { code: 'syntax' }],
    ['a list', '- a', { code: 'not-an-object' }],
    ['a text', 'strict', { code: 'not-an-object' }],
  ])('%s', async (_, content, error) => {
    const cwd = folder({ '.reportlintrc': content });
    const failing = configurations(cwd).levels();
    await expect(failing).rejects.toBeInstanceOf(ConfigError);
    await expect(failing).rejects.toMatchObject({
      ...error,
      data: { ...(error as { data?: object }).data, file: join(cwd, '.reportlintrc') },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['is not there', {}, 'not-found'],
    ['is a folder', { 'x.json/': '' }, 'unreadable'],
    ['throws', { 'x.json/': '', 'x.cjs': 'throw new Error("no")' }, 'syntax'],
  ])('a named configuration that %s', async (_, files, code) => {
    const cwd = folder(files);
    const name = 'x.cjs' in files ? 'x.cjs' : 'x.json';
    await expect(configurations(cwd, { configFile: join(cwd, name) }).levels()).rejects.toMatchObject({
      code,
      data: { file: join(cwd, name) },
    });
  });

  it('an unknown rule on the command line', async () => {
    await expect(configurations(folder(), { rules: { 'cel-blank': 'off' } }).levels()).rejects.toMatchObject({
      code: 'unknown-rule',
      data: { file: '--rule', nearest: 'cell-blank' },
    });
  });

  it('an unknown preset on the command line', async () => {
    await expect(configurations(folder(), { preset: 'strickt' }).levels()).rejects.toMatchObject({
      data: { nearest: 'strict' },
    });
  });
});

describe('printable', () => {
  it('is a configuration again', async () => {
    const cwd = folder({
      '.reportlintrc': { rules: { 'overview-long': ['warn', { exact: true, max: 5 }] }, ignorePatterns: 'x' },
    });
    const { printable } = await configurations(cwd).of('a.md');
    expect(printable).toMatchObject({
      rules: { 'cell-blank': 'warn', 'cell-negative': 'error', 'overview-long': ['warn', { exact: true, max: 5 }] },
      ignorePatterns: ['x'],
    });
    const again = folder({ '.reportlintrc': { ...printable, extends: [] } });
    expect((await configurations(again).of('a.md')).printable).toEqual(printable);
  });
});
