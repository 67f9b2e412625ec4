import { describe, expect, it } from '@jest/globals';
import { defineRule } from '../../src/linter/rule.js';
import { commentParagraphs } from '../../src/writers/comment.js';
import { enabled, run as runOf, total, typo, typoRule } from '../reporters/results.js';

const advised = defineRule({ ...typoRule, remedy: { zh: '改正错别字。', en: 'Correct it.' } });
const run = runOf();
const withRemedy = runOf({ rules: [enabled(advised)] });

describe('the text of a comment', () => {
  it('has finding, basis and suggestion in paragraphs of their own', () => {
    const [headline, first, second, suggestion, ...rest] = commentParagraphs(total(), run);
    expect(headline).toBe('【错误】表三 · （七）总计 · 自然人：填报 12，分项之和为 13（table-total-mismatch）');
    expect(first).toMatch(/^依据：国办公开办函〔2021〕30号 三、.+：“本列数据的勾稽关系为/);
    expect(second).toMatch(/^依据：国务院令第711号 第五十条：“/);
    expect(suggestion).toBe('建议：改为 13');
    expect(rest).toEqual([]);
  });

  it('quotes a clause once where comments stand in one text', () => {
    const quoted = new Set<string>();
    const [first, second] = [commentParagraphs(total(), run, quoted), commentParagraphs(total(), run, quoted)];
    expect(first[2]).toMatch(/^依据：国务院令第711号 第五十条：“/);
    expect(second[2]).toBe('依据：国务院令第711号 第五十条');
    expect(commentParagraphs(total(), run)[2]).toBe(first[2]);
  });

  it('names a fix of the very words, and shows a wording character by character', () => {
    expect(commentParagraphs(typo(), run).at(-1)).toBe('建议：改为“登录”');
    const data = { found: '本年度止件数', expected: '本年废止件数' };
    expect(commentParagraphs(typo({ ruleId: 'column-wording', data }), run)[1]).toBe('对照：本年[-度-]{+废+}止件数');
  });

  it.each([
    ['of other words', [{ block: 4, from: 0, to: 1, text: '我' }]],
    ['in several places', [...typo().fix!.edits, { block: 5, from: 0, to: 1, text: '' }]],
  ])('does not name a fix %s, which only a mark can show', (_, edits) => {
    expect(commentParagraphs(typo({ fix: { edits, ranges: [] } }), withRemedy)).toHaveLength(1);
  });

  it('says what the rule says where there is nothing else', () => {
    const finding = typo();
    delete finding.fix;
    expect(commentParagraphs(finding, withRemedy).at(-1)).toBe('建议：改正错别字。');
    expect(commentParagraphs(finding, { ...withRemedy, locale: 'en' }).at(-1)).toBe('suggest: Correct it.');
    expect(commentParagraphs(finding, run)).toHaveLength(1);
  });
});
