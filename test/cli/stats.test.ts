import { afterAll, describe, expect, it } from '@jest/globals';
import { addStats, noStats, statsText } from '../../src/cli/stats.js';
import type { Stats } from '../../src/linter/stats.js';
import { rules } from '../../src/rules/index.js';
import { compliant } from '../../src/testing/index.js';
import { folder, removeFolders } from '../config/folder.js';
import { reportlint } from './fake-io.js';

afterAll(removeFolders);

describe('--stats', () => {
  it('prints the time of every rule that ran on standard error, and leaves the output alone', async () => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const { code, out, err } = await reportlint(['a.md', '--stats', '--preset', 'all'], { cwd });
    expect(code).toBe(0);
    for (const { id } of rules) expect(err).toMatch(new RegExp(`^${id} +\\d+\\.\\d{3} +\\d+\\.\\d%$`, 'mu'));
    expect(err).toMatch(/^全部规则 +\d+\.\d{3} +100\.0%$/mu);
    expect(out).not.toContain('占比');
  });

  it('is in the JSON of every file', async () => {
    const cwd = folder({ 'a.md': compliant(2023).render('markdown') });
    const [plain, measured] = await Promise.all(
      [[], ['--stats']].map(async (more) => {
        const { out } = await reportlint(['a.md', '-f', 'json', ...more], { cwd });
        return (JSON.parse(out) as { stats?: Stats }[])[0]!.stats;
      }),
    );
    expect(plain).toBeUndefined();
    expect(measured!.recognise).toBeGreaterThan(0);
    expect(Object.keys(measured!.rules)).toEqual(rules.filter(({ level }) => level !== 'off').map(({ id }) => id));
  });

  it('adds reports up, the dearest rule first', () => {
    const spent = noStats();
    addStats(spent, { stats: { recognise: 2, rules: { cheap: 0.25, dear: 0.75 } } });
    addStats(spent, { stats: { recognise: 1, rules: { cheap: 0.25 } } });
    addStats(spent, {});
    expect(statsText(spent, 'en')).toBe(
      [
        'rule                                  ms     share',
        'dear                                  0.750  60.0%',
        'cheap                                 0.500  40.0%',
        'all rules                             1.250  100.0%',
        '(recognising parts, tables, figures)  3.000  ',
        '2 report(s), 0.625 ms of rules each on average; what rules share is put down to the first that asks.',
        '',
      ].join('\n'),
    );
    expect(statsText(noStats(), 'zh')).toContain('0.0%');
  });
});

describe('rules', () => {
  it('can be listed by category', async () => {
    const { out } = await reportlint(['rules', '--category', 'fee,privacy', '-f', 'json'], { cwd: folder() });
    const listed = JSON.parse(out) as { id: string; category: string }[];
    expect(listed.map(({ id }) => id)).toEqual(
      rules.filter(({ category }) => category === 'fee' || category === 'privacy').map(({ id }) => id),
    );
  });

  it('are data with messages and examples', async () => {
    const { out } = await reportlint(['rules', '-f', 'json'], { cwd: folder() });
    for (const rule of JSON.parse(out) as object[])
      expect(rule).toMatchObject({ messages: expect.any(Object), examples: { good: expect.any(Array) } });
  });

  it.each([
    [['rules', '--category', 'fees'], '“fee”'],
    [['rules', '--category', 'colour'], 'colour'],
    [['a.md', '--fix-type', 'typografy'], '“typography”'],
  ])('refuse a category that there is not: %j', async (args, words) => {
    const { code, err } = await reportlint(args, { cwd: folder({ 'a.md': compliant(2023).render('markdown') }) });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('explain', () => {
  it('shows everything there is to know of a rule', async () => {
    const { out } = await reportlint(['explain', 'common-typo'], { cwd: folder() });
    expect(out).toMatch(/^类别: 文字$/mu);
    expect(out).toMatch(/^级别: 警告$/mu);
    expect(out).toMatch(
      /^依据$\n- 《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条：“.*”（2019年度起适用）$/mu,
    );
    expect(out).toMatch(/^ {4}第一部分 总体情况$\n^ {4}│ 截止2023年12月31日，共公开信息120条。$/mu);
    expect(out).toMatch(/^怎样改正$\n^照提示改正/mu);
    expect(out).toMatch(/^- pairs \(array\): .*（默认 \[\]）$/mu);
  });

  it('names cells and shapes in the words of the form', async () => {
    const cwd = folder();
    expect((await reportlint(['explain', 'table-total-mismatch'], { cwd })).out).toContain(
      '    表四 · 行政复议 · 结果维持：10\n',
    );
    expect((await reportlint(['explain', 'template-version-mismatch'], { cwd })).out).toContain(
      '    表二用2019年格式\n',
    );
  });

  it('speaks English', async () => {
    const { out } = await reportlint(['explain', 'section-order', '--locale', 'en'], { cwd: folder() });
    expect(out).toContain('How to put it right\n');
    expect(out).toContain('    The parts in this order: 总体情况、');
    expect(out).toMatch(/\(for 2021 and later years\)$/mu);
  });

  it('explains a rule of a plugin that says little of itself', async () => {
    const cwd = folder({
      '.reportlintrc': { plugins: ['./acme.mjs'] },
      'acme.mjs':
        "export default { apiVersion: 1, rules: [{ id: 'own', level: 'warn', fix: 'none', title: { zh: '自己的' }, messages: { x: { zh: '有误' } }, check() {} }] };",
    });
    const { code, out } = await reportlint(['explain', 'acme/own'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('- 有误');
    expect(out).not.toMatch(/undefined/u);
  });
});
