import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from '../../src/config/index.js';
import { asRule } from '../../src/linter/rule-shape.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant, runExample } from '../../src/testing/index.js';
import { reportlint } from '../cli/fake-io.js';
import { folder, removeFolders, write } from '../config/folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

afterAll(removeFolders);

/** A folder into which a plugin of ours was installed as npm does it: packed, and only what its package has. */
function installed(plugin: string, files: Record<string, string | object>): string {
  const cwd = folder({ ...files, 'package.json': {} });
  const place = join(cwd, 'node_modules', `reportlint-${plugin}`);
  mkdirSync(place, { recursive: true });
  const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', cwd, join(root, 'examples', plugin)], {
    encoding: 'utf8',
    cwd,
  });
  execFileSync('tar', ['-xzf', join(cwd, tarball.trim().split('\n').at(-1)!), '--strip-components=1', '-C', place]);
  // The package itself, which npm would install beside it.
  write(cwd, {
    'node_modules/reportlint/package.json': { type: 'module', main: 'index.js' },
    'node_modules/reportlint/index.js': `export * from '${join(root, 'src/core.ts')}';`,
  });
  return cwd;
}

interface FileResult {
  messages: { ruleId: string; level: string; message: string }[];
  report: { template: string };
}

async function lint(cwd: string, file: string): Promise<{ code: number; found: string[]; template: string }> {
  const { code, out, err } = await reportlint([file, '-f', 'json'], { cwd });
  if (out === '') throw new Error(err);
  const [{ messages, report }] = JSON.parse(out) as [FileResult];
  return { code, template: report.template, found: messages.map(({ ruleId, level }) => `${level} ${ruleId}`) };
}

const overview = (...words: string[]) =>
  compliant(2025)
    .prose('overview', [...words, '（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障'])
    .render('markdown');

describe('examples/plugin-qingchuan, installed', () => {
  const config = { plugins: ['qingchuan'], extends: 'qingchuan:recommended' };
  const cwd = installed('plugin-qingchuan', {
    '.reportlintrc': config,
    'good.md': overview('全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏10条。'),
    'bad.md': overview('全年公开政府信息120条，其中政府网站80条，公示栏50条。', '工作扎实推进。'.repeat(150)),
  });

  it('says nothing of a report that keeps to the city’s rules', async () => {
    expect(await lint(cwd, 'good.md')).toMatchObject({ code: 0, found: [] });
  });

  it('reports what the city asks for', async () => {
    const { code, found } = await lint(cwd, 'bad.md');
    expect(code).toBe(1);
    expect(found).toEqual(
      expect.arrayContaining([
        'error qingchuan/channel-sum-mismatch',
        'warn qingchuan/channel-missing',
        'warn overview-too-long',
      ]),
    );
  });

  it('has its rules listed and explained, and its options checked', async () => {
    expect((await reportlint(['rules'], { cwd })).out).toContain('qingchuan/channel-missing');
    const { out } = await reportlint(['explain', 'qingchuan/channel-missing'], { cwd });
    expect(out).toContain('青政办函〔2025〕12号');
    expect(out).toContain('2025年度的报告');
    const wrong = { ...config, rules: { 'qingchuan/channel-missing': ['warn', { optional: ['电话'] }] } };
    write(cwd, { 'wrong/.reportlintrc': wrong });
    const { code, err } = await reportlint(['-c', 'wrong/.reportlintrc', 'good.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('optional');
  });

  it('writes a ledger', async () => {
    const { out } = await reportlint(['good.md', 'bad.md', '-f', 'ledger'], { cwd });
    const [head, good, bad] = out.trimEnd().split('\r\n');
    expect(head).toBe('\uFEFF文件,机关,年度,错误,警告,未能判定');
    expect(good).toMatch(/good\.md,青川市民政局,2025,0,0,0$/u);
    expect(bad).toMatch(/bad\.md,青川市民政局,2025,1,2,0$/u);
  });
});

describe('the rules of examples/plugin-qingchuan', () => {
  const loaded = import('../../examples/plugin-qingchuan/index.js' as string) as Promise<{ default: Plugin }>;

  it.each(['channel-missing', 'channel-sum-mismatch'])('%s does what its examples say', async (id) => {
    const rule = asRule((await loaded).default.rules?.find((known) => known.id === id));
    for (const example of [...rule.examples.good, ...rule.examples.bad]) runExample(rule, example);
  });
});

describe('the tests of examples/plugin-qingchuan', () => {
  it('pass, as its own author runs them', async () => {
    const cwd = folder();
    const outfile = join(cwd, 'rules.test.mjs');
    await build({
      entryPoints: [join(root, 'examples/plugin-qingchuan/rules.test.js')],
      alias: { 'reportlint/testing': join(root, 'src/testing/index.ts') },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', outfile], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(run.stdout).toMatch(/^# pass [6-9]$/mu);
    expect(run.stdout).toMatch(/^# fail 0$/mu);
  });
});

describe('examples/plugin-format-2030, installed', () => {
  const current = officialTemplates.find(({ version }) => version === '2021')!;
  const old = (year: number) =>
    compliant(year, { templates: officialTemplates })
      .preface(`统计期限为${year}年1月1日至${year}年12月31日。`)
      .render('html');
  const row = '<tr><td colspan="4">第二十条第（七）项</td></tr><tr><td>信息内容</td><td colspan="3">本年公开件数</td></tr>';
  const budget = `${row}<tr><td>财政预算、决算信息</td><td colspan="3">2</td></tr>`;
  const cwd = installed('plugin-format-2030', {
    '.reportlintrc': { plugins: ['format-2030'] },
    'a2029.html': old(2029),
    'a2031.html': old(2031),
    'b2031.html': old(2031).replace('</table>', `${budget}</table>`),
  });

  it('is due from its year on, and reads what it adds', async () => {
    expect(current.years.to).toBeUndefined();
    expect(await lint(cwd, 'a2029.html')).toMatchObject({ template: '2021', found: [] });
    expect(await lint(cwd, 'b2031.html')).toMatchObject({ template: '2030', found: [] });
    const { out } = await reportlint(['extract', 'b2031.html'], { cwd });
    expect(JSON.parse(out)).toMatchObject([{ facts: { 'disclosure.budget.published': { value: 2 } } }]);
  });

  it('misses what the old form does not have', async () => {
    const { found } = await lint(cwd, 'a2031.html');
    expect(found).toEqual(['error table-row-missing']);
  });
});
