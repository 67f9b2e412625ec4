import { describe, expect, it } from '@jest/globals';
import { readAllClosed } from '../../../src/report/narrative/closed.js';
import { proseOf } from '../../../src/report/narrative/prose.js';
import { bureau, county, passagesOf } from './passages.js';

const closed = (texts: string[], organ = bureau) =>
  readAllClosed(proseOf(passagesOf(texts), organ)).map(({ scope }) => scope);

describe('readAllClosed', () => {
  it.each([
    '2023年，我局收到政府信息公开申请15件，已全部办结。',
    '所有政府信息公开申请均已办结。',
    '收到政府信息公开申请15件，均按时办结。',
    '收到政府信息公开申请15件，全部依法按期办理完毕。',
    '收到政府信息公开申请15件（自然人12件），全部答复完毕。',
    '收到政府信息公开申请15件，办结率100%。',
    '收到公民、法人的政府信息公开申请15件，全部办结。',
  ])('%s', (text) => {
    expect(closed([text])).toEqual(['own']);
  });

  it.each([
    '收到政府信息公开申请15件，均在法定期限内答复。',
    '收到政府信息公开申请15件，均已按时答复。',
    '收到政府信息公开申请15件，按时办结率100%。',
    '收到政府信息公开申请15件，其中网上申请3件，全部办结。',
    '上年结转的政府信息公开申请2件已全部办结。',
    '收到政府信息公开申请15件，到期的全部办结。',
    '收到政府信息公开申请15件，全部办结。结转下年度继续办理1件。',
    '收到政府信息公开申请15件，办结14件，1件正在办理。其余均已办结。',
    '办理热线工单98件、人大建议5件，全部办结。',
    '2022年收到政府信息公开申请9件，全部办结，2023年，2023年。',
    '确保政府信息公开申请全部办结率稳步提高。',
    '全部政府信息公开申请依法登记。',
  ])('none: %s', (text) => {
    expect(closed([text])).toEqual([]);
  });

  it('needs a topic, which the heading may give', () => {
    expect(closed(['（二）依申请公开', '全年受理申请3件，全部办结。'])).toEqual(['own']);
    expect(closed(['（五）监督保障', '全年受理申请3件，全部办结。'])).toEqual([]);
  });

  it('tells whose they are', () => {
    expect(closed(['全县各级行政机关收到政府信息公开申请95件，全部办结。'], county)).toEqual(['other']);
  });
});
