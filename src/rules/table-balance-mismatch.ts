import type { Defect } from '../linter/arithmetic.js';
import { correctionOf, describe, totalsOf, undecidedOf } from '../linter/failure-words.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** In every column new and carried-over requests equal outcomes and requests carried forward: the note in the form's corner. */
export default defineRule({
  id: 'table-balance-mismatch',
  category: 'arithmetic',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '勾稽关系不平', en: 'A column of the requests table does not balance' },
  description: {
    zh: '表三每一列都应满足：第一项加第二项之和，等于第三项加第四项之和。与总计一并出错的，由 table-total-mismatch 报告。',
    en: 'In every column of table 3, items one and two add up to items three and four. Where a total is wrong as well, table-total-mismatch reports it.',
  },
  basis: [format2019.cornerNote, format2021.cornerNote],
  messages: {
    balance: {
      zh: '“{{column}}”列勾稽关系不平：第一、二项之和为 {{left}}，第三、四项之和为 {{right}}',
      en: 'The column “{{column}}” does not balance: items one and two add up to {{left}}, items three and four to {{right}}',
    },
    balanceWithBlanks: {
      zh: '“{{column}}”列勾稽关系不平：第一、二项之和为 {{left}}，第三、四项之和为 {{right}}（空白的{{blanks}}按 0 计）',
      en: 'The column “{{column}}” does not balance: items one and two add up to {{left}}, items three and four to {{right}} (blank, counted as 0: {{blanks}})',
    },
    correct: { zh: '将“{{suspect}}”改为 {{value}}', en: 'Set “{{suspect}}” to {{value}}' },
    notNumeric: {
      zh: '{{cells}}（共 {{count}} 处）不是数字，勾稽关系未作判定',
      en: '{{cells}} ({{count}} cells) hold no number; the balance was not checked',
    },
  },
  examples: {
    bad: [
      {
        zh: '自然人：新收 12、上年结转 1；总计 11、结转下年度 1',
        en: '12 received and 1 carried over; 11 outcomes and 1 carried forward',
      },
    ],
    good: [
      {
        zh: '自然人：新收 12、上年结转 1；总计 12、结转下年度 1',
        en: '12 received and 1 carried over; 12 outcomes and 1 carried forward',
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { arithmetic, isOn, finding, undecided } = context;
    for (const defect of arithmetic.defects) {
      const failure = defect.failures.find(({ relation }) => relation.relation.kind === 'balance');
      if (!failure || (hasTotal(defect) && isOn('table-total-mismatch'))) continue;
      finding({
        ...describe(context, failure),
        messageId: failure.blanks.length > 0 ? 'balanceWithBlanks' : 'balance',
        subject: totalsOf(defect),
        related: defect.suspects.map(({ fact }) => fact),
        suggestions: correctionOf(context, defect, 'correct'),
      });
    }
    for (const outcome of undecidedOf(context, arithmetic, 'balance', 'notNumeric')) undecided(outcome);
  },
});

function hasTotal({ failures }: Defect): boolean {
  return failures.some(({ relation }) => relation.relation.kind === 'total');
}
