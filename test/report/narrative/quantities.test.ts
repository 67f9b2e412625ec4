import { describe, expect, it } from '@jest/globals';
import { readQuantities } from '../../../src/report/narrative/quantities.js';

const read = (text: string) =>
  readQuantities(text).map(({ value, unit, comparison, role }) =>
    [comparison === 'approximate' ? '~' : '', role === 'aside' ? '?' : '', value, unit].join(''),
  );

describe('readQuantities', () => {
  it.each([
    ['公开信息416条', ['416条']],
    ['公开信息四百一十六条', ['416条']],
    ['公开1,151条', ['1151条']],
    ['阅读1.2万次', ['12000次']],
    ['推送540余条', ['~540条']],
    ['约10通', ['~10通']],
    ['近300篇、超过20期、100条以上、30件左右', ['~300篇', '~20期', '~100条', '~30件']],
    ['六十多条', ['~60条']],
    ['数十条', ['~10条']],
    ['1万余条', ['~10000条']],
    ['收取3940元、20万元', ['3940元', '200000元']],
    ['根据条例第二十条和前3项', ['?20条', '?3项']],
    ['条例3条例、2件事、5个工作日、3个月、2部门', []],
    ['统一件、唯一个', []],
    ['每月2期，较上年增加20条，同比减少3件', ['?2期', '?20条', '?3件']],
    ['上年12件，上年度结转2件', ['?12件', '2件']],
    ['1 151条', ['~151条']],
    ['1.44条', ['~1.44条']],
    ['网站、微博、媒体分别44、131和241条', ['44条', '131条', '241条']],
    ['12345热线办理8件', ['8件']],
    ['培训120人次、3场', ['120人次', '3场']],
    ['三五件', ['~0件']],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it('tells where a quantity stands', () => {
    expect(readQuantities('共公开416条信息')).toMatchObject([{ from: 3, to: 7 }]);
  });
});
