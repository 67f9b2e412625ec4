import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumeral } from '../../../src/report/narrative/numerals.js';

describe('parseNumeral', () => {
  it.each([
    ['0', 0],
    ['416', 416],
    ['1,151', 1151],
    ['1，151', 1151],
    ['１２', 12],
    ['0.092', 0.092],
    ['1.2万', 12000],
    ['1.13万', 11300],
    ['3亿', 300000000],
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['三十二', 32],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两', 2],
    ['两千三百', 2300],
    ['一万二千', 12000],
    ['三亿零五万', 300050000],
    ['二〇二三', 2023],
  ])('%s is %d', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value);
  });

  it.each(['', '三五', '一二', '十条', '一千三五', 'abc', '1.2.3'])('%s is no number', (numeral) => {
    expect(parseNumeral(numeral)).toBeUndefined();
  });

  it('reads what it is written as', () => {
    fc.assert(fc.property(fc.nat(99_999_999), (value) => parseNumeral(inChinese(value)) === value));
    fc.assert(fc.property(fc.nat(1e9), (value) => parseNumeral(value.toLocaleString('en')) === value));
  });
});

function inChinese(value: number): string {
  if (value >= 10000) {
    const rest = value % 10000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${inChinese(Math.floor(value / 10000))}万${rest > 0 ? gap + inChinese(rest) : ''}`;
  }
  const digits = '零一二三四五六七八九';
  let words = '';
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    words += (zero ? '零' : '') + digits[digit] + name;
    zero = false;
  }
  return words || '零';
}
