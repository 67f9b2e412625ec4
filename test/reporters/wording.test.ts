import { describe, expect, it } from '@jest/globals';
import { style } from '../../src/reporters/terminal/style.js';
import { wordingDiff } from '../../src/reporters/terminal/wording.js';

describe('the character diff of two wordings', () => {
  it.each([
    ['本年度止件数', '本年废止件数', '本年[-度-]{+废+}止件数'],
    ['1.本机关不掌握相关信息', '1.本机关不掌握相关政府信息', '1.本机关不掌握相关{+政府+}信息'],
    ['二、收到申请的情况', '二、收到申请情况', '二、收到申请[-的-]情况'],
  ])('of %s and %s', (found, expected, diff) => {
    expect(wordingDiff({ found, expected }, style(false))).toBe(diff);
  });

  it('gives back both wordings', () => {
    const diff = wordingDiff({ found: '其他法律行政止公开', expected: '其他法律行政法规禁止公开' }, style(false));
    expect(diff.replace(/\{\+[^+]*\+\}/g, '').replace(/\[-([^-]*)-\]/g, '$1')).toBe('其他法律行政止公开');
    expect(diff.replace(/\[-[^-]*-\]/g, '').replace(/\{\+([^+]*)\+\}/g, '$1')).toBe('其他法律行政法规禁止公开');
  });
});
