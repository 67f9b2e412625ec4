import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { defineRule, lintSource, nodeHost, presetConfig, rules, Unreadable } from '../src/index.js';
import { compliant } from '../src/testing/index.js';

describe('lintSource', () => {
  const text = compliant(2023).drop('other').render('markdown');

  it.each([
    ['text', text],
    ['bytes', new TextEncoder().encode(text)],
    ['HTML', compliant(2023).drop('other').render('html')],
  ])('lints %s', async (_, source) => {
    const { findings, report } = await lintSource(source);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['section-missing']);
    expect(report?.year?.value).toBe(2023);
  });

  it('obeys settings', async () => {
    const { report } = await lintSource(text, { path: 'a.md', settings: { year: 2020 } });
    expect(report?.dueTemplate).toBe('2019');
  });

  it('rejects what is no document', async () => {
    await expect(lintSource('')).rejects.toBeInstanceOf(Unreadable);
  });
});

describe('presetConfig', () => {
  it('holds the rules of the preset', () => {
    const on = (preset: 'recommended' | 'all') => presetConfig({ preset }).rules.length;
    expect(on('all')).toBe(rules.length);
    expect(on('recommended')).toBe(rules.filter(({ level }) => level !== 'off').length);
    expect(presetConfig({ today: '2026-01-01' })).toMatchObject({ today: '2026-01-01', inlineConfig: true, allow: [] });
    expect(presetConfig().today).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });
});

describe('the public API', () => {
  it('has what a plugin and a program need', async () => {
    expect(defineRule({ id: 'x' } as never)).toEqual({ id: 'x' });
    expect((await nodeHost.inflate(deflateRawSync(Buffer.from('x')), 10)).length).toBe(1);
  });
});
