import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.js';
import type { Allowance, LintConfig } from '../../src/linter/config.js';
import { parseDirective } from '../../src/linter/directives.js';
import type { Finding } from '../../src/linter/result.js';
import { suppress } from '../../src/linter/suppress.js';
import { commentOf, configOf, documentOf, findingAt, reportOf, ruleNamed } from './helpers.js';

const rules = [ruleNamed('first-rule'), ruleNamed('second-rule')];

function run(document: Document, findings: Finding[], changes: Partial<LintConfig> = {}) {
  const result = suppress(findings, document, reportOf(), configOf(rules, changes));
  return {
    ...result,
    kept: result.findings.map(({ ruleId, messageId, at }) => `${ruleId} ${messageId} ${at.block}`),
    gone: result.suppressed.map(({ ruleId, at, suppression }) =>
      `${ruleId} ${at.block} ${suppression.reason ?? ''}`.trim(),
    ),
  };
}

describe('parseDirective', () => {
  it.each([
    [' reportlint-disable-next-line a-rule ', { kind: 'next-line', rules: ['a-rule'] }],
    ['reportlint-disable-next-line a, b，c -- 已核对', { kind: 'next-line', rules: ['a', 'b', 'c'], reason: '已核对' }],
    ['reportlint-disable-line plugin/a-rule', { kind: 'line', rules: ['plugin/a-rule'] }],
    ['reportlint-disable', { kind: 'from', rules: [] }],
    ['reportlint-disable -- all of it -- really', { kind: 'from', rules: [], reason: 'all of it -- really' }],
    ['reportlint-enable a', { kind: 'until', rules: ['a'] }],
    [
      'reportlint-disable a at part:other -- 见附件',
      { kind: 'subject', rules: ['a'], subject: 'part:other', reason: '见附件' },
    ],
    ['reportlint-disable a\n-- over two lines', { kind: 'from', rules: ['a'], reason: 'over two lines' }],
    ['reportlint-disable-everything', undefined],
    ['reportlint-disabled', undefined],
    ['please reportlint-disable', undefined],
  ])('reads %j', (text, expected) => {
    expect(parseDirective(text)).toEqual(expected);
  });
});

describe('suppression by comment', () => {
  it.each([
    ['the next line', '甲\n<!-- reportlint-disable-next-line first-rule -- 理由 -->\n乙\n丙'],
    ['the next line that holds anything', '甲\n<!-- reportlint-disable-next-line first-rule -- 理由 -->\n\n\n乙\n丙'],
    ['a stretch', '甲\n<!-- reportlint-disable first-rule -- 理由 -->\n乙\n<!-- reportlint-enable first-rule -->\n丙'],
    [
      'a stretch that ends for all',
      '甲\n<!-- reportlint-disable first-rule -- 理由 -->\n乙\n<!-- reportlint-enable -->\n丙',
    ],
  ])('accepts findings on %s', (_, text) => {
    const document = documentOf(text);
    const { kept, gone } = run(
      document,
      [0, 1, 2].map((block) => findingAt(document, 'first-rule', block)),
    );
    expect(kept).toEqual(['first-rule wrong 0', 'first-rule wrong 2']);
    expect(gone).toEqual(['first-rule 1 理由']);
  });

  it('accepts findings on its own line', () => {
    const document = documentOf('甲\n乙');
    document.comments.push({ text: 'reportlint-disable-line', before: 2, origin: { kind: 'text', start: 3, end: 3 } });
    const { kept, gone } = run(document, [findingAt(document, 'first-rule', 0), findingAt(document, 'second-rule', 1)]);
    expect([kept, gone]).toEqual([['first-rule wrong 0'], ['second-rule 1']]);
  });

  it('accepts findings on a subject, wherever they stand', () => {
    const document = documentOf('甲\n<!-- reportlint-disable first-rule at requests -->');
    const findings = [['requests.received.natural'], ['reviews']].map((subject) =>
      findingAt(document, 'first-rule', 0, { subject }),
    );
    const { findings: kept, suppressed } = run(document, findings);
    expect(suppressed.map(({ subject }) => subject)).toEqual([['requests.received.natural']]);
    expect(kept.map(({ subject }) => subject)).toEqual([['reviews']]);
  });

  it('names only the rules it names, and opens again where it is switched off again', () => {
    const document = documentOf(
      '<!-- reportlint-disable first-rule -->\n甲\n<!-- reportlint-enable -->\n乙\n<!-- reportlint-disable -->\n丙',
    );
    const { kept, gone } = run(document, [
      findingAt(document, 'first-rule', 0),
      findingAt(document, 'second-rule', 0),
      findingAt(document, 'first-rule', 1),
      findingAt(document, 'second-rule', 2),
    ]);
    expect(kept).toEqual(['second-rule wrong 0', 'first-rule wrong 1']);
    expect(gone).toEqual(['first-rule 0', 'second-rule 2']);
  });

  it.each([
    ['reportlint-disable-next-line', 1, 1],
    ['reportlint-disable-line', 1, 0],
    ['reportlint-disable', 1, 1],
    ['reportlint-disable', 1, 2],
  ])('counts blocks where the format has no lines: %s before block %d covers block %d', (text, before, block) => {
    const document = documentOf('甲\n乙\n丙');
    for (const found of document.blocks) found.origin = { kind: 'flow', part: 'word/document.xml', path: [0] };
    document.comments.push(commentOf(text, before));
    const others = [0, 1, 2].filter((other) => other < Math.min(block, before));
    const findings = [block, ...others].map((at) => findingAt(document, 'first-rule', at));
    expect(run(document, findings).gone).toEqual([`first-rule ${block}`]);
  });

  it('is not obeyed without inline configuration', () => {
    const document = documentOf('<!-- reportlint-disable -->\n甲');
    const { kept, gone } = run(document, [findingAt(document, 'first-rule', 0)], { inlineConfig: false });
    expect([kept, gone]).toEqual([['first-rule wrong 0'], []]);
  });
});

describe('unused suppressions', () => {
  it.each([
    ['reportlint-disable-next-line first-rule', ['unused-suppression unused 0']],
    ['reportlint-disable-next-line', ['unused-suppression unusedAll 0']],
    ['reportlint-disable-next-line rule-that-is-off', []],
    ['reportlint-disable-next-line frist-rule', ['unused-suppression unknown 0']],
    ['reportlint-disable first-rule, second-rule', ['unused-suppression unused 0', 'unused-suppression unused 0']],
    ['reportlint-enable', []],
    ['other words', []],
  ])('%s', (comment, expected) => {
    const knownRules = ['first-rule', 'second-rule', 'rule-that-is-off'];
    expect(run(documentOf(`<!-- ${comment} -->\n甲`), [], { knownRules }).kept).toEqual(expected);
  });

  it('stand at the comment, among the findings, with fingerprints of their own', () => {
    const document = documentOf('甲\n<!-- reportlint-disable-next-line first-rule, second-rule -->\n乙');
    const { findings } = run(document, [findingAt(document, 'first-rule', 0), findingAt(document, 'first-rule', 1)]);
    expect(findings).toMatchObject([
      { ruleId: 'first-rule' },
      { ruleId: 'unused-suppression', data: { rule: 'second-rule' }, level: 'warn', location: { start: { line: 2 } } },
    ]);
    expect(findings[1]!.fingerprint).toMatch(/^[0-9a-f]{28}$/);
  });

  it.each([
    ['no names of rules are known', {}, '<!-- reportlint-disable frist-rule -->\n甲'],
    [
      'they are not to be reported',
      { reportUnusedDisableDirectives: 'off' as const },
      '<!-- reportlint-disable first-rule -->\n甲',
    ],
    ['there is nothing but the comment', {}, '<!-- reportlint-disable first-rule -->'],
  ])('are silent where %s', (_, changes, text) => {
    expect(run(documentOf(text), [], changes).kept).toEqual([]);
  });
});

describe('suppression by configuration', () => {
  const document = documentOf('甲');
  const allow = (allowance: Partial<Allowance>) => [{ rule: 'first-rule', reason: '上级批复', ...allowance }];

  it.each<[string, Partial<Allowance>, boolean]>([
    ['of a rule', {}, true],
    ['of another rule', { rule: 'second-rule' }, false],
    ['of a subject', { subject: 'requests' }, true],
    ['of another subject', { subject: 'reviews' }, false],
    ['until a day to come', { until: '2024-06-02' }, true],
    ['until today', { until: '2024-06-01' }, true],
    ['until yesterday', { until: '2024-05-31' }, false],
  ])('an allowance %s', (_, allowance, accepted) => {
    const finding = findingAt(document, 'first-rule', 0, { subject: ['requests.received.total'] });
    const { suppressed } = run(document, [finding], { allow: allow(allowance) });
    expect(suppressed.map(({ suppression }) => suppression)).toEqual(
      accepted ? [{ kind: 'config', reason: '上级批复' }] : [],
    );
  });
});
