import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clausesOf } from '../../src/report/clauses.js';
import { compact } from '../../src/report/compact.js';
import { dateLine, isoDate, lastDay, wordsAndDate } from '../../src/report/dates.js';
import { editDistance } from '../../src/report/edit-distance.js';
import { enumeratorOf } from '../../src/report/enumerators.js';
import { chineseNumber, inChinese, yearNumber } from '../../src/report/numerals.js';
import { isOrganName, organKind } from '../../src/report/organ-kind.js';
import { organWords } from '../../src/report/title.js';
import type { Passage } from '../../src/report/report.js';

describe('numerals', () => {
  it('read what they write', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => chineseNumber(inChinese(value)) === value));
  });

  it.each(['', '百', '十十', '一二', 'x'])('%j is no numeral', (text) => expect(chineseNumber(text)).toBeUndefined());

  it.each([
    ['二〇二四', 2024],
    ['二○二三', 2023],
    ['2023', 2023],
    ['二〇二', undefined],
    ['二〇x四', undefined],
  ])('%s as a year', (text, year) => expect(yearNumber(text)).toBe(year));
});

describe('dates', () => {
  it.each([
    ['2024年1月25日', '2024-01-25'],
    [' 2024 年 1 月 25 日 ', '2024-01-25'],
    ['二〇二四年一月二十五日', '2024-01-25'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['（2024年1月5日）', '2024-01-05'],
    ['2024-01-05', '2024-01-05'],
    ['２０２４.1.5', '2024-01-05'],
    ['2024年2月30日', undefined],
    ['2024年13月1日', undefined],
    ['2024年1月25日前', undefined],
    ['公布日期2024年1月25日', undefined],
  ])('%s is %s', (text, date) => expect(dateLine(text)).toBe(date));

  it.each([
    ['青川市民政局2024年1月5日', { words: '青川市民政局', date: '2024-01-05' }],
    ['青川市民政局\n2024年1月5日', { words: '青川市民政局', date: '2024-01-05' }],
    ['青川市民政局', undefined],
    ['x'.repeat(200), undefined],
  ])('%s ends in a date', (text, found) => expect(wordsAndDate(text)).toEqual(found));

  it('have no such day', () => {
    expect(isoDate('2023年2月29日')).toBeUndefined();
    expect(isoDate('abc')).toBeUndefined();
    expect([lastDay(2024, 2), lastDay(2023, 2), lastDay(2023, 12)]).toEqual([29, 28, 31]);
  });
});

describe('enumerators', () => {
  it.each([
    ['一、总体情况', 'plain', 1, 2],
    ['  十二 ．其他', 'plain', 12, 6],
    ['第三部分 申请', 'part', 3, 5],
    ['（四）平台', 'bracket', 4, 3],
    ['( 二 ) 平台', 'bracket', 2, 6],
    ['（3）平台', 'bracketArabic', 3, 3],
    ['1.网站', 'arabic', 1, 2],
    ['２、网站', 'arabic', 2, 2],
  ])('%s', (text, style, number, body) =>
    expect(enumeratorOf(text)).toMatchObject({ style, number, body: text[body] === ' ' ? body + 1 : body }),
  );

  it.each(['总体情况', '1.5万元', '一是', '2023年', '', '十十、'])('%j has none', (text) =>
    expect(enumeratorOf(text)).toBeUndefined(),
  );
});

describe('compact', () => {
  it.each([
    ['2020 年 1 月', '2020年1月'],
    ['共 12 34 条', '共12 34条'],
    ['QQ 群 APP v2', 'QQ群APP v2'],
    ['１２条\u3000Ａ', '12条A'],
    ['  ', ''],
    ['，！', '，！'],
  ])('%j is %j', (text, compacted) => expect(compact(text).text).toBe(compacted));

  it('has the place of every character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('12', ' ', '\u3000', '年', '３', 'a', '。', '\n')), (pieces) => {
        const text = pieces.join('');
        const { text: result, offsets } = compact(text);
        expect(offsets).toHaveLength(result.length);
        [...result].forEach((character, index) => {
          const original = text[offsets[index]!]!;
          expect(character === ' ' ? original.trim() : original.normalize('NFKC')).toBe(character.trim());
        });
      }),
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['总体情况', '总体情况', 2, 0],
    ['总体情况', '总体情況', 2, 1],
    ['存在的问题', '存在问题', 2, 1],
    ['甲乙丙', '丁戊己', 1, 2],
    ['甲', '甲乙丙丁', 2, 3],
  ])('%s and %s', (a, b, limit, distance) => expect(editDistance(a, b, limit)).toBe(distance));
});

describe('organs', () => {
  it.each([
    ['云溪县人民政府', 'government'],
    ['青川市', 'government'],
    ['白石镇人民政府', 'township'],
    ['青山民族乡人民政府', 'township'],
    ['白石镇', 'township'],
    ['和平街道办事处', 'subdistrict'],
    ['和平街道', 'subdistrict'],
    ['云溪县人民政府办公室', 'department'],
    ['青川市民政局', 'department'],
    ['青川市发展和改革委员会', 'department'],
    ['青川市城市管理委员会', 'department'],
    ['青川市人民政府国有资产监督管理委员会', 'department'],
    ['青川经济技术开发区管理委员会', 'zone'],
    ['青川高新区管委会', 'zone'],
    ['青川临空经济区', 'zone'],
    ['青川自贸区', 'zone'],
    ['青川林区', 'government'],
    ['青川海关', 'department'],
    ['青川海关关区', 'department'],
    ['青川市公共资源交易中心', 'other'],
    ['青川某某', 'unknown'],
  ])('%s is a %s', (name, kind) => expect(organKind(name)).toBe(kind));

  it.each([
    ['青川市民政局', true],
    ['和平街道办事处', true],
    ['本溪市财政局', true],
    ['我局', false],
    ['本机关办公室', false],
    ['全市各单位', false],
    ['青川市民政局，负责', false],
  ])('%s: %s', (name, is) => expect(isOrganName(name)).toBe(is));

  it.each([
    ['青川市民政局2023年政府信息公开工作年度报告', '青川市民政局'],
    ['2023年度青川市民政局政府信息公开工作年度报告', '青川市民政局'],
    ['青川市人民政府2023年政府信息公开工作年度报告', '青川市人民政府'],
    ['青川市人民政府信息公开工作年度报告', '青川市人民政府'],
    ['青川市人民政府政府信息公开工作2023年度报告', '青川市人民政府'],
    ['青川市民政局关于2023年政府信息公开工作的年度报告', '青川市民政局'],
    ['青川市民政局政务公开二〇二三年年报', '青川市民政局'],
    ['2023年政府信息公开工作年度报告', ''],
  ])('%s is of %s', (title, name) => expect(organWords(title)).toBe(name));
});

describe('clauses', () => {
  const passage = (text: string, heading = false): Passage => ({ text, pieces: [], offsets: [], heading });

  it('lie between marks', () => {
    const clauses = clausesOf([passage('收到12件，办结1,234件；见http://a.cn:80。'), passage('（一）标题', true)]);
    expect(clauses.map(({ text }) => text)).toEqual(['收到12件', '办结1,234件', '见http://a.cn:80']);
    expect(clauses.every(({ text, from, to, passage }) => passage.text.slice(from, to) === text)).toBe(true);
  });
});
