import { describe, expect, it } from '@jest/globals';
import { readFees } from '../../../src/report/narrative/fees.js';
import { readPartsStatements } from '../../../src/report/narrative/parts-statement.js';
import { readNarrative } from '../../../src/report/narrative/read-narrative.js';
import type { Passage } from '../../../src/report/report.js';
import { passagesOf } from './passages.js';

const fees = (text: string, part = 'other') => readFees(passagesOf([text], part)).map(({ certainty }) => certainty);

describe('readFees', () => {
  it.each([
    '2023年，本机关未收取政府信息公开信息处理费。',
    '本年度信息处理费0元。',
    '未收取信息公开处理费。',
    '收取信息处理费情况：无。',
    '全年共收取信息处理费3940元。',
    '本年度未发生政府信息公开收费事项。',
    '2023年依申请公开没有收取任何费用。',
    '未发出政府信息公开收费通知。',
    '依据《政府信息公开信息处理费管理办法》，本年度未收取。',
    '根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年收取0元。',
    '按照信息处理费管理办法，未产生信息处理费。',
    '政府信息公开收费情况：无。',
  ])('a statement: %s', (text) => {
    expect(fees(text)).toEqual(['certain']);
  });

  it.each([
    '无其他需要报告的事项。',
    '按照《政府信息公开信息处理费管理办法》要求做好工作。',
    '按照政府信息公开信息处理费管理办法要求做好工作。',
    '公开行政事业性收费目录清单，加强经费保障，免费发放宣传册。',
    '本报告由概述、依申请公开情况、收费及减免情况、其他事项组成。',
    '公开涉企收费标准和收费项目。',
    '政府信息公开目录公开信息86条，其中价格收费52条、投资管理18条。',
  ])('no statement: %s', (text) => {
    expect(fees(text)).toEqual([]);
  });

  it.each(['本年度未收取任何费用。', '费用情况：无。', '按照《信息处理费管理办法》，本年度无此类情况。'])(
    'unclassified in part six: %s',
    (text) => {
      expect(fees(text)).toEqual(['unclassified']);
      expect(fees(text, 'overview')).toEqual([]);
    },
  );

  it('needs words under a heading', () => {
    const [heading, words] = passagesOf(['（一）信息处理费收取情况', '无。'], 'other');
    expect(readFees([heading!, words!])).toMatchObject([{ certainty: 'certain', part: 'other' }]);
    expect(readFees([heading!])).toMatchObject([{ certainty: 'unclassified' }]);
  });

  it('takes a number of pieces for no charge', () => {
    expect(fees('依申请公开栏目更新经营服务收费16条。', 'overview')).toEqual([]);
    expect(fees('依申请公开收费16元。', 'overview')).toEqual(['certain']);
  });

  it('takes the words of a short numbered paragraph, which looks like a heading', () => {
    const read = (text: string) =>
      readFees(passagesOf([text], 'other').map((passage) => ({ ...passage, heading: true })));
    expect(read('（二）本年度未收取信息处理费。')).toMatchObject([{ certainty: 'certain', said: 'none' }]);
    expect(read('（二）信息处理费的收取。')).toMatchObject([{ certainty: 'unclassified' }]);
  });

  it('names no part where there is none', () => {
    const [{ text, pieces, offsets, heading }] = passagesOf(['未收取信息处理费。']) as [Passage];
    expect(readFees([{ text, pieces, offsets, heading }])[0]).not.toHaveProperty('part');
  });
});

const parts = (text: string, part = 'preface') =>
  readPartsStatements(passagesOf([text], part)).map(({ count, names }) => [count, names.length]);

describe('readPartsStatements', () => {
  it.each<[string, number, number]>([
    [
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。',
      6,
      6,
    ],
    ['报告全文由总体情况、存在的主要问题及下步打算两部分组成。', 2, 2],
    ['本年报由概述、主动公开和附表三部分组成。', 3, 3],
    ['本报告由总体情况、主动公开政府信息情况、附表等七个部分组成。', 7, 3],
    [
      '本报告共分为六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
      6,
      6,
    ],
    ['本报告分为六个部分。', 6, 0],
    ['全文包括总体情况、存在的问题2个部分。', 2, 2],
    ['本报告内容包括总体情况、主动公开政府信息情况、其他需要报告的事项等三个方面，特此公布。', 3, 3],
    ['本报告由总体情况、存在的问题、其他共三部分组成。', 3, 3],
  ])('%s', (text, count, names) => {
    const [found] = parts(text);
    expect(found).toEqual([count, names]);
  });

  it('drops ordinals from the names', () => {
    const [found] = readPartsStatements(passagesOf(['本报告分为两个部分：一是总体情况；二是其他事项。'], 'preface'));
    expect(found).toMatchObject({
      kind: 'parts',
      count: 2,
      names: ['总体情况', '其他事项'],
      at: { block: 0, from: 0 },
    });
  });

  it.each([
    '平台由三个部分组成。',
    '报告指出，第三部分工作有待加强。',
    '部分报告已公开。',
    '工作报告反映三个方面工作。',
  ])('none: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it('looks at the beginning of a report only', () => {
    expect(parts('本报告分为六个部分。', 'problems')).toEqual([]);
    expect(parts('本报告由总体情况等六个部分组成', 'overview')).toEqual([[6, 1]]);
  });
});

describe('readNarrative', () => {
  it('puts claims, enumerations and statements together', () => {
    const passages = passagesOf(
      ['全年收到政府信息公开申请3件，其中自然人2件，法人1件。', '未收取信息处理费。'],
      'other',
    );
    const { claims, enumerations, statements } = readNarrative(passages, undefined);
    expect([claims.length, enumerations.length, statements.length]).toEqual([3, 1, 1]);
  });

  it('reads half-width marks as full-width ones', () => {
    const passages = passagesOf([
      '全年共收到政府信息公开申请1,046件.其中,自然人1,030件;法人16件(含企业10件),答复及时,见http://a.example/b,c.',
      '未收到政府信息公开申请.',
    ]);
    const { claims, enumerations } = readNarrative(passages, undefined);
    expect(claims.map(({ value }) => value)).toEqual([1046, 1030, 16, 0]);
    expect(enumerations[0]).toMatchObject({ total: { value: 1046 }, sums: [1046, 1056] });
    expect(claims[0]!.at).toEqual({ block: 0, from: 3, to: 19 });
  });

  it('leaves out what is no prose', () => {
    const [passage] = passagesOf([`${'字'.repeat(30_000)}收到政府信息公开申请3件。`]);
    expect(readNarrative([passage!], undefined)).toEqual({ claims: [], enumerations: [], statements: [] });
  });
});
