import { correctionOf, describe, totalsOf, undecidedOf } from '../linter/failure-words.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A total is the sum of what it totals: outcomes, applicants, reviews and litigation. */
export default defineRule({
  id: 'table-total-mismatch',
  category: 'arithmetic',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '总计与分项之和不符', en: 'A total is not the sum of its parts' },
  description: {
    zh: '表三的（七）总计、总计列和表四的各项总计，应等于各分项之和。同一处错误牵动多个等式的，只报告一次。',
    en: 'The totals of outcomes, applicants, reviews and litigation equal the sums of their parts. A cell that upsets several equations is reported once.',
  },
  basis: [format2019.annex, format2021.annex],
  messages: {
    total: {
      zh: '{{cell}}：填报 {{left}}，分项之和为 {{right}}',
      en: '{{cell}}: {{left}} is stated, the parts add up to {{right}}',
    },
    totalWithBlanks: {
      zh: '{{cell}}：填报 {{left}}，分项之和为 {{right}}（空白的{{blanks}}按 0 计）',
      en: '{{cell}}: {{left}} is stated, the parts add up to {{right}} (blank, counted as 0: {{blanks}})',
    },
    correct: { zh: '将“{{suspect}}”改为 {{value}}', en: 'Set “{{suspect}}” to {{value}}' },
    notNumeric: {
      zh: '{{cells}}（共 {{count}} 处）不是数字，总计未作判定',
      en: '{{cells}} ({{count}} cells) hold no number; the totals were not checked',
    },
  },
  examples: {
    bad: [{ zh: '行政复议：结果维持 10、结果纠正 1，总计 0', en: 'Review: 10 upheld, 1 corrected, total 0' }],
    good: [{ zh: '行政复议：结果维持 10、结果纠正 1，总计 11', en: 'Review: 10 upheld, 1 corrected, total 11' }],
  },
  since: '0.1.0',

  check(context) {
    const { arithmetic, finding, undecided } = context;
    for (const defect of arithmetic.defects) {
      const failure = defect.failures.find(({ relation }) => relation.relation.kind === 'total');
      if (!failure) continue;
      finding({
        ...describe(context, failure),
        messageId: failure.blanks.length > 0 ? 'totalWithBlanks' : 'total',
        subject: totalsOf(defect),
        related: defect.suspects.map(({ fact }) => fact),
        suggestions: correctionOf(context, defect, 'correct'),
      });
    }
    for (const outcome of undecidedOf(context, arithmetic, 'total', 'notNumeric')) undecided(outcome);
  },
});
