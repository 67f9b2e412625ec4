import { afterAll, describe, expect, it } from '@jest/globals';
import { createConfigurations, type Plugin } from '../../src/config/index.js';
import { addPlugin, createRegistry } from '../../src/config/registry.js';
import { loadPlugin } from '../../src/config/plugins.js';
import { builtIn, rule } from './built-in.js';
import { folder, removeFolders } from './folder.js';

afterAll(removeFolders);

const source = `export default {
  apiVersion: 1,
  rules: [{ id: 'local', level: 'warn', messages: {}, check() {}, yieldsTo: ['other', 'cell-blank'], title: { zh: '' } }, { id: 'other', messages: {}, check() {} }],
  presets: { strict: { rules: { 'acme/local': 'error' } } },
  reporters: { list: () => ({}) },
};`;

function registryOf(cwd: string) {
  return createConfigurations({ cwd, today: '2026-01-01', builtIn }).registryOf(cwd);
}

describe('a plugin', () => {
  it.each<[string, Record<string, string | object>]>([
    [
      'from a package by its short name',
      {
        '.reportlintrc': { plugins: ['acme'] },
        'node_modules/reportlint-plugin-acme/index.mjs': source,
        'node_modules/reportlint-plugin-acme/package.json': { main: 'index.mjs' },
      },
    ],
    [
      'from a package by its full name',
      {
        '.reportlintrc': { plugins: ['reportlint-plugin-acme'] },
        'node_modules/reportlint-plugin-acme/index.mjs': source,
        'node_modules/reportlint-plugin-acme/package.json': { main: 'index.mjs' },
      },
    ],
    ['from a path', { '.reportlintrc': { plugins: ['./acme.mjs'] }, 'acme.mjs': source }],
  ])('%s brings rules with its name in front, presets and reporters', async (_, files) => {
    const registry = await registryOf(folder(files));
    expect([...registry.rules.keys()].slice(3)).toEqual(['acme/local', 'acme/other']);
    expect(registry.rules.get('acme/local')?.yieldsTo).toEqual(['acme/other', 'cell-blank']);
    expect(registry.presets.get('acme:strict')).toEqual({ rules: { 'acme/local': 'error' } });
    expect(Object.keys(registry.reporters)).toEqual(['list']);
  });

  it('has rules and presets that the configuration can name', async () => {
    const cwd = folder({ '.reportlintrc': { plugins: ['./acme.mjs'], extends: 'acme:strict' }, 'acme.mjs': source });
    const { lint } = await createConfigurations({ cwd, today: '2026-01-01', builtIn }).of(`${cwd}/a.md`);
    expect(lint.rules.map((enabled) => [enabled.rule.id, enabled.level])).toEqual([['acme/local', 'error']]);
  });

  it('is named after its scope', async () => {
    const files = Object.fromEntries(
      ['plugin', 'plugin-x'].map((name) => [
        `node_modules/@acme/reportlint-${name}/index.js`,
        'module.exports = { apiVersion: 1 }',
      ]),
    );
    const cwd = folder(files);
    const names = await Promise.all(
      ['@acme', '@acme/x', '@acme/reportlint-plugin'].map(async (name) => (await loadPlugin(name, cwd, 'f'))[0]),
    );
    expect(names).toEqual(['@acme', '@acme/x', '@acme']);
  });

  it('may be given as an object', async () => {
    const cwd = folder({
      'reportlint.config.mjs': `const plugin = ${source.replace('export default', '').replace('apiVersion', "name: 'acme', apiVersion")}\nexport default { plugins: [plugin], rules: { 'acme/other': 'warn' } };`,
    });
    expect((await registryOf(cwd)).plugins.has('acme')).toBe(true);
  });

  it.each<[string, string, object]>([
    ['without a version', 'export default {}', { code: 'plugin-version', data: { given: 'undefined' } }],
    ['of a later version', 'export default { apiVersion: 2 }', { code: 'plugin-version', data: { given: '2' } }],
    ['that is no object', 'export default 3', { code: 'plugin-shape' }],
    [
      'with rules in an object',
      'export default { apiVersion: 1, rules: {} }',
      { code: 'plugin-shape', data: { detail: 'rules: not an array' } },
    ],
    [
      'with a rule without a check',
      "export default { apiVersion: 1, rules: [{ id: 'x', messages: {} }] }",
      { code: 'plugin-shape' },
    ],
    ['with presets in an array', 'export default { apiVersion: 1, presets: [] }', { code: 'plugin-shape' }],
    ['that throws', 'throw new Error("broken")', { code: 'plugin-shape', data: { detail: 'broken' } }],
  ])('%s is refused', async (_, code, error) => {
    await expect(
      registryOf(folder({ '.reportlintrc': { plugins: ['./p.mjs'] }, 'p.mjs': code })),
    ).rejects.toMatchObject(error);
  });

  it('that is not there is refused', async () => {
    const cwd = folder({ '.reportlintrc': { plugins: ['nowhere'] } });
    await expect(registryOf(cwd)).rejects.toMatchObject({
      code: 'plugin-not-found',
      data: { plugin: 'nowhere', folder: cwd },
    });
  });

  it('given as an object needs a name', async () => {
    const cwd = folder({ 'reportlint.config.mjs': 'export default { plugins: [{ apiVersion: 1 }] }' });
    await expect(registryOf(cwd)).rejects.toMatchObject({ code: 'plugin-unnamed' });
  });
});

describe('addPlugin', () => {
  const template = (version: string) => ({
    version,
    years: { from: 2030 },
    basis: [],
    parts: [],
    tables: [],
    relations: [],
    duties: [],
  });

  it('takes the same plugin twice, and two of one name not at all', () => {
    const registry = createRegistry(builtIn);
    const plugin: Plugin = { apiVersion: 1, rules: [rule('a')] };
    addPlugin(registry, 'acme', plugin, 'f');
    addPlugin(registry, 'acme', plugin, 'f');
    expect(registry.plugins.size).toBe(1);
    expect(() => addPlugin(registry, 'acme', { apiVersion: 1 }, 'f')).toThrow(
      expect.objectContaining({ code: 'plugin-duplicate' }),
    );
  });

  it('adds templates and puts one of a known version in its place', () => {
    const registry = createRegistry({ ...builtIn, templates: [template('2019'), template('2021')] });
    const newer = template('2021');
    addPlugin(registry, 'acme', { apiVersion: 1, templates: [newer, template('2030')] }, 'f');
    expect(registry.templates.map(({ version }) => version)).toEqual(['2019', '2021', '2030']);
    expect(registry.templates[1]).toBe(newer);
  });
});
