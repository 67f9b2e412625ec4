import { describe, expect, it } from '@jest/globals';
import { lint } from '../../../src/linter/lint.js';
import { formatMessage } from '../../../src/linter/messages.js';
import { readText } from '../../../src/readers/text.js';
import balance from '../../../src/rules/table-balance-mismatch.js';
import total from '../../../src/rules/table-total-mismatch.js';
import { compliant } from '../../../src/testing/index.js';
import { configOf } from '../helpers.js';

const rules = [balance, total];

/** What both rules say together of a report with these figures. */
function said(figures: Record<string, string | number>, locale: 'zh' | 'en', on = rules): string[] {
  const text = compliant(2023).figures(figures).render('text');
  const document = readText(text, { format: 'text', bytes: text.length, text });
  const { findings } = lint(document, 'report.txt', configOf(on));
  return findings.map(({ ruleId, messageId, data }) => {
    const rule = rules.find(({ id }) => id === ruleId)!;
    return `${rule === balance ? 'balance' : 'total'}: ${formatMessage(rule, messageId, data, locale)}`;
  });
}

const cases: [name: string, figures: Record<string, string | number>, zh: string[], en: string[]][] = [
  [
    'one cell',
    { 'requests.granted.natural': 7 },
    [
      'total: 表三 · （七）总计 · 自然人：填报 12，分项之和为 13；若“（一）予以公开 · 自然人”为 6（现为 7），则各项相符',
    ],
    [
      'total: 表三 · （七）总计 · 自然人: 12 is stated, the parts add up to 13; all would agree if “（一）予以公开 · 自然人” were 6 (now 7)',
    ],
  ],
  [
    'one blank cell',
    { 'requests.granted.natural': '' },
    [
      'total: 表三 · （七）总计 · 自然人：填报 12，分项之和为 6（空白的表三 · （一）予以公开 · 自然人按 0 计）；若空白的“（一）予以公开 · 自然人”为 6，则各项相符',
    ],
    [
      'total: 表三 · （七）总计 · 自然人: 12 is stated, the parts add up to 6 (blank, counted as 0: 表三 · （一）予以公开 · 自然人); all would agree if the blank “（一）予以公开 · 自然人” were 6',
    ],
  ],
  [
    'two cells together',
    { 'requests.outcomeTotal.natural': 11, 'requests.outcomeTotal.total': 14 },
    [
      'total: 表三 · （七）总计 · 自然人：填报 11，分项之和为 12；若一并更正“（七）总计 · 自然人”11 → 12、“（七）总计 · 总计”14 → 15，则各项相符',
    ],
    [
      'total: 表三 · （七）总计 · 自然人: 11 is stated, the parts add up to 12; all would agree after these corrections: “（七）总计 · 自然人”11 → 12、“（七）总计 · 总计”14 → 15',
    ],
  ],
  [
    'several ways',
    { 'requests.received.natural': 14, 'requests.received.total': 17 },
    [
      'balance: “自然人”列勾稽关系不平：第一、二项之和为 15，第三、四项之和为 13；另有 1 项等式随之不符，更正方式不唯一，请逐项核对',
    ],
    [
      'balance: The column “自然人” does not balance: items one and two add up to 15, items three and four to 13; further equations that fail with it: 1; there is more than one way to correct them',
    ],
  ],
  [
    'several ways to correct one relation',
    { 'reviews.review.total': 0 },
    ['total: 表四 · 行政复议 · 总计：填报 0，分项之和为 1'],
    ['total: 表四 · 行政复议 · 总计: 0 is stated, the parts add up to 1'],
  ],
];

describe('a defect in words', () => {
  it.each(cases)('%s', (_, figures, zh, en) => {
    expect(said(figures, 'zh')).toEqual(zh);
    expect(said(figures, 'en')).toEqual(en);
  });

  it('is said by one of both rules, and by the other where that is off', () => {
    const wrongTotal = { 'reviews.review.total': 0 };
    const wrongBalance = { 'requests.received.natural': 14, 'requests.received.total': 17 };
    const who = (figures: Record<string, number>, on: typeof rules) =>
      said(figures, 'zh', on).map((words) => words.slice(0, words.indexOf(':')));
    expect(who(wrongTotal, rules)).toEqual(['total']);
    expect(who(wrongTotal, [balance])).toEqual(['balance']);
    expect(who(wrongBalance, rules)).toEqual(['balance']);
    expect(who(wrongBalance, [total])).toEqual(['total']);
  });
});
