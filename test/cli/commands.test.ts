import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../src/cli/inspect/view.js';
import type { Extracted } from '../../src/cli/extracted.js';
import { rules } from '../../src/rules/index.js';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

const good = compliant(2023).set('requests.received.natural', 1234).set('requests.denied.stateSecret.natural', '');

describe('extract', () => {
  it('prints every figure with its place', async () => {
    const cwd = folder({ 'a.md': good.render('markdown') });
    const { code, out, err } = await reportlint(['extract', 'a.md', '--format', 'json'], { cwd });
    const [data] = JSON.parse(out) as Extracted[];
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(data).toMatchObject({
      filePath: join(cwd, 'a.md'),
      title: '青川市民政局2023年政府信息公开工作年度报告',
      organ: '青川市民政局',
      organKind: 'department',
      year: 2023,
      template: '2021',
    });
    expect(Object.keys(data!.facts)).toHaveLength(10 + 175 + 15);
    const lines = good.render('markdown').split('\n');
    const received = data!.facts['requests.received.natural']!;
    expect(received).toEqual({
      state: 'number',
      value: 1234,
      written: 1234,
      unit: null,
      note: null,
      raw: '1234',
      place: '表三 · 一、本年新收政府信息公开申请数量 · 自然人',
      line: lines.findIndex((line) => line.includes('1234')) + 1,
      position: `第 ${lines.findIndex((line) => line.includes('1234')) + 1} 行`,
    });
    expect(data!.facts['requests.denied.stateSecret.natural']).toMatchObject({ state: 'blank', value: null });
  });

  it('the same figures from every format', async () => {
    const cwd = folder({ 'a.md': good.render('markdown'), 'b.html': good.render('html') });
    const { out } = await reportlint(['extract', '.'], { cwd });
    const [one, two] = (JSON.parse(out) as Extracted[]).map(({ facts }) =>
      Object.entries(facts).map(([id, { value, state }]) => [id, state, value]),
    );
    expect(one).toEqual(two);
  });

  it('prints CSV that Excel reads: one record a figure', async () => {
    const { out } = await reportlint(['extract', '.', '-f', 'csv'], {
      cwd: folder({ 'a.md': good.render('markdown') }),
    });
    expect(out.startsWith('\uFEFFfilePath,title,organ,')).toBe(true);
    const records = out.trimEnd().split('\r\n');
    expect(records).toHaveLength(201);
    expect(records.find((record) => record.includes('requests.received.natural'))).toMatch(
      /,2023,2021,requests\.received\.natural,number,1234,1234,,,1234,/u,
    );
  });

  it.each([['json'], ['csv']])('names a file that cannot be read and goes on (%s)', async (format) => {
    const cwd = folder({ 'a.md': '', 'b.md': good.render('markdown') });
    const { code, out, err } = await reportlint(['extract', '.', '-f', format], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('a.md');
    expect(out).toContain('empty');
    expect(out).toContain('requests.received.natural');
  });

  it('writes a file, and takes standard input', async () => {
    const cwd = folder();
    const { out } = await reportlint(['extract', '--stdin', '-o', 'x/data.json'], { cwd, stdin: good.render('text') });
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'x/data.json'), 'utf8'))).toMatchObject([{ year: 2023 }]);
  });

  it('an empty list where nothing matches', async () => {
    expect(await reportlint(['extract', '*.md'], { cwd: folder() })).toMatchObject({ code: 2, out: '[]\n' });
  });

  it('settings of the configuration win', async () => {
    const cwd = folder({
      'a.md': good.render('markdown'),
      '.reportlintrc': { settings: { organ: '云溪县民政局', year: 2020 } },
    });
    const [data] = JSON.parse((await reportlint(['extract', 'a.md'], { cwd })).out) as Extracted[];
    expect(data).toMatchObject({ organ: '云溪县民政局', year: 2020, template: '2019' });
  });
});

describe('inspect', () => {
  it('shows parts, blocks and each table with its figures', async () => {
    const cwd = folder({ 'a.md': good.render('markdown') });
    const { code, out } = await reportlint(['inspect', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('青川市民政局（部门，据标题）');
    expect(out).toMatch(/第 \d+ 行 +overview +1 +规范 +总体情况/u);
    expect(out).toMatch(/1234 \[natural\].*← requests\.received/u);
    expect(out).toMatch(/1 \[review\.upheld\].*← reviews/u);
    expect(out).toMatch(/空白 \[natural\].*← requests\.denied\.stateSecret/u);
  });

  it('is data as JSON', async () => {
    const cwd = folder({ 'a.md': good.render('markdown'), 'b.html': good.render('html') });
    const { out } = await reportlint(['inspect', '.', '--format', 'json'], { cwd });
    const [one, two] = JSON.parse(out) as View[];
    expect([one!.format, two!.format]).toEqual(['markdown', 'html']);
    expect(one!.tables?.map(({ id }) => id)).toEqual(['disclosure', 'requests', 'reviews']);
    const facts = one!.tables?.flatMap(({ cells }) => cells.flatMap(({ fact }) => fact ?? []));
    expect(facts).toHaveLength(200);
    expect(one!.parts?.map(({ id }) => id)).toEqual([
      'overview',
      'disclosure',
      'requests',
      'reviews',
      'problems',
      'other',
    ]);
  });

  it('shows a table that is none of the three, and what is not a report', async () => {
    const cwd = folder({ 'a.md': '# 通知\n\n| 姓名 | 电话 |\n| --- | --- |\n| 甲 | 12 |\n' });
    const { code, out } = await reportlint(['inspect', 'a.md', '--locale', 'en'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/table not recognised \(2 rows, 2 columns\)/u);
    expect(out).toMatch(/kind +not recognised/u);
  });

  it('names a file that cannot be read', async () => {
    expect(await reportlint(['inspect', '.'], { cwd: folder({ 'a.md': '' }) })).toMatchObject({
      code: 2,
      out: expect.stringContaining('空'),
    });
    expect(await reportlint(['inspect', '*.md', '-f', 'json'], { cwd: folder() })).toMatchObject({
      code: 2,
      out: '[]\n',
    });
  });
});

describe('rules', () => {
  it('lists every rule in aligned columns', async () => {
    const { code, out } = await reportlint(['rules'], { cwd: folder() });
    expect(code).toBe(0);
    for (const { id, title } of rules)
      expect(out).toMatch(new RegExp(`^${id} .*${title.zh.replace(/[()]/gu, '\\$&')}$`, 'mu'));
  });

  it('is an array as JSON', async () => {
    const { out } = await reportlint(['rules', '--format', 'json'], { cwd: folder() });
    const list = JSON.parse(out) as object[];
    expect(list).toHaveLength(rules.length);
    expect(list[0]).toMatchObject({
      id: expect.any(String),
      level: expect.any(String),
      fix: expect.any(String),
      scope: 'report',
      basis: expect.any(Array),
    });
    for (const rule of list)
      expect(Object.keys(rule)).toEqual(
        expect.arrayContaining(['id', 'level', 'fix', 'scope', 'templates', 'basis', 'title']),
      );
  });

  it('knows the rules of plugins', async () => {
    const cwd = folder({
      '.reportlintrc': { plugins: ['./acme.mjs'] },
      'acme.mjs':
        "export default { apiVersion: 1, rules: [{ id: 'own', level: 'warn', fix: 'none', title: { zh: '自己的' }, messages: {}, basis: [], check() {} }] };",
    });
    expect((await reportlint(['rules'], { cwd })).out).toContain('acme/own');
  });
});

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('%s is explained in both languages', async (id) => {
    const cwd = folder();
    for (const locale of ['zh', 'en']) {
      const { code, out, err } = await reportlint(['explain', id, '--locale', locale], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(id);
      expect(out).not.toMatch(/undefined|\[object/u);
    }
  });
});

describe('init', () => {
  it.each([['zh'], ['en']])('writes a configuration that can be used (%s)', async (locale) => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const { code, out } = await reportlint(['init', '--locale', locale], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(cwd, '.reportlintrc'), 'utf8')).toMatch(/^\$schema: .*config\.schema\.json$/mu);
    expect((await reportlint(['.'], { cwd })).code).toBe(0);
  });

  it('also when everything in it is made use of', async () => {
    const cwd = folder();
    await reportlint(['init'], { cwd });
    const used = readFileSync(join(cwd, '.reportlintrc'), 'utf8')
      .replace(/^(\w+): (?:\{\}|\[\])$/gmu, '$1:')
      .replace(/^#( {2})/gmu, '$1');
    const { code, out, err } = await reportlint(['--print-config', '2019/a.md'], {
      cwd: folder({ '.reportlintrc': used }),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      rules: { 'cell-blank': 'off', 'common-typo': 'off' },
      settings: { organKind: 'department', year: 2024 },
      ignorePatterns: ['drafts/'],
      overrides: [{ allow: [{ until: '2026-12-31' }] }],
    });
  });

  it.each([['.reportlintrc'], ['.reportlintrc.json'], ['reportlint.config.mjs']])(
    'does not touch a folder with %s',
    async (name) => {
      const cwd = folder({ [name]: 'kept' });
      const { code, err } = await reportlint(['init'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(name);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('kept');
    },
  );
});
