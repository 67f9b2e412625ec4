import { describe, expect, it } from '@jest/globals';
import { proseOf } from '../../../src/report/narrative/prose.js';
import { readShares } from '../../../src/report/narrative/shares.js';
import { bureau, passagesOf } from './passages.js';

const shares = (text: string) =>
  readShares(proseOf(passagesOf([text]), bureau)).map(({ value, decimals, comparison, ratio }) => ({
    share: `${comparison === 'approximate' ? '~' : ''}${value}/${decimals}`,
    parts: ratio?.parts,
    wholes: ratio?.wholes,
    plain: ratio?.plain !== undefined,
  }));

describe('readShares', () => {
  it.each<[string, string, number[], number[], boolean]>([
    ['发布信息29条，其中政策文件25条，占比86%。', '86/0', [25, 54], [29], true],
    ['发布信息29条，其中政策文件25条，占总数的86.2％。', '86.2/1', [25, 54], [29], true],
    ['收到申请29件，其中网络申请25件（占86%）。', '86/0', [25, 54], [29], true],
    ['受理申请29例，其中网络申请25件，占比86%。', '86/0', [25], [29], true],
    ['收到申请29件，其中网络申请25件，占比约86%。', '~86/0', [25, 54], [29], true],
  ])('%s', (text, share, parts, wholes, plain) => {
    expect(shares(text)).toEqual([{ share, parts, wholes, plain }]);
  });

  it('takes no part for the whole of the next', () => {
    const [, second] = shares('受理申请29例，其中网络申请25件，占比86%，来信申请4件，占比14%。');
    expect(second).toEqual({ share: '14/0', parts: [4, 29], wholes: [29, 25], plain: false });
  });

  it.each([
    '予以公开或部分公开占58.5%，不予公开占7.3%。',
    '发布信息25条，占全市的86%。',
    '发布信息约29条，其中政策文件25条，占比86%。',
    '网络申请25件，占比86%，来信申请4件，占比14%。',
    '培训120人次，发布信息25条，占比86%。',
    '网络和来信申请25件、4件，分别占86%和14%。',
    '办结率达100%，满意率95%。',
    '收费29元，其中复印25元，占比86%。',
  ])('none: %s', (text) => {
    expect(shares(text)).toEqual([]);
  });
});
