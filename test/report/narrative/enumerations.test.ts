import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEnumerations } from '../../../src/report/narrative/enumerations.js';
import type { Enumeration } from '../../../src/report/report.js';
import { passagesOf } from './passages.js';

const read = (...texts: string[]) => readEnumerations(passagesOf(texts));

/** `416条: 44 131 241 = 416`, with `*` for nested items, and the marks open, remainder, channels. */
function brief({ total, items, sums, open, remainder, channels, ...rest }: Enumeration): string {
  const list = items.map(({ value, depth, times }) => `${value}${'*'.repeat(depth)}${times > 1 ? `x${times}` : ''}`);
  const marks = [open && 'open', remainder && 'remainder', channels && 'channels'].filter(Boolean);
  expect(rest.at.to).toBeGreaterThan(rest.at.from);
  const value = `${total.comparison === 'approximate' ? '~' : ''}${total.value}${total.unit}`;
  return [`${value}: ${list.join(' ')} = ${sums.join(' ')}`, ...marks].join(' ');
}

describe('readEnumerations', () => {
  it.each<[string, string[]]>([
    ['共公开信息60条，其中政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条，其中：政策文件20条、工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息六十条，其中政策文件二十条，工作动态四十条。', ['60条: 20 40 = 60']],
    ['共公开信息60条。其中，政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条，包括政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条，分别为政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条：政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条（政策文件20条、工作动态40条）。', ['60条: 20 40 = 60']],
    ['共公开信息60条（其中政策文件20条、工作动态40条），更新栏目3个。', ['60条: 20 40 = 60']],
    ['共公开信息1,060条，其中政策文件20条，工作动态1040条。', ['1060条: 20 1040 = 1060']],
    ['共公开信息60条，较上年增加5条，其中政策文件20条，工作动态40条。', ['60条: 20 40 = 60']],
    ['共公开信息60条，其中2条为公告，58条为工作动态。', ['60条: 2 58 = 60']],
    ['共公开信息60条，其中政策文件20条（占33.3%），工作动态40条（占66.7%）。', ['60条: 20 40 = 60']],
    ['共公开60条，其中网站50条，微信10条。', ['60条: 50 10 = 60 channels']],
    ['共公开60条，其中人事20条、其他信息40条。', ['60条: 20 40 = 60 remainder']],
    ['共公开60条，其中人事20条、其他部门转来10条。', ['60条: 20 10 = 30']],
    ['共公开60条，其中其他信息40条，人事20条。', ['60条: 40 20 = 60']],
    ['共公开60条，其中人事20条、财政15条等。', ['60条: 20 15 = 35 open']],
    ['共公开60条，主要包括人事20条、财政15条。', ['60条: 20 15 = 35 open']],
    ['共公开60条，其中涉及教育、医疗等信息20条，住房40条。', ['60条: 20 40 = 60 channels']],
    // Nested lists
    [
      '共公开22条，其中机构信息20条，财务信息2条（其中预算1条、决算1条）。',
      ['22条: 20 2 1* 1* = 22 24', '2条: 1 1 = 2'],
    ],
    [
      '共公开22条，其中机构信息20条，财务信息2条，其中预算1条，决算1条。',
      ['22条: 20 2 1 1 = 22 23 24', '2条: 1 1 = 2'],
    ],
    ['共收到12件，其中自然人10件，法人2件，其中网上8件，信函4件。', ['12件: 10 2 8 4 = 12 16 24', '12件: 8 4 = 12']],
    // Where a list may end
    ['收到申请12件，其中自然人10件，法人2件，办结11件，结转下年度1件。', ['12件: 10 2 11 1 = 12 23 24']],
    ['收到申请12件，其中上年结转2件，答复11件，结转下年度1件。', ['12件: 2 11 1 = 2 14']],
    ['公开信息60条，其中文件20条，动态40条；共发布简报30条。', ['60条: 20 40 30 = 60 90']],
    ['公开信息60条，其中：文件20条；动态40条。', ['60条: 20 40 = 60']],
    ['公开信息60条，其中文件20条，动态40条，公共财政0条。', ['60条: 20 40 0 = 60']],
    ['公开信息60条，其中文件20条，动态40条，同时转载30条。', ['60条: 20 40 30 = 60 90']],
    // 各N条, other units, approximate figures
    ['公开信息60条，其中教育、医疗各20条，住房20条。', ['60条: 20x2 20 = 60']],
    ['公开信息60条，其中各部门各20条，住房20条。', ['60条: 20 20 = ']],
    ['公开信息60条，其中文件20件，动态40条。', ['60条: 20 40 = 40 60']],
    ['公开信息60余条，其中文件20条，动态40条。', ['~60条: 20 40 = 60']],
    ['公开信息60条，其中文件约20条，动态40条。', ['60条: 20 40 = ']],
    ['收取信息处理费2950元，其中甲1000.5元，乙1949.5元。', ['2950元: 1000.5 1949.5 = 2950']],
    ['召开会议3次，公开信息60条，开展培训2次，其中文件20条，动态40条。', ['60条: 20 40 = 60']],
    ['公开信息60条、回复留言30条，其中文件20条，动态40条。', ['60条: 20 40 = 60']],
    ['公开信息60条，其中：1.文件20条。2.动态40条。', ['60条: 20 40 = 60']],
    ['公开信息60条，其中一是文件20条，二是动态40条。', ['60条: 20 40 = 60']],
    // No enumerations
    ['公开信息60条、回复留言30条，其中文件20条，动态35条。', []],
    ['办理建议30件、提案25件，其中主办20件，会办35件。', []],
    ['主要表现在：公开信息60条，动态40条。', []],
    ['公开信息60条，动态40条，文件20条。', []],
    ['修订规定22条（较上年增加16条）。', []],
    ['公开信息60条（含转发16条）。', ['60条: 16 = 16']],
    ['其中政策文件20条。', []],
    ['《关于60条措施（其中20条）的通知》。', []],
  ])('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it('goes on over numbered paragraphs', () => {
    const found = read(
      '2023年，我局主动公开政府信息共60条，其中：',
      '1.门户网站公开情况。2023年通过门户网站公开20条。',
      '2.政务微博公开情况。2023年通过',
      '政务微博公开信息15条。',
      '3.其他渠道公开25条。',
      '（二）依申请公开情况',
      '1.收到申请3条。',
    );
    expect(found.map(brief)).toEqual(['60条: 20 15 25 = 60 remainder channels']);
  });

  it('takes any figure of a numbered paragraph that names several', () => {
    const found = read('公开信息60条，具体如下：', '1.网站20条，其中图片5条。', '2.微博40条。');
    expect(found.map(brief)).toContain('60条: 20 40 = 45 60 65 channels');
  });

  it('knows that a paragraph without a figure leaves the list open', () => {
    expect(read('公开信息60条，其中：', '1.网站20条。', '2.微博若干。', '3.报刊5条。')[0]).toMatchObject({
      open: true,
    });
  });

  it.each([
    [['公开信息60条。主要做了以下工作：', '1.发布动态50条。', '2.发布微博40条。']],
    [['公开信息60条，其中：', '网站20条。', '微博50条。']],
    [['公开信息60条，其中：', '1.网站20条。']],
  ])('takes no list from %j', (texts) => {
    expect(read(...texts)).toEqual([]);
  });

  it('gives up on a list with too many readings', () => {
    const items = Array.from({ length: 40 }, (_, i) => `其中第${i}类${i + 1}条`).join('，');
    expect(read(`公开信息900条，${items}。`).every(({ sums }) => sums.length < 4000)).toBe(true);
  });

  it('never throws, and names places inside the text', () => {
    const noise = fc.stringMatching(/^[共公开信息其中各类网站、，；：。（）条件0-9一二十百约余等]{0,200}$/);
    fc.assert(
      fc.property(noise, (text) => {
        for (const { at, items } of read(text)) {
          expect(at.from).toBeLessThan(at.to);
          expect(at.to).toBeLessThanOrEqual(text.length);
          for (const item of items) expect(text.slice(item.at.from, item.at.to)).toMatch(/条|件|\d/);
        }
      }),
    );
  });
});
