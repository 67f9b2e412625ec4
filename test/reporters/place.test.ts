import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../src/linter/result.js';
import { placeWords } from '../../src/reporters/place.js';
import { officialTemplates } from '../../src/templates/index.js';

const version = '2021';

describe('placeWords', () => {
  it.each<[Place, string, string]>([
    [
      { kind: 'cell', table: 'requests', version, row: 'outcomeTotal', column: 'natural' },
      '表三 · （七）总计 · 自然人',
      'Table 3 · （七）总计 · 自然人',
    ],
    [
      { kind: 'cell', table: 'requests', version, row: 'denied.stateSecret', column: 'business' },
      '表三 · （三）不予公开 · 1.属于国家秘密 · 商业企业',
      'Table 3 · （三）不予公开 · 1.属于国家秘密 · 商业企业',
    ],
    [
      { kind: 'cell', table: 'reviews', version, column: 'litigationAfterReview.total' },
      '表四 · 行政诉讼 · 复议后起诉 · 总计',
      'Table 4 · 行政诉讼 · 复议后起诉 · 总计',
    ],
    [
      { kind: 'cell', table: 'disclosure', version: '2019', row: 'penalties', column: 'decisions' },
      '表二 · 行政处罚 · 处理决定数量',
      'Table 2 · 行政处罚 · 处理决定数量',
    ],
    [{ kind: 'cell', table: 'requests', version, row: 'granted' }, '表三 · （一）予以公开', 'Table 3 · （一）予以公开'],
    [{ kind: 'table', table: 'requests', version }, '表三', 'Table 3'],
    [
      { kind: 'part', part: 'problems', version },
      '第五部分 存在的主要问题及改进情况',
      'Part 5 “存在的主要问题及改进情况”',
    ],
    [{ kind: 'preface' }, '编制说明', 'preface'],
    [{ kind: 'title' }, '标题', 'title'],
    [{ kind: 'document' }, '全文', 'whole document'],
  ])('%j', (place, zh, en) => {
    expect(placeWords(place, officialTemplates, 'zh')).toBe(zh);
    expect(placeWords(place, officialTemplates, 'en')).toBe(en);
  });

  it.each<[Place, string]>([
    [{ kind: 'cell', table: 'requests', version: '2035', row: 'r', column: 'c' }, 'requests · r · c'],
    [{ kind: 'cell', table: 'requests', version, row: 'r', column: 'c' }, '表三 · r · c'],
    [{ kind: 'table', table: 'budget', version }, 'budget'],
    [{ kind: 'part', part: 'budget', version }, '“budget”部分'],
  ])('names what the template does not know by its id: %j', (place, words) => {
    expect(placeWords(place, officialTemplates, 'zh')).toBe(words);
  });

  it('names a part whose ordinal is none of the usual ones by its heading', () => {
    const [template] = officialTemplates;
    const parts = [{ id: 'annex', ordinal: '附', heading: '附录', variants: [], content: 'any' as const }];
    const odd = { ...template!, version: 'odd', parts };
    expect(placeWords({ kind: 'part', part: 'annex', version: 'odd' }, [odd], 'zh')).toBe('“附录”部分');
  });
});
