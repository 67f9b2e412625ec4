import { describe, expect, it } from '@jest/globals';
import type { Correction } from '../../src/linter/result.js';
import type { Run } from '../../src/reporters/reporter.js';
import { terminalReporter } from '../../src/reporters/terminal.js';
import { correctionRows, patchLines } from '../../src/reporters/terminal/correction.js';
import { style } from '../../src/reporters/terminal/style.js';
import { officialTemplates } from '../../src/templates/index.js';
import { patchOf } from '../../src/writers/patch.js';
import { documentOf } from '../linter/helpers.js';
import { line, result, run, total, typo } from './results.js';

const nothing: Correction = { corrected: [], refused: [], written: false };
/** Colours that can be read. */
const painted = { ...style(false), dim: named('dim'), good: named('good'), bad: named('bad') };
painted.verdict = { ...painted.verdict, failed: named('failed') };

function named(name: string) {
  return (text: string) => `<${name}>${text}`;
}

function rows(correction: Correction | undefined, changes: Partial<Run> = {}): string[] {
  const found = correctionRows(result(correction && { correction }), run(changes), painted);
  return found.map(({ label, paint, words, ruleId = '' }) => `${paint(label)} | ${words} | ${ruleId}`);
}

describe('what --fix did to a file', () => {
  it.each<[string, Correction | undefined, string[]]>([
    ['nothing asked for', undefined, []],
    ['nothing to correct', nothing, []],
    [
      'corrected, in the order of being done',
      { ...nothing, written: true, corrected: [typo(), total()] },
      [
        '<good>已改正 | “登陆”应为“登录” | common-typo',
        '<good>已改正 | 表三 · （七）总计 · 自然人：填报 12，分项之和为 13 | table-total-mismatch',
      ],
    ],
    [
      'only shown',
      { ...nothing, corrected: [typo()], patch: 'Index: a\n' },
      ['<good>可改正 | “登陆”应为“登录” | common-typo'],
    ],
    [
      'refused, by reason',
      {
        ...nothing,
        refused: [
          { why: 'field', edits: 2 },
          { why: 'unheard-of', edits: 1 },
        ],
      },
      [
        '<dim>说明 | 2 处没有改：文字是域的结果，更新域时会被覆盖 | ',
        '<dim>说明 | 1 处没有改：无法安全修改（unheard-of） | ',
      ],
    ],
    [
      'not to be changed at all',
      { ...nothing, unwritable: { code: 'format-unwritable', data: { format: 'pdf' } } },
      ['<dim>说明 | 这种格式（pdf）的文件不能直接改正；请用 --annotate 生成标注，在原文稿上修改 | '],
    ],
    [
      'not written',
      { ...nothing, failure: { code: 'changed-meanwhile' } },
      ['<failed>未能写入 | 文件在检查期间被改动过，没有覆盖；请重新运行 | '],
    ],
  ])('%s', (_, correction, expected) => {
    expect(rows(correction)).toEqual(expected);
  });

  it('is told in English', () => {
    expect(rows({ ...nothing, written: true, corrected: [typo()] }, { locale: 'en' })).toEqual([
      '<good>corrected | “登陆” should read “登录” | common-typo',
    ]);
  });

  it('cannot command the terminal', () => {
    const data = { wrong: '登\u001b[31m陆', right: '\u202e登录' };
    expect(rows({ ...nothing, corrected: [typo({ data })] })).toEqual([
      '<good>已改正 | “登 [31m陆”应为“登录” | common-typo',
    ]);
  });
});

function patch(before: string, after: string): string {
  const version = (text: string) => ({ document: documentOf(text), report: undefined });
  return patchOf('/work/a.txt', version(before), version(after), officialTemplates, 'zh');
}

describe('the diff of --fix-dry-run', () => {
  const lines = ['前言。', '', line, '', '无。', ''].join('\n');
  const difference = patch(lines, lines.replace('登陆', '登录'));

  it('shows the lines that change with those around them, without the names of the file', () => {
    expect(patchLines(result({ correction: { ...nothing, patch: difference } }), painted)).toEqual([
      '<dim>  @@ -1,5 +1,5 @@',
      '   前言。',
      '   ',
      `<bad>  -${line}`,
      `<good>  +${line.replace('登陆', '登录')}`,
      '   ',
      '   无。',
    ]);
  });

  it.each([
    ['nothing asked for', undefined],
    ['written, not shown', { ...nothing, written: true }],
    ['nothing to show', { ...nothing, patch: patch(lines, lines) }],
  ])('has no lines: %s', (_, correction) => {
    expect(patchLines(result(correction && { correction }), painted)).toEqual([]);
  });

  it('cannot command the terminal', () => {
    const shown = patchLines(result({ correction: { ...nothing, patch: patch('甲\n', '\u001b[2J乙\n') } }), painted);
    expect(shown.slice(1)).toEqual(['<bad>  -甲', '<good>  + [2J乙']);
  });
});

describe('in the terminal', () => {
  const print = (correction: Correction | undefined, changes: Partial<Run> = {}): string => {
    const reporter = terminalReporter();
    reporter.start(run(changes));
    return reporter.file(result(correction && { correction }));
  };

  it('a file that was not touched is printed as if nothing had been asked for', () => {
    expect(print(nothing)).toBe(print(undefined));
    expect(print(nothing, { quiet: true })).toBe('');
  });

  it('corrections stand under the name of the file, below the diff', () => {
    const text = print({
      ...nothing,
      corrected: [typo()],
      patch: patch(`${line}\n`, `${line.replace('登陆', '登录')}\n`),
    });
    const order = ['reports/青川市教育局2023.txt', '@@ ', `-${line}`, '可改正  “登陆”应为“登录”'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });
});
