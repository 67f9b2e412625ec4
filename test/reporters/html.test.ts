import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Result } from '../../src/linter/result.js';
import { htmlReporter, resultPage } from '../../src/reporters/html.js';
import type { Run, Summary } from '../../src/reporters/reporter.js';
import { anyResult } from './arbitrary.js';
import { locations, report, result, run, summary, total, typo, unreadable } from './results.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function print(results: Result[], changes: Partial<Run> = {}, totals: Partial<Summary> = {}): string {
  const reporter = htmlReporter();
  const files = reporter.start(run(changes)) + results.map(reporter.file).join('');
  return files + reporter.end(summary({ files: results.length, ...totals }));
}

/** The text that one reads, with the tags in which it stands left out. */
function words(html: string): string {
  return html
    .replace(/^[^]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

function visit(node: Node, each: (element: DefaultTreeAdapterTypes.Element) => void): void {
  if ('tagName' in node) each(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, each);
}

const findings = [typo(), total(), total({ suggestions: [], fingerprint: 'x' })];

describe('the HTML reporter', () => {
  it('says of a finding what, where, why and what would be right', () => {
    const html = print([result({ findings })], {}, { errors: 2, warnings: 1, fixable: 1 });
    expect(html).toContain(
      '<b class="level">警告</b> <strong>“登陆”应为“登录”</strong> <code title="常见错别字">common-typo</code>',
    );
    expect(html).toContain('<dd>第一部分 总体情况 <span class="position">第 12 行</span></dd>');
    expect(html).toContain(
      '<dd class="excerpt" lang="zh-CN">本局全年通过门户网站主动公开政府信息，公众可<mark>登陆</mark>网站查阅，也可来函索取。</dd>',
    );
    expect(html).toContain('<dd class="fix">可自动修复：改为“登录”</dd>');
    expect(html).toContain('<dt>建议</dt><dd><p>改为 13</p></dd>');
    expect(words(html)).toContain('青川市教育局 · 2023 年度 · 2021 版格式');
  });

  it('quotes a clause once, and then leads back to it', () => {
    const html = print([result({ findings }), result({ findings })]);
    for (const id of ['file-1-clause-1', 'file-1-clause-2', 'file-2-clause-1']) {
      expect(html.split(`<p id="${id}">`)).toHaveLength(2);
      expect(html).toContain(`<a href="#${id}">`);
    }
    expect(html.split('政府信息公开工作年度报告应当包括下列内容')).toHaveLength(3);
  });

  it('puts counts by verdict, level and rule on top, though they are known last', () => {
    const results = [result({ findings }), result(), unreadable('encrypted')];
    const totals = { errors: 2, warnings: 1, fixable: 1, crashes: 1, corrected: 3 };
    const html = print(results, {}, totals);
    const top = html.slice(html.indexOf('<div class="summary">'));
    expect(words(top)).toContain('共检查 3 份报告：1 份合规，1 份不合规，1 份未能检查');
    expect(top).toContain('<li class="error"><b>2</b> 处错误</li>');
    expect(top).toContain('<li class="none"><b>0</b> 处提示</li>');
    expect(top).toContain('<li class="other"><b>1</b> 条规则运行出错</li>');
    expect(top).toContain('<li class="good"><b>3</b> 处改正</li>');
    const rows = [...top.matchAll(/<code>([\w-]+)<\/code><\/td><td>(\d+)<\/td><td>(\d+)<\/td>/g)];
    expect(rows.map(([, id, count, files]) => [id, count, files])).toEqual([
      ['table-total-mismatch', '2', '1'],
      ['common-typo', '1', '1'],
    ]);
    expect(top).toMatch(/<a href="#file-1">reports\/青川市教育局2023\.txt<\/a>/);
    expect(html).toContain('order: -1');
  });

  it('counts a rule at its gravest level', () => {
    const rest = { ...typo({ level: 'info' }) };
    const html = print([result({ findings: [rest, typo({ level: 'error' }), rest] })]);
    expect(html).toContain(
      '<tr class="error"><td><b class="level">错误</b></td><td>常见错别字 <code>common-typo</code></td><td>3</td>',
    );
  });

  it('has no list of files for one alone, and none for none', () => {
    expect(print([result()])).not.toContain('各份报告');
    expect(words(print([result()]))).toContain('未发现问题。');
    expect(words(print([]))).toContain('没有检查任何文件。');
  });

  it('shows a wording character by character', () => {
    const data = { found: '本年度止件数', expected: '本年废止件数' };
    const html = print([result({ findings: [typo({ ruleId: 'column-wording', data })] })]);
    expect(html).toContain('本年<del>度</del><ins>废</ins>止件数');
    expect(html).not.toContain('<mark>');
  });

  it('tells places in formats without lines', () => {
    const found = [locations.flow, locations.page, locations.sheet].map((location) => typo({ location }));
    const seat = () => ({ kind: 'paragraph', paragraph: 4 }) as const;
    const textAround = () => '公众可登陆网站';
    const text = words(print([result({ findings: found, seat, textAround, readOnly: true })]));
    expect(text).toMatch(/第 4 段[^]*第 3 页（25,35–42,40 毫米）[^]*工作表“表三”D24/);
    expect(text).toContain('建议改为“登录”');
    expect(print([result({ findings: [typo({ location: locations.flow })] })])).not.toContain('class="position"');
  });

  it('cuts long paragraphs around the words', () => {
    const textAround = () => `${'前'.repeat(200)}登陆${'后'.repeat(200)}`;
    const html = print([result({ findings: [typo({ at: { block: 0, from: 200, to: 202 } })], textAround })]);
    expect(html).toContain(`…${'前'.repeat(60)}<mark>登陆</mark>${'后'.repeat(60)}…`);
    const long = print([
      result({ findings: [typo({ at: { block: 0, from: 0, to: 900 } })], textAround: () => '长'.repeat(900) }),
    ]);
    expect(long).toContain(`<mark>${'长'.repeat(400)}…</mark>`);
  });

  it('lists what is no finding', () => {
    const html = words(
      print(
        [
          result({
            undecided: [{ ruleId: 'common-typo', reason: 'unclear', data: { wrong: '<登陆>' }, subject: [] }],
            notes: [{ code: 'index-page' }],
            crashes: [{ ruleId: 'x', error: 'boom' }],
            suppressed: [{ ...typo(), suppression: { kind: 'inSource', reason: '专名' } }],
            correction: {
              corrected: [typo()],
              refused: [{ why: 'overlap', edits: 2 }],
              written: true,
              failure: { code: 'permission' },
            },
          }),
        ],
        { showSuppressed: true },
      ),
    );
    expect(html).toMatch(
      /没有读取或改写这个文件的权限[^]*规则 x 运行出错[^]*boom[^]*已改正[^]*“登陆”应为“登录”[^]*未能判定[^]*<登陆>[^]*已按说明忽略[^]*理由：专名[^]*读取说明[^]*目录页[^]*与另一处修改重叠/,
    );
  });

  it('speaks English', () => {
    const html = print([result({ findings })], { locale: 'en' }, { errors: 2, warnings: 1 });
    expect(html).toContain('<html lang="en">');
    expect(words(html)).toContain('1 report checked: 1 not compliant');
    expect(html).toContain('<strong>Table 3 · （七）总计 · 自然人: 12 stated, the parts sum to 13</strong>');
  });

  it('leaves out what is quiet, and never what failed', () => {
    const results = [result({ findings: [typo()], notes: [{ code: 'index-page' }] }), unreadable('encrypted')];
    const html = print(results, { quiet: true });
    expect(html).not.toMatch(/common-typo|目录页|href="#file-1"/);
    expect(words(html)).toContain('文件已加密');
    const both = print([result({ findings: [typo(), total()] })], { quiet: true });
    expect(both).toContain('table-total-mismatch');
    expect(both).not.toContain('common-typo');
  });

  it('gives a page of one file', () => {
    const html = resultPage(result({ findings }), run());
    expect(html).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(words(html)).toContain('“登陆”应为“登录”');
    expect(html).not.toContain('class="summary"');
  });

  it('must be started', () => expect(() => htmlReporter().file(result({ report }))).toThrow('start() was not called'));

  it('lets no text of a file become markup, whatever it is', () => {
    const ours =
      /^(html|head|meta|title|style|body|header|h[123]|p|b|strong|code|span|dl|dt|dd|ol|ul|li|mark|ins|del|a|section|div|table|thead|tbody|tr|th|td|br|small)$/;
    const attributes = /^(lang|charset|http-equiv|content|name|class|id|title|href|scope)$/;
    fc.assert(
      fc.property(
        fc.array(anyResult, { maxLength: 3 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (results, locale) => {
          const errors: string[] = [];
          const tree = parse(print(results, { locale, showSuppressed: true }), {
            onParseError: ({ code }) => errors.push(code),
          });
          expect(errors).toEqual([]);
          const ids = new Set<string>();
          visit(tree, ({ tagName, attrs }) => {
            expect(tagName).toMatch(ours);
            for (const { name, value } of attrs) {
              expect(name).toMatch(attributes);
              if (name === 'id') expect(ids.has(value)).toBe(false);
              if (name === 'id') ids.add(value);
              if (name === 'href') expect(value).toMatch(/^#file-\d+(-clause-\d+)?$/);
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});
