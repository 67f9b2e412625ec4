import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from '../../src/readers/numbering/formats.js';
import { Numbering, numberingPieces, withNumber } from '../../src/readers/numbering.js';
import type { NumberingLevel, NumberingList } from '../../src/readers/numbering.js';

describe('formats', () => {
  it.each<[string, [number, string][]]>([
    [
      'decimal',
      [
        [1, '1'],
        [120, '120'],
      ],
    ],
    [
      'decimalZero',
      [
        [1, '01'],
        [12, '12'],
      ],
    ],
    ['decimalFullWidth', [[12, '１２']]],
    ['decimalFullWidth2', [[3, '３']]],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [20, '⑳'],
        [21, '㉑'],
        [35, '㉟'],
        [36, '36'],
      ],
    ],
    [
      'decimalEnclosedCircleChinese',
      [
        [2, '②'],
        [0, '0'],
      ],
    ],
    [
      'decimalEnclosedFullstop',
      [
        [1, '⒈'],
        [21, '21'],
      ],
    ],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [20, '⒇'],
      ],
    ],
    [
      'ideographEnclosedCircle',
      [
        [1, '㊀'],
        [10, '㊉'],
        [11, '11'],
      ],
    ],
    ['numberInDash', [[4, '- 4 -']]],
    [
      'upperRoman',
      [
        [4, 'IV'],
        [1999, 'MCMXCIX'],
        [4000, '4000'],
      ],
    ],
    [
      'lowerRoman',
      [
        [9, 'ix'],
        [0, '0'],
      ],
    ],
    [
      'upperLetter',
      [
        [1, 'A'],
        [26, 'Z'],
        [27, 'AA'],
      ],
    ],
    [
      'lowerLetter',
      [
        [28, 'bb'],
        [781, '781'],
        [0, '0'],
      ],
    ],
    [
      'chineseCounting',
      [
        [1, '一'],
        [10, '十'],
        [11, '十一'],
        [20, '二十'],
        [99, '九十九'],
        [100, '一〇〇'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [10, '十'],
        [101, '一百零一'],
        [110, '一百一十'],
        [1001, '一千零一'],
        [1010, '一千零一十'],
        [10_000, '10000'],
      ],
    ],
    ['japaneseCounting', [[12, '十二']]],
    [
      'taiwaneseCounting',
      [
        [12, '十二'],
        [101, '一〇一'],
      ],
    ],
    ['taiwaneseCountingThousand', [[0, '零']]],
    ['koreanCounting', [[3, '三']]],
    [
      'ideographDigital',
      [
        [10, '一〇'],
        [-1, '-1'],
      ],
    ],
    ['japaneseDigitalTenThousand', [[5, '五']]],
    ['taiwaneseDigital', [[5, '五']]],
    [
      'chineseLegalSimplified',
      [
        [1, '壹'],
        [10, '壹拾'],
        [105, '壹佰零伍'],
      ],
    ],
    ['ideographLegalTraditional', [[3, '參']]],
    ['japaneseLegal', [[2, '貳']]],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '11'],
      ],
    ],
    [
      'ideographZodiac',
      [
        [1, '子'],
        [13, '13'],
      ],
    ],
    [
      'ideographZodiacTraditional',
      [
        [1, '甲子'],
        [60, '癸亥'],
        [61, '61'],
      ],
    ],
    ['hebrew1', [[7, '7']]],
    ['none', [[7, '']]],
    ['bullet', [[7, '']]],
  ])('%s', (format, pairs) => {
    for (const [value, written] of pairs) expect(formatNumber(value, format)).toBe(written);
  });

  it('never write nothing for a number', () => {
    const all = [
      'chineseCounting',
      'chineseCountingThousand',
      'chineseLegalSimplified',
      'upperRoman',
      'lowerLetter',
      'ideographDigital',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: -10, max: 70_000 }), (format, value) => {
        expect(formatNumber(value, format)).not.toBe('');
      }),
    );
  });

  it('write no two numbers alike', () => {
    for (const format of ['chineseCounting', 'chineseCountingThousand', 'chineseLegalSimplified', 'upperRoman']) {
      const written = Array.from({ length: 3000 }, (_, i) => formatNumber(i + 1, format));
      expect(new Set(written).size).toBe(written.length);
    }
  });
});

const level = (format: string, text: string, more: Partial<NumberingLevel> = {}): NumberingLevel => ({
  format,
  pieces: numberingPieces(text),
  start: 1,
  ...more,
});
const list = (levels: NumberingLevel[], more: Partial<NumberingList> = {}): NumberingList => ({
  key: 1,
  id: 1,
  levels,
  ...more,
});

/** Numbers of paragraphs, each told by its list and level. */
function numbers(...paragraphs: [NumberingList, number][]): string[] {
  const numbering = new Numbering();
  return paragraphs.map(([of, at]) => numbering.next(of, at));
}

describe('counting', () => {
  const parts = list([
    level('chineseCounting', '%1、'),
    level('chineseCounting', '（%2）'),
    level('decimal', '%1.%2.%3'),
  ]);

  it('goes on in a level and begins anew below a higher one', () => {
    expect(numbers([parts, 0], [parts, 1], [parts, 1], [parts, 2], [parts, 0], [parts, 1], [parts, 2])).toEqual([
      '一、',
      '（一）',
      '（二）',
      '一.二.1',
      '二、',
      '（一）',
      '二.一.1',
    ]);
  });

  it('counts a level that was left out as begun', () => {
    expect(numbers([parts, 2], [parts, 1])).toEqual(['一.一.1', '（二）']);
  });

  it('writes all levels in decimals where they are legal', () => {
    const legal = list([level('chineseCounting', '%1、'), level('decimal', '%1.%2', { legal: true })]);
    expect(numbers([legal, 0], [legal, 1])).toEqual(['一、', '1.1']);
  });

  it('begins anew only where the level says so', () => {
    const never = list([level('decimal', '%1'), level('decimal', '%2', { restartAfter: -1 })]);
    expect(numbers([never, 0], [never, 1], [never, 0], [never, 1])).toEqual(['1', '1', '2', '2']);
    const afterFirst = list([
      level('decimal', '%1'),
      level('decimal', '%2'),
      level('decimal', '%3', { restartAfter: 0 }),
    ]);
    expect(
      numbers([afterFirst, 2], [afterFirst, 1], [afterFirst, 2], [afterFirst, 0], [afterFirst, 2]).filter(
        (_, i) => i !== 1 && i !== 3,
      ),
    ).toEqual(['1', '2', '1']);
  });

  it('goes on from another list of the same key, unless the list begins by itself', () => {
    const levels = [level('decimal', '%1.')];
    const other = list(levels, { id: 2 });
    const own = list(levels, { id: 3, startOverrides: [5] });
    expect(numbers([list(levels), 0], [other, 0], [own, 0], [own, 0], [list(levels), 0])).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
      '7.',
    ]);
    expect(numbers([list(levels, { key: 9 }), 0], [list(levels), 0])).toEqual(['1.', '1.']);
  });

  it('gives no number for bullets, levels without one and levels that are not there', () => {
    const mixed = list([level('bullet', '•'), level('none', '')]);
    expect(numbers([mixed, 0], [mixed, 1], [mixed, 7])).toEqual(['', '', '']);
    expect(numbers([list([level('decimal', '%1.%9')]), 0])).toEqual(['1.']);
  });
});

it('takes a level’s text apart', () => {
  expect(numberingPieces('第%1条%10')).toEqual(['第', 0, '条', 0, '0']);
  expect(numberingPieces('100%')).toEqual(['100%']);
  expect(numberingPieces('')).toEqual([]);
});

it.each([
  ['一、', '总体情况', '一、总体情况'],
  ['（一）', '主动公开', '（一）主动公开'],
  ['1.', '概述', '1. 概述'],
  ['1.', ' 概述', '1. 概述'],
  ['第1条 ', '概述', '第1条 概述'],
  ['', '概述', '概述'],
  ['1.', '', '1.'],
])('puts the number %j before %j', (number, text, whole) => {
  expect(withNumber(number, text)).toBe(whole);
});
