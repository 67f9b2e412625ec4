import { describe, expect, it } from '@jest/globals';
import Ajv04 from 'ajv-draft-04';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from '../../src/linter/result.js';
import type { Run } from '../../src/reporters/reporter.js';
import { sarifReporter } from '../../src/reporters/sarif.js';
import { anyResult } from './arbitrary.js';
import { enabled, locations, result, run, summary, total, typo, typoRule, unreadable } from './results.js';

const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv04.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
});
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}\u0080-\uFFFF]*$/i.test(text);
}

function isUriReference(text: string): boolean {
  return /^[^\s"<>\\^`{|}\u0080-\uFFFF]*$/.test(text) && !/%(?![0-9A-F]{2})/.test(text) && !text.includes('#');
}

function text(results: Result[], changes: Partial<Run> = {}): string {
  const reporter = sarifReporter();
  return reporter.start(run(changes)) + results.map(reporter.file).join('') + reporter.end(summary());
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parsed SARIF, checked by the schema
function print(results: Result[], changes: Partial<Run> = {}): any {
  const log = JSON.parse(text(results, changes)) as { runs: unknown[] };
  validate(log);
  expect(validate.errors).toBeNull();
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

describe('the SARIF reporter', () => {
  it('describes the tool and every rule that is on', () => {
    const { tool, columnKind, results, invocations } = print([]);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([]);
    expect(invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [], toolConfigurationNotifications: [] },
    ]);
    expect(tool.driver).toMatchObject({ name: 'reportlint', version: '0.1.0', informationUri: expect.any(String) });
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'common-typo',
      'table-total-mismatch',
      'cjk-digit-space',
    ]);
    expect(tool.driver.rules[1]).toMatchObject({
      shortDescription: { text: '总计与分项之和不符' },
      defaultConfiguration: { enabled: true, level: 'error' },
      properties: { category: 'arithmetic', tags: ['disclosure-report', 'arithmetic'] },
    });
    expect(tool.driver.rules[2].defaultConfiguration).toEqual({ enabled: false, level: 'warning' });
  });

  it('gives each rule help with meaning, basis and examples', () => {
    const [typos, totals] = print([]).tool.driver.rules;
    expect(totals.help.text).toBe(
      '成稿中不应有错别字。\n依据：《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）' +
        '三、收到和处理政府信息公开申请情况：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”（2021年度起适用）',
    );
    expect(typos.help.markdown).toBe(
      [
        '**常见错别字** (`common-typo`)',
        '成稿中不应有错别字。',
        '**不符合的例子**\n\n- 登陆\\*网站\\*',
        '**符合的例子**\n\n- 登录网站',
      ].join('\n\n'),
    );
    expect(print([], { locale: 'en' }).tool.driver.rules[0].help.markdown).toContain('**Does not comply**');
  });

  it('lists a rule once although files may have it with different options', () => {
    const rules = [enabled(typoRule), enabled(typoRule, 'error')];
    expect(print([], { rules }).tool.driver.rules).toHaveLength(1);
  });

  it('writes a finding with region, fingerprint and fix', () => {
    const [found] = print([result({ findings: [typo()] })]).results;
    const artifactLocation = {
      uri: 'reports/%E9%9D%92%E5%B7%9D%E5%B8%82%E6%95%99%E8%82%B2%E5%B1%802023.txt',
      uriBaseId: '%SRCROOT%',
    };
    expect(found).toEqual({
      ruleId: 'common-typo',
      ruleIndex: 0,
      level: 'warning',
      message: { text: '“登陆”应为“登录”' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 12, startColumn: 23, endLine: 12, endColumn: 25, charOffset: 122, charLength: 2 },
          },
          logicalLocations: [{ name: '第一部分 总体情况', fullyQualifiedName: 'part:overview', kind: 'part' }],
        },
      ],
      partialFingerprints: { 'reportlint/v1': 'a1b2c3' },
      fixes: [
        {
          description: { text: '可自动修复（共 1 处改动）' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: { charOffset: 122, charLength: 2 }, insertedContent: { text: '登录' } }],
            },
          ],
        },
      ],
      properties: { messageId: 'typo', subject: ['part:overview'], basis: [] },
    });
  });

  it('names a cell by its fact, and offers its suggestions as fixes', () => {
    const [found] = print([result({ findings: [total()] })], { locale: 'en' }).results;
    expect(found).toMatchObject({ level: 'error', ruleIndex: 1, fixes: [{ description: { text: 'Write 13' } }] });
    expect(found.locations[0].logicalLocations).toEqual([
      { name: 'Table 3 · （七）总计 · 自然人', fullyQualifiedName: 'requests.outcomeTotal.natural', kind: 'cell' },
    ]);
  });

  it('offers no fixes for a file that cannot be written', () => {
    const [found] = print([result({ readOnly: true, findings: [typo()] })]).results;
    expect(found).not.toHaveProperty('fixes');
  });

  it.each([
    [{ kind: 'table', table: 'requests', version: '2021' }, 'requests'],
    [{ kind: 'preface' }, 'preface'],
  ] as const)('names %j', (place, name) => {
    const [found] = print([result({ findings: [typo({ place })] })]).results;
    expect(found.locations[0].logicalLocations[0].fullyQualifiedName).toBe(name);
  });

  it.each(['flow', 'page', 'sheet'] as const)(
    'keeps the place in a %s as a property, and has no region or fix',
    (kind) => {
      const fix = { edits: typo().fix!.edits, ranges: [{ text: '登录' }] };
      const [found] = print([result({ findings: [typo({ location: locations[kind], fix })] })]).results;
      expect(found.locations[0].properties).toEqual({ location: locations[kind] });
      expect(found.locations[0].physicalLocation).not.toHaveProperty('region');
      expect(found).not.toHaveProperty('fixes');
    },
  );

  it('writes a file name with Chinese, spaces and # as a relative URI', () => {
    const [found] = print([result({ filePath: '/work/年报 草稿/白石镇 2022#1.html', findings: [typo()] })]).results;
    const { uri } = found.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[%A-F0-9]+%20[%A-F0-9]+\/[%A-F0-9]+%202022%231\.html$/);
    expect(decodeURIComponent(uri)).toBe('年报 草稿/白石镇 2022#1.html');
  });

  it('gives a file on another drive its whole address', () => {
    const files = [result({ filePath: 'D:\\a.txt', findings: [typo()] })];
    const [found] = print(files, { cwd: 'C:\\work' }).results;
    expect(found.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///D:/a.txt' });
  });

  it('reports what went wrong with the run as notifications', () => {
    const crash = { ruleId: 'common-typo', error: 'boom' };
    const { invocations, results } = print([
      unreadable('format-unsupported', undefined, { format: 'rtf' }),
      result({ crashes: [crash, { ...crash, ruleId: 'gone' }] }),
    ]);
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'file-unreadable/format-unsupported' },
        level: 'error',
        message: { text: expect.stringMatching(/^reports\/scan\.pdf: .*RTF/) },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'reports/scan.pdf' } } }],
      },
      { descriptor: { id: 'rule-crashed' }, associatedRule: { id: 'common-typo', index: 0 } },
      { associatedRule: { id: 'gone' } },
    ]);
  });

  it('shows suppressed findings only when asked to', () => {
    const suppressed = [
      { ...typo(), suppression: { kind: 'inSource' as const, reason: '引文' } },
      { ...typo(), suppression: { kind: 'config' as const } },
    ];
    expect(print([result({ suppressed })]).results).toEqual([]);
    expect(print([result({ suppressed })], { showSuppressed: true }).results).toMatchObject([
      { suppressions: [{ kind: 'inSource', justification: '引文' }] },
      { suppressions: [{ kind: 'external' }] },
    ]);
  });

  it('writes undecided checks as open results, unless quiet', () => {
    const undecided = [
      { ruleId: 'common-typo', reason: 'unclear', data: { wrong: '帐号' }, subject: ['part:overview'] },
    ];
    const files = [result({ undecided, findings: [typo({ ruleId: 'gone' })] })];
    const { results } = print(files);
    expect(results[0]).not.toHaveProperty('ruleIndex');
    expect(results[1]).toMatchObject({
      kind: 'open',
      level: 'none',
      ruleIndex: 0,
      message: { text: '无法判断“帐号”是否有误' },
      properties: { reason: 'unclear', subject: ['part:overview'] },
    });
    expect(print(files, { quiet: true }).results).toEqual([]);
  });

  it('never lists a fix twice', () => {
    const one = total().suggestions[0]!;
    const [found] = print([result({ findings: [total({ suggestions: [one, one] })] })]).results;
    expect(found.fixes).toHaveLength(1);
  });

  it('depends on nothing but its input', () => {
    const files = [result({ findings: [typo(), total()] }), unreadable('empty')];
    expect(text(files)).toBe(text(files));
    expect(text(files)).not.toContain('/work');
  });

  it('cannot do without start', () => expect(() => sarifReporter().file(result())).toThrow('start()'));

  it('is valid whatever the results are', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 3 }), fc.boolean(), (results, showSuppressed) => {
        expect(print(results, { showSuppressed })).toHaveProperty('invocations');
      }),
      { numRuns: 60 },
    );
  });
});
