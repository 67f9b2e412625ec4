import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Result } from '../../src/linter/result.js';
import { jsonReporter } from '../../src/reporters/json.js';
import type { Run } from '../../src/reporters/reporter.js';
import { anyResult } from './arbitrary.js';
import { locations, overview, result, run, summary, total, typo, unknownReport, unreadable } from './results.js';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../schema/results.schema.json', import.meta.url), 'utf8')) as object,
);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parsed JSON, checked by the schema
function print(results: Result[], changes: Partial<Run> = {}): any {
  const reporter = jsonReporter();
  const text = reporter.start(run(changes)) + results.map(reporter.file).join('') + reporter.end(summary());
  const parsed: unknown = JSON.parse(text);
  validate(parsed);
  expect(validate.errors).toBeNull();
  return parsed;
}

describe('the JSON reporter', () => {
  it('counts as fixable only what can be written, and says what is right all the same', () => {
    const [file] = print([result({ readOnly: true, findings: [typo()] })]);
    expect(file).toMatchObject({ warningCount: 1, fixableWarningCount: 0, messages: [{ fix: { text: '登录' } }] });
  });

  it('writes a finding with everything a tool needs', () => {
    const [file] = print([result({ findings: [typo()] })]);
    expect(file).toMatchObject({
      filePath: '/work/reports/青川市教育局2023.txt',
      errorCount: 0,
      warningCount: 1,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
      fatalErrorCount: 0,
      suppressedMessages: [],
      undecided: [],
      report: {
        title: '青川市教育局2023年政府信息公开工作年度报告',
        organ: '青川市教育局',
        organKind: 'department',
        year: 2023,
        template: '2021',
      },
    });
    expect(file.messages).toEqual([
      {
        ruleId: 'common-typo',
        severity: 1,
        level: 'warn',
        message: '“登陆”应为“登录”',
        messageId: 'typo',
        line: 12,
        column: 23,
        endLine: 12,
        endColumn: 25,
        place: '第一部分 总体情况',
        subject: ['part:overview'],
        location: typo().location,
        basis: [],
        fingerprint: 'a1b2c3',
        fix: { range: [122, 124], text: '登录', edits: [{ block: 4, from: 22, to: 24, text: '登录' }] },
      },
    ]);
  });

  it('writes suggestions, the legal basis and related cells', () => {
    const [file] = print([result({ findings: [total()] })], { locale: 'en' });
    expect(file.messages[0]).toMatchObject({
      severity: 2,
      message: 'Table 3 · （七）总计 · 自然人: 12 stated, the parts sum to 13',
      place: 'Table 3 · （七）总计 · 自然人',
      related: ['requests.granted.natural'],
      basis: [
        { number: '国办公开办函〔2021〕30号', words: expect.stringContaining('勾稽关系') },
        { article: '第五十条' },
      ],
      suggestions: [{ messageId: 'write', desc: 'Write 13', fix: { range: [4013, 4015], text: '13' } }],
    });
    expect(file.messages[0]).not.toHaveProperty('fix');
  });

  it.each(['flow', 'page', 'sheet'] as const)('puts a finding of a %s at line 1 and tells the place', (kind) => {
    const fix = { edits: typo().fix!.edits, ranges: [{ text: '登录' }] };
    const [file] = print([result({ findings: [typo({ location: locations[kind], fix })] })]);
    expect(file.messages[0]).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1, location: locations[kind] });
    expect(file.messages[0].fix.range).toBeNull();
  });

  it('reports a file that could not be read as fatal', () => {
    const [file, next] = print([unreadable('format-unsupported', undefined, { format: 'rtf' }), result()]);
    expect(file).toMatchObject({ report: null, errorCount: 1, fatalErrorCount: 1 });
    expect(file.messages).toEqual([
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        level: 'error',
        line: 1,
        column: 1,
        code: 'format-unsupported',
        message: expect.stringContaining('RTF'),
      },
    ]);
    expect(next.messages).toEqual([]);
  });

  it('reports a crash of a rule beside the findings of the others', () => {
    const [file] = print([result({ findings: [typo()], crashes: [{ ruleId: 'cell-blank', error: 'boom' }] })]);
    expect(file.messages).toMatchObject([
      { ruleId: 'cell-blank', fatal: true, code: 'rule-crashed' },
      { ruleId: 'common-typo' },
    ]);
    expect(file.messages[0].message).toContain('boom');
  });

  it('keeps suppressed findings apart, with their reasons', () => {
    const suppressed = [
      { ...typo(), suppression: { kind: 'inSource' as const, reason: '引文' } },
      { ...typo(), suppression: { kind: 'config' as const } },
    ];
    const [file] = print([result({ suppressed })]);
    expect(file).toMatchObject({ messages: [], warningCount: 0 });
    expect(file.suppressedMessages).toMatchObject([
      { ruleId: 'common-typo', suppressions: [{ kind: 'directive', justification: '引文' }] },
      { suppressions: [{ kind: 'config', justification: '' }] },
    ]);
  });

  it('says what is undecided in the words of the rule, else in common ones', () => {
    const undecided = [
      { ruleId: 'common-typo', reason: 'unclear', data: { wrong: '帐号' }, subject: ['part:overview'] },
      { ruleId: 'gone', reason: 'year-disputed', data: {}, subject: [], location: locations.text },
    ];
    const [file] = print([result({ undecided })]);
    expect(file.undecided).toEqual([
      { ruleId: 'common-typo', reason: 'unclear', message: '无法判断“帐号”是否有误', subject: ['part:overview'] },
      expect.objectContaining({ message: '文中的年份互相矛盾，未作判定', location: locations.text }),
    ]);
  });

  it('leaves all but errors out when quiet', () => {
    const undecided = [{ ruleId: 'gone', reason: 'x', data: {}, subject: [] }];
    const [file] = print([result({ findings: [typo(), total()], undecided })], { quiet: true });
    expect(file).toMatchObject({ errorCount: 1, warningCount: 0, fixableWarningCount: 0, undecided: [] });
    expect(file.messages).toHaveLength(1);
  });

  it('tells what is not known as null', () => {
    const [file] = print([result({ report: unknownReport })]);
    expect(file.report).toEqual({ title: null, organ: null, organKind: null, year: null, template: null });
  });

  it('still speaks of a rule that is not known', () => {
    const findings = [typo({ ruleId: 'gone' }), typo({ ruleId: 'gone', data: {} })];
    const [file] = print([result({ findings })]);
    expect(file.messages.map(({ message }: { message: string }) => message)).toEqual([
      'typo (wrong=登陆, right=登录)',
      'typo',
    ]);
  });

  it('names tables in English, alone and in lists, and leaves other words as they are', () => {
    const cell = '表四 · 总计、表二 · 规章；见表三';
    const findings = [total({ data: { cell, total: 1, sum: 2 } }), total({ data: { cell: '表二', total: 1, sum: 2 } })];
    const [file] = print([result({ findings })], { locale: 'en' });
    expect(file.messages.map(({ message }: { message: string }) => message)).toEqual([
      'Table 4 · 总计、Table 2 · 规章；见表三: 1 stated, the parts sum to 2',
      'Table 2: 1 stated, the parts sum to 2',
    ]);
  });

  it('finds words for suppressions that suppress nothing', () => {
    const findings = [typo({ ruleId: 'unused-suppression', messageId: 'unusedAll', data: {} })];
    const [file] = print([result({ findings })]);
    expect(file.messages[0].message).toBe('此处没有可忽略的问题，注释可删除');
  });

  it('prints an empty array when there was no file', () => expect(print([])).toEqual([]));

  it('writes each file as it comes', () => {
    const reporter = jsonReporter();
    reporter.start(run());
    expect(reporter.file(result())).toMatch(/^\n\{.*\}$/);
    expect(reporter.file(result())).toMatch(/^,\n\{.*\}$/);
  });

  it('cannot do without start', () => expect(() => jsonReporter().file(result())).toThrow('start()'));

  it('holds the schema whatever the results are', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 3 }), fc.boolean(), (results, quiet) => {
        expect(print(results, { quiet })).toHaveLength(results.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names the place of the whole document', () => {
    const [file] = print([result({ findings: [typo({ place: { kind: 'document' } }), typo({ place: overview })] })]);
    expect(file.messages[0].place).toBe('全文');
  });
});
