import { describe, expect, it } from '@jest/globals';
import type { EditRange } from '../../src/linter/result.js';
import { mergedFix } from '../../src/reporters/merged-fix.js';
import { line, locations, result, textLocation } from './results.js';

const edits = [{ block: 1, from: 0, to: 1, text: 'x' }];
// The line of the excerpt begins at offset 100.
const location = textLocation(12, 3, 5);

function merge(...ranges: EditRange[]) {
  const { range, text } = mergedFix({ edits, ranges }, location, result());
  return { range, text };
}

describe('mergedFix', () => {
  it('takes a single edit as it is', () => {
    expect(merge({ range: [104, 106], text: '甲' })).toEqual({ range: [104, 106], text: '甲' });
  });

  it('keeps what stands between edits on the line of the finding, in whatever order they come', () => {
    const merged = merge({ range: [108, 109], text: '乙' }, { range: [102, 104], text: '甲' });
    expect(merged).toEqual({ range: [102, 109], text: `甲${line.slice(4, 8)}乙` });
  });

  it('joins edits that touch, wherever they are', () => {
    expect(merge({ range: [900, 902], text: '甲' }, { range: [902, 902], text: '乙' })).toEqual({
      range: [900, 902],
      text: '甲乙',
    });
  });

  it.each<[string, EditRange[]]>([
    [
      'the text between them is not known',
      [
        { range: [102, 104], text: '甲' },
        { range: [900, 901], text: '乙' },
      ],
    ],
    [
      'one stands before the line',
      [
        { range: [10, 11], text: '甲' },
        { range: [102, 103], text: '乙' },
      ],
    ],
    [
      'they overlap',
      [
        { range: [102, 106], text: '甲' },
        { range: [104, 108], text: '乙' },
      ],
    ],
    ['the format has no lines', [{ text: '甲' }, { range: [104, 108], text: '乙' }]],
    ['there are none', []],
  ])('has no range when %s', (_, ranges) => {
    expect(merge(...ranges).range).toBeNull();
  });

  it('has no range for several edits of a format without lines', () => {
    const ranges: EditRange[] = [
      { range: [1, 2], text: '甲' },
      { range: [3, 4], text: '乙' },
    ];
    expect(mergedFix({ edits, ranges }, locations.page, {}).range).toBeNull();
  });
});
