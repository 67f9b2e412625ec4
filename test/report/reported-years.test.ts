import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findReportedYears } from '../../src/report/reported-years.js';
import type { Passage } from '../../src/report/report.js';

function passage(text: string, part = 'overview', heading = false): Passage {
  return { text, part, pieces: [{ at: 0, block: 0 }], offsets: [...text].map((_, i) => i), heading };
}

const years = (text: string, part?: string) => findReportedYears([passage(text, part)]).map(({ year }) => year);

describe('findReportedYears', () => {
  it.each([
    ['2023年，我局收到政府信息公开申请3件。', [2023]],
    ['2023年度未收到申请。', [2023]],
    ['（二）依申请公开。2023年，受理申请5件。', [2023]],
    ['一是2023年全年主动公开信息120余条。', [2023]],
    ['加强审核。2022年发布信息30条；2023年公开信息40条。', [2022, 2023]],
    ['2023年没有收取信息处理费。', [2023]],
    ['2023年，我局高度重视信息公开工作。', []],
    ['2023年1月，收到申请3件。', []],
    ['2023年以来，公开信息30条。', []],
    ['2023年，收到申请3件，较2022年多1件。', []],
    ['2023年将公开信息100条。', []],
    ['2023年政务公开工作要点落实到位。', []],
    ['发布2022年度报告1篇。', []],
    ['〔2022〕8号文件要求公开信息3条。', []],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each([
    ['现将2022年政府信息公开工作报告如下。', 'preface', [2022]],
    ['现公布《青川市民政局2022年政府信息公开工作年度报告》。', 'preface', [2022]],
    ['根据《关于发布2022年政府信息公开年报的通知》编制。', 'preface', []],
    ['现将2022年政府信息公开工作报告如下。', 'other', []],
    ['2022年，公开工作取得一定成效，但仍有不足。', 'problems', [2022]],
    ['2022年，收到申请3件。', 'problems', []],
  ])('%s in %s', (text, part, expected) => {
    expect(years(text, part)).toEqual(expected);
  });

  it('has no headings', () => {
    expect(findReportedYears([passage('2023年，收到申请3件', 'overview', true)])).toEqual([]);
  });

  it('places the year', () => {
    const [found] = findReportedYears([passage('好。一是2023年，收到申请3件。')]);
    expect(found?.at).toEqual({ block: 0, from: 4, to: 9 });
  });

  it('is done with hostile text in no time', () => {
    const piece = fc.constantFrom(
      '2023年',
      '公开',
      '现将',
      '，',
      '。',
      '《',
      '》',
      '政府信息公开',
      '申请',
      '没有',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 200, maxLength: 3000 }), (pieces) => {
        const start = performance.now();
        findReportedYears([passage(pieces.join(''), 'preface')]);
        expect(performance.now() - start).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
  });
});
