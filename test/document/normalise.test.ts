import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfWidth, normaliseLabel, squeeze } from '../../src/document/normalise.js';

describe('squeeze', () => {
  it.each([
    ['自 然\u3000人', '自然人'],
    ['\ufeff一、\u00a0总体\u200b情况\r\n', '一、总体情况'],
    ['', ''],
    ['（一）', '（一）'],
  ])('%j is %j', (text, expected) => expect(squeeze(text)).toBe(expected));
});

describe('halfWidth', () => {
  it.each([
    ['Ａ', 'A'],
    ['９', '9'],
    ['（', '('],
    ['年', '年'],
    ['、', '、'],
  ])('%s is %s', (character, expected) => expect(halfWidth(character)).toBe(expected));
});

describe('normaliseLabel', () => {
  it.each([
    ['（三）不予 公开', '(三)不予公开'],
    ['3．危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['3、危及‘三安全一稳定’', '3.危及"三安全一稳定"'],
    ['３。危及「三安全一稳定」', '3.危及"三安全一稳定"'],
    ['一、总体情况：', '一、总体情况:'],
    ['单位﹕万元', '单位:万元'],
    ['重大建设项目，公益事业；其他', '重大建设项目,公益事业;其他'],
    ['第1、2项', '第1、2项'],
    ['本年收费金额(单位:万元)', '本年收费金额(单位:万元)'],
  ])('%j is %j', (text, expected) => expect(normaliseLabel(text)).toBe(expected));

  it('is stable under a second pass', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => normaliseLabel(normaliseLabel(text)) === normaliseLabel(text),
      ),
    );
  });
});
