import { describe, expect, it } from '@jest/globals';
import { sourceRange } from '../../src/document/location.js';
import { outline, read } from './text-helpers.js';

describe('inline markup', () => {
  it.each([
    ['是**“五公开”**工作', '是“五公开”工作'],
    ['**一是**公开；**二是**解读。', '一是公开；二是解读。'],
    ['***一是***公开', '一是公开'],
    ['*注：本表*', '注：本表'],
    ['其中*公开5条，*不公开3条', '其中*公开5条，*不公开3条'],
    ['申请人李**、王**', '申请人李**、王**'],
    ['证号 3205****0012', '证号 3205****0012'],
    ['共____条，见 a__b__c', '共____条，见 a__b__c'],
    ['** 不是粗体 **', '** 不是粗体 **'],
    ['**未闭合', '**未闭合'],
    ['**__混__**', '混'],
    ['1\\. 甲\\*乙\\|丙\\丁', '1. 甲*乙|丙\\丁'],
    ['A&amp;B&nbsp;C&#x4e2d;&#65;&unknown;&#0;', 'A&B\u00a0C中A&unknown;&#0;'],
    ['网址：<http://www.example.gov.cn/>，', '网址：http://www.example.gov.cn/，'],
    ['见[附件](http://a.cn/b "题")和[**年报**](c)', '见附件和年报'],
    ['[1]（注）', '[1]（注）'],
    ['甲<br/>乙<span style="x">丙</span><u>丁</u>', '甲\n乙丙丁'],
    ['若 a<b 且 c>d', '若 a<b 且 c>d'],
    ['<b>一是</b>', '一是'],
  ])('%s', (text, expected) => {
    expect(read(text).blocks).toMatchObject([{ text: expected }]);
  });

  it('maps every part of the text to its source', () => {
    const text = '  **一是**公&nbsp;开';
    const document = read(text);
    const at = (from: number, to: number): string => text.slice(...sourceRange(document, { block: 0, from, to })!);
    expect(document.blocks[0]).toMatchObject({ text: '一是公\u00a0开' });
    expect([at(0, 2), at(2, 3), at(3, 4), at(4, 5), at(0, 5)]).toEqual([
      '一是',
      '公',
      '&nbsp;',
      '开',
      '一是**公&nbsp;开',
    ]);
  });

  it('that leaves nothing is no block', () => {
    expect(outline('<p></p>\n&nbsp;\n<!-- 注 --><br>')).toEqual([]);
  });

  it('does not leave white space at the ends', () => {
    expect(outline('&nbsp;&nbsp;正文&emsp;')).toEqual(['p 正文']);
  });
});
