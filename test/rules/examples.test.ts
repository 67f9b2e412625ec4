import { describe, expect, it } from '@jest/globals';
import type { Example } from '../../src/linter/rule.js';
import { rules } from '../../src/rules/index.js';
import { exampleReport, isRunnable, runExample } from '../../src/testing/index.js';
import rule from '../../src/rules/section-missing.js';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { good, bad } = rule.examples;

  it('has a good and a bad example that can be run', () => {
    expect(good.filter(isRunnable)).not.toEqual([]);
    expect(bad.filter(isRunnable)).not.toEqual([]);
    expect([...good, ...bad].filter((example) => !isRunnable(example))).toEqual([]);
  });

  it.each(good.map((example) => [example.zh, example] as const))('is silent: %s', (_, example) => {
    expect(example.reports).toBeUndefined();
    runExample(rule, example);
  });

  it.each(bad.map((example) => [example.zh, example] as const))('reports: %s', (_, example) => {
    expect(example.reports).not.toEqual([]);
    runExample(rule, example);
  });

  it('says how to put it right, in both languages', () => {
    expect(rule.remedy).toEqual({ zh: expect.stringMatching(/。$/u), en: expect.stringMatching(/\.$/u) });
  });
});

describe('an example', () => {
  const bad: Example = { zh: '没有第六部分', report: { without: ['other'] }, reports: ['missing'] };

  it.each([
    ['another message', { ...bad, reports: ['headingMissing'] }],
    ['one message too many', { ...bad, reports: ['missing', 'missing'] }],
    ['silence', { zh: bad.zh, report: bad.report! }],
  ])('fails that expects %s', (_, example) => {
    expect(() => runExample(rule, example)).toThrow();
  });

  it('cannot say what the builder cannot do', () => {
    expect(() => exampleReport({ also: [['render', 'text']] })).toThrow('An example cannot say “render”');
    expect(() => exampleReport({ without: ['seventh'] })).toThrow('The report has no part “seventh”');
  });

  it('is a table in its shape before it is filled in', () => {
    const figures = { 'requests.otherHandling.natural': 3 };
    const text = exampleReport({ figures, also: [['shape', 'requests', '2019']] }).render('text');
    expect(text).toMatch(/（六）其他处理\t.*3/u);
  });
});
