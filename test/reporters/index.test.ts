import { describe, expect, it } from '@jest/globals';
import { clauseReference, clauseWords, shortClause } from '../../src/reporters/clause.js';
import { reporters } from '../../src/reporters/index.js';
import { format2019, format2021, regulation } from '../../src/templates/clauses.js';
import { result, run, summary, typo } from './results.js';

describe('reporters', () => {
  it.each([
    ['terminal', /“登陆”应为“登录” {2}common-typo/],
    ['json', /"ruleId":"common-typo"/],
    ['sarif', /"version":"2\.1\.0"/],
    ['html', /“登陆”应为“登录”/],
  ] as const)('has %s, anew for every run', (name, expected) => {
    const [first, second] = [reporters[name](), reporters[name]()];
    const print = (reporter: typeof first): string =>
      reporter.start(run()) + reporter.file(result({ findings: [typo()] })) + reporter.end(summary());
    expect(print(first)).toMatch(expected);
    expect(print(second)).toMatch(expected);
  });
});

describe('clauses in words', () => {
  it('are looked up by number, or by title where there is none', () => {
    const bare = { id: 'x', document: '某某办法', years: { from: 2021 } };
    expect(clauseReference(regulation.article50)).toBe('国务院令第711号 第五十条');
    expect(clauseReference(bare)).toBe('《某某办法》');
    expect(clauseWords(bare, 'zh')).toBe('《某某办法》（2021年度起适用）');
  });

  it('keep titles within titles and quotations in Chinese', () => {
    expect(clauseWords(format2021.notice, 'en')).toBe(
      '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）: ' +
        '“现将修订后的《中华人民共和国政府信息公开工作年度报告格式》印发给你们，请认真贯彻执行” (for 2021 and later years)',
    );
  });

  it('say which years they are for', () => {
    expect(shortClause(format2021.annex, 'zh')).toBe('国办公开办函〔2021〕30号 附件（2021年度起适用）');
    expect(shortClause(format2019.annex, 'zh')).toBe('国办公开办函〔2019〕60号 附件（2019至2020年度适用）');
    expect(shortClause(format2019.annex, 'en')).toBe('国办公开办函〔2019〕60号 附件 (for the years 2019 to 2020)');
  });
});
