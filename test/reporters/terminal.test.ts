import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Location } from '../../src/document/location.js';
import type { Result } from '../../src/linter/result.js';
import type { Run, Summary } from '../../src/reporters/reporter.js';
import { terminalReporter } from '../../src/reporters/terminal.js';
import { anyResult } from './arbitrary.js';
import {
  line,
  locations,
  overview,
  report,
  result,
  run,
  summary,
  textLocation,
  total,
  typo,
  unknownReport,
  unreadable,
} from './results.js';

// eslint-disable-next-line no-control-regex -- what a terminal would obey, but for the end of a line
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

function print(results: Result[], changes: Partial<Run> = {}, totals: Partial<Summary> = {}): string {
  const reporter = terminalReporter();
  const files = reporter.start(run(changes)) + results.map(reporter.file).join('');
  return files + reporter.end(summary({ files: results.length, ...totals }));
}

const findings = [typo(), total(), total({ suggestions: [], fingerprint: 'x' })];

describe('the terminal reporter', () => {
  it('prints findings in Chinese', () => {
    const undecided = [{ ruleId: 'gone', reason: 'year-disputed', data: {}, subject: [] }];
    const notes = [{ code: 'columns-lost' }];
    const results = [result({ findings, undecided, notes })];
    const totals = { errors: 2, warnings: 1, undecided: 1, fixable: 1 };
    expect(print(results, {}, totals)).toBe(
      `reports/青川市教育局2023.txt
青川市教育局 · 2023 年度 · 2021 版格式

  警告  12:23  “登陆”应为“登录”  common-typo
               位置  第一部分 总体情况
               原文  12 │ …过门户网站主动公开政府信息，公众可登陆网站查阅，也可来函索取。
                        │                                    ^^^^
               修复  可自动修复：改为“登录”

  错误  62:14  表三 · （七）总计 · 自然人：填报 12，分项之和为 13  table-total-mismatch
               依据  国办公开办函〔2021〕30号 三、收到和处理政府信息公开申请情况：“本列数
                     据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”（2021年度
                     起适用）
                     国务院令第711号 第五十条：“政府信息公开工作年度报告应当包括下列内容：
                     （一）行政机关主动公开政府信息的情况；（二）行政机关收到和处理政府信
                     息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉
                     讼的情况；（四）政府信息公开工作存在的主要问题及改进情况……；（五）其
                     他需要报告的事项”（2019年度起适用）
               建议  改为 13

  错误  62:14  表三 · （七）总计 · 自然人：填报 12，分项之和为 13  table-total-mismatch
               依据  国办公开办函〔2021〕30号 三、收到和处理政府信息公开申请情况
                     国务院令第711号 第五十条

  待核         文中的年份互相矛盾，未作判定  gone
  说明         columns-lost

  不合规  2 处错误，1 处警告，1 项未能判定，1 处可自动修复

共检查 1 份报告：1 份不合规
2 处错误，1 处警告，1 项未能判定，1 处可自动修复
`,
    );
  });

  it('prints findings in English', () => {
    expect(print([result({ findings: [typo()] })], { locale: 'en' }, { warnings: 1, fixable: 1 })).toBe(
      `reports/青川市教育局2023.txt
青川市教育局 · 2023 · format of 2021

  warning  12:23  “登陆” should read “登录”  common-typo
                  place  Part 1 “总体情况”
                  text   12 │ …户网站主动公开政府信息，公众可登陆网站查阅，也可来函索取。
                            │                                ^^^^
                  fix    fixable: replace with “登录”

  needs review  1 warning, 1 fixable

1 report checked: 1 needs review
1 warning, 1 fixable
`,
    );
  });

  it('gives compliant reports a line each, and sets lists apart from them', () => {
    const clean = result();
    const broken = result({ findings: [total({ basis: [], suggestions: [] })] });
    expect(print([clean, broken, clean, unreadable('empty'), clean])).toBe(
      `合规  reports/青川市教育局2023.txt  青川市教育局 · 2023 年度 · 2021 版格式

reports/青川市教育局2023.txt
青川市教育局 · 2023 年度 · 2021 版格式

  错误  62:14  表三 · （七）总计 · 自然人：填报 12，分项之和为 13  table-total-mismatch

  不合规  1 处错误

合规  reports/青川市教育局2023.txt  青川市教育局 · 2023 年度 · 2021 版格式

reports/scan.pdf

  未能检查  文件是空的，没有可检查的内容

合规  reports/青川市教育局2023.txt  青川市教育局 · 2023 年度 · 2021 版格式

共检查 5 份报告：3 份合规，1 份不合规，1 份未能检查
`,
    );
  });

  it('shows errors alone when quiet', () => {
    const undecided = [{ ruleId: 'gone', reason: 'x', data: {}, subject: [] }];
    const text = print([result({ findings: [typo()], undecided, notes: [{ code: 'n' }] }), result({ findings })], {
      quiet: true,
    });
    expect(text).not.toMatch(/待核|说明|警告 {2}12/);
    expect(text.match(/教育局2023\.txt/g)).toHaveLength(1);
    expect(text.match(/错误 {2}62:14/g)).toHaveLength(2);
  });

  it('shows suppressed findings with their reasons when asked to', () => {
    const suppressed = [
      { ...typo(), suppression: { kind: 'inSource' as const, reason: '引文如此' } },
      { ...typo(), suppression: { kind: 'config' as const } },
    ];
    expect(print([result({ suppressed })])).toMatch(/^合规/);
    const text = print([result({ suppressed })], { showSuppressed: true });
    expect(text).toContain('  忽略  12:23  “登陆”应为“登录”  common-typo\n               理由  引文如此\n');
    expect(text).toContain('合规  2 处已按说明忽略');
  });

  it('says that a rule crashed', () => {
    const crashes = [{ ruleId: 'cell-blank', error: 'boom' }];
    const text = print([result({ crashes })], {}, { crashes: 1 });
    expect(text).toContain('  出错  规则 cell-blank 运行出错，其余规则照常检查：boom');
    expect(text).toContain('1 条规则运行出错');
    expect(text).toContain('1 份需人工复核');
  });

  it.each([
    [{ kind: 'unrecognised' as const }, '未识别为年度报告'],
    [{ year: { value: 2022, evidence: [], conflict: true } }, '2022 年度（年份有矛盾）'],
  ])('says what is known of the report: %j', (changes, words) => {
    expect(print([result({ report: { ...report, ...changes } })])).toContain(words);
  });

  it('says that the year is not known', () => {
    expect(print([result({ report: unknownReport })])).toContain('  年度不明\n');
  });

  it.each([
    [[{ block: 1, from: 2, to: 4, text: '' }], '可自动修复：删除标出的文字'],
    [[{ block: 1, from: 2, to: 2, text: '。' }], '可自动修复：补入“。”'],
    [[1, 2].map((from) => ({ block: 1, from, to: from + 1, text: '0' })), '可自动修复（共 2 处改动）'],
  ])('says what the fix %j does', (edits, words) => {
    expect(print([result({ findings: [typo({ fix: { edits, ranges: [] } })] })])).toContain(words);
  });

  it.each([
    [[{ block: 1, from: 2, to: 4, text: '登录' }], '建议  改为“登录”'],
    [[{ block: 1, from: 2, to: 4, text: '' }], '建议  删除标出的文字'],
    [[{ block: 1, from: 2, to: 2, text: '。' }], '建议  补入“。”'],
    [[1, 2].map((from) => ({ block: 1, from, to: from + 1, text: '0' })), '建议  共需改动 2 处'],
  ])('suggests the fix %j where it cannot be written', (edits, words) => {
    const text = print([result({ readOnly: true, findings: [typo({ fix: { edits, ranges: [] } })] })]);
    expect(text).toContain(words);
    expect(text).not.toContain('可自动修复');
  });

  it('counts the rest of a long list of undecided checks', () => {
    const undecided = Array.from({ length: 8 }, () => ({
      ruleId: 'gone',
      reason: 'year-disputed',
      data: {},
      subject: [],
    }));
    const text = print([result({ undecided })]);
    expect(text.match(/年份互相矛盾/g)).toHaveLength(5);
    expect(text).toContain('  待核  另有 3 项');
  });

  it.each([
    [locations.page, 'p.3'],
    [locations.sheet, '表三!D24'],
  ])('has a short position for %j', (location, position) => {
    expect(print([result({ findings: [typo({ location })] })])).toContain(`  警告  ${position}  “登陆”`);
  });

  it('tells a place in a flow in words alone', () => {
    const text = print([result({ findings: [typo({ location: locations.flow })] })]);
    expect(text).toContain('  警告  “登陆”应为“登录”  common-typo\n        位置  第一部分');
    expect(text).not.toContain('原文');
  });

  it('shows no code of a table, nor of a place without words', () => {
    const place = { kind: 'table' as const, table: 'requests', version: '2021' };
    const nowhere = typo({ location: textLocation(1, 0, 0), place: { kind: 'title' } });
    expect(print([result({ findings: [typo({ place }), nowhere] })])).not.toContain('原文');
  });

  it('says when nothing was checked', () => expect(print([])).toBe('没有检查任何文件。\n'));

  it('cannot do without start', () => expect(() => terminalReporter().file(result())).toThrow('start()'));

  it('has colours only if asked for, and the same text with them', () => {
    const plain = print([result({ findings })]);
    const coloured = print([result({ findings })], { colour: true });
    // eslint-disable-next-line no-control-regex -- the escape sequences of colours
    const colours = /\u001B\[\d+m/g;
    expect(plain).not.toMatch(colours);
    expect(coloured.match(colours)?.length).toBeGreaterThan(20);
    expect(coloured.replace(colours, '')).toBe(plain);
  });
});

describe('the code frame', () => {
  const filler = '全年主动公开信息，';

  function frameOf(text: string, from: number, to: number, width = 80): [code: string, marks: string] {
    const finding = typo({ location: textLocation(7, from, to), place: overview });
    const excerpt = (at: Location) => (at.kind === 'text' ? { line: at.start.line, lines: [text] } : undefined);
    const lines = print([result({ findings: [finding], excerpt })], { width }).split('\n');
    const index = lines.findIndex((one) => one.includes('│'));
    return [lines[index]!.split('│')[1]!.slice(1), lines[index + 1]!.split('│')[1]!.slice(1)];
  }

  it('cuts a long line around the place', () => {
    const [code, marks] = frameOf(`${filler.repeat(20)}登陆${filler.repeat(20)}`, 180, 182, 70);
    expect(code).toBe('…全年主动公开信息，登陆全年主动公开信息，全…');
    expect(marks).toBe(`${' '.repeat(19)}^^^^`);
  });

  it('cuts marked words that are longer than the line', () => {
    const [code, marks] = frameOf(filler.repeat(20), 0, 180, 60);
    expect(code).toMatch(/^全年.*…$/);
    expect(stringWidth(code)).toBe(marks.length);
  });

  it('marks to the end of the line if the place goes on', () => {
    const location = { ...textLocation(7, 3, 5), end: { line: 9, column: 1, offset: 500 } };
    const text = print([result({ findings: [typo({ location })] })]);
    expect(text).toMatch(/\^{50,}\n/);
  });

  it('shows tabs and control characters as blanks', () => {
    const [code, marks] = frameOf('甲\t登\u001B[31m陆\u202E乙', 2, 9);
    expect(code).toBe('甲 登 [31m陆乙');
    expect(marks).toBe('   ^^^^^^^^^');
  });

  const character = fc.constantFrom('全', '年', '，', 'a', '1', '（', '’', '𠮷', 'é', ' ', '登');
  const words = (minLength: number) => fc.array(character, { minLength, maxLength: 150 }).map((all) => all.join(''));

  it('puts the marks exactly under the words, within the width', () => {
    fc.assert(
      fc.property(words(0), words(0), fc.integer({ min: 60, max: 160 }), (before, after, width) => {
        const [code, marks] = frameOf(`${before}X登X${after}`, before.length, before.length + 3, width);
        expect(stringWidth(code.slice(0, code.indexOf('X登X')))).toBe(marks.indexOf('^'));
        expect(marks.trim()).toBe('^^^^');
        expect(stringWidth(code)).toBeLessThanOrEqual(width - 15);
      }),
    );
  });
});

describe('the columns', () => {
  it('align by display width, and no line is wider than the terminal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 99999 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 70, max: 140 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (numbers, width, locale) => {
          const many = numbers.map((number) => typo({ location: textLocation(number + 1, 22, 24), level: 'info' }));
          const text = print([result({ findings: [...many, ...findings] })], { width, locale });
          const lines = text.split('\n').filter((one) => !one.startsWith('reports/'));
          for (const one of lines) expect(stringWidth(one)).toBeLessThanOrEqual(width);
          const starts = lines.filter((one) => /“登陆”.*common-typo|表三 ·/.test(one)).map((one) => startOfWords(one));
          expect(new Set(starts).size).toBe(1);
        },
      ),
    );
  });

  function startOfWords(row: string): number {
    return stringWidth(row.slice(0, row.search(/“登陆”|表三 ·/)));
  }

  it('hold whatever documents say', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 3 }), fc.boolean(), (results, showSuppressed) => {
        expect(print(results, { showSuppressed })).not.toMatch(obeyed);
      }),
      { numRuns: 60 },
    );
  });

  it('are kept in a terminal that is too narrow', () => {
    expect(print([result({ findings })], { width: 10 })).toContain('“登陆”应为“登录”');
    expect(line).toContain('登陆');
  });
});
