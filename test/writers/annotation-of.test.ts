import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/linter/result.js';
import { shortClause } from '../../src/reporters/clause.js';
import { rules } from '../../src/rules/index.js';
import { officialTemplates } from '../../src/templates/index.js';
import { annotationOf } from '../../src/writers/annotation-of.js';

const enabled = rules.map((rule) => ({ rule, level: 'error' as const, exact: false, options: {} }));
const zh = { locale: 'zh' as const, templates: officialTemplates, rules: enabled };
const en = { ...zh, locale: 'en' as const };
const at = { block: 3, cell: 7, from: 0, to: 2 };

function finding(given: Partial<Finding>): Finding {
  return {
    ruleId: 'cell-unit',
    messageId: 'unit',
    data: {},
    level: 'error',
    subject: [],
    related: [],
    at,
    location: { kind: 'flow', part: 'word/document.xml', path: [3], from: 0, to: 2 },
    place: { kind: 'document' },
    basis: [],
    fingerprint: '',
    suggestions: [],
    ...given,
  };
}

const basis = [
  { id: 'x', document: '《条例》', number: '国务院令第711号', article: '第五十条', years: { from: 2019 } },
];

describe('the comment on a finding', () => {
  it('says what it is, where, why, and what would be right', () => {
    const place = { kind: 'cell' as const, table: 'requests', version: '2021', row: 'outcomeTotal', column: 'natural' };
    const data = { found: '本年废止件数', expected: '本年度废止件数' };
    const suggestions = [{ messageId: 'gone', data: { value: 12 }, edits: [], ranges: [] }];
    const given = finding({ ruleId: 'x-wording', messageId: 'other', data, level: 'warn', place, basis, suggestions });
    expect(annotationOf(given, zh)).toEqual({
      at,
      paragraphs: [
        '【警告】表三 · （七）总计 · 自然人：other (found=本年废止件数, expected=本年度废止件数)（x-wording）',
        '对照：本年{+度+}废止件数',
        `依据：${shortClause(basis[0]!, 'zh')}`,
        '建议：gone (value=12)',
      ],
    });
  });

  it('speaks English', () => {
    const given = finding({ ruleId: 'x', messageId: 'other', basis });
    expect(annotationOf(given, en).paragraphs).toEqual([
      '【error】other（x）',
      `basis: ${shortClause(basis[0]!, 'en')}`,
    ]);
  });

  it('names the place once', () => {
    const given = finding({ ruleId: 'x', messageId: '标题', place: { kind: 'title' } });
    expect(annotationOf(given, zh).paragraphs).toEqual(['【错误】标题（x）']);
  });
});
