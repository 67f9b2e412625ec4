import { describe, expect, it } from '@jest/globals';
import { en } from '../../src/reporters/words/en.js';
import { count, say, sayCode } from '../../src/reporters/words/words.js';
import { zh } from '../../src/reporters/words/zh.js';

const names = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);

describe('the catalogues', () => {
  it('have the same keys, and no empty words', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect([...Object.values(zh), ...Object.values(en)].filter((words) => words === '')).toEqual([]);
  });

  it.each(Object.keys(zh).filter((key) => key !== 'place.part'))('use the same data for %s', (key) => {
    const both = key as keyof typeof zh;
    expect(new Set(names(en[both]))).toEqual(new Set(names(zh[both])));
  });

  it('say what to do about every format that cannot be read', () => {
    for (const [key, words] of Object.entries(zh)) {
      if (key.startsWith('failure.format-unsupported')) expect(words).toMatch(/请/);
    }
  });
});

describe('say', () => {
  it('fills in data', () => expect(say('zh', 'undecided.more', { count: 3 })).toBe('另有 3 项'));

  it('counts in both languages', () => {
    expect([count('zh', 'count.errors', 1), count('en', 'count.errors', 1), count('en', 'count.errors', 2)]).toEqual([
      '1 处错误',
      '1 error',
      '2 errors',
    ]);
  });

  it('names a code that has no words', () => {
    expect(sayCode('zh', 'failure', 'flood')).toBe('文件无法读取（flood）');
    expect(sayCode('en', 'failure', 'toString')).toBe('The file could not be read (toString)');
    expect(sayCode('zh', 'failure', 'format-unsupported', { format: 'rtf' })).toContain('RTF');
    expect(sayCode('zh', 'failure', 'format-unsupported', { format: 'new' })).toContain('这种文件格式');
    expect(sayCode('zh', 'failure', 'not-found')).toBe('找不到文件；请检查路径');
  });
});
