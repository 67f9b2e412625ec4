import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TextChange } from '../../src/comparison/comparison.js';
import { compareTexts } from '../../src/comparison/compare-texts.js';
import { repetition, shareOf } from '../../src/comparison/repeated-share.js';

const shown = (changes: TextChange[]) =>
  changes.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

describe('compareTexts', () => {
  it.each([
    ['nothing changed', '全年公开12条。', '全年公开12条。', '全年公开12条。'],
    ['a number is one thing', '公开122条。', '公开123条。', '公开[-122-]{+123+}条。'],
    ['a reworded clause', '丰富解读形式，加强培训。', '丰富解读方式，加强培训。', '丰富解读[-形-]{+方+}式，加强培训。'],
    ['another clause', '丰富解读形式，', '接受社会监督，', '[-丰富解读形式，-]{+接受社会监督，+}'],
    ['a clause more', '甲。', '甲。乙丙丁。', '甲。{+乙丙丁。+}'],
    ['a clause less', '甲。乙丙丁。', '甲。', '甲。[-乙丙丁。-]'],
    ['all new', '', '甲。', '{+甲。+}'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, old, next, expected) => {
    expect(shown(compareTexts(old, next))).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('公开', '信息', '12', '3', '件', '，', '。', '\n', '申请', 'a'), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('tells both texts whole, and never two changes of a kind in a row', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const changes = compareTexts(old, next);
        const without = (kind: TextChange['kind']) =>
          changes.flatMap((change) => (change.kind === kind ? [] : change.text)).join('');
        expect(without('added')).toBe(old);
        expect(without('removed')).toBe(next);
        expect(changes.every(({ kind }, i) => kind !== changes[i + 1]?.kind)).toBe(true);
      }),
    );
  });
});

describe('the share of repeated text', () => {
  const share = (old: string, next: string) => shareOf([repetition(old, next)]);

  it.each<[string, string, string, number | null]>([
    ['all of it', '政策解读形式比较单一。', '政策解读形式比较单一。', 1],
    ['figures aside', '全年主动公开信息12条。', '全年主动公开信息15条。', 1],
    [
      'half of it, elsewhere in the text',
      '甲。政策解读形式比较单一。',
      '栏目内容更新不够及时。政策解读形式比较单一。',
      0.5,
    ],
    ['none', '政策解读形式比较单一。', '栏目内容更新不够及时。', 0],
    ['short clauses do not count', '一是。二是。', '一是。二是。', null],
  ])('%s', (_, old, next, expected) => {
    expect(share(old, next)).toBe(expected);
  });
});
