import { defectMessages, describeDefect, reporterOf, undecidedOf } from '../linter/arithmetic/failure-words.js';
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
  remedy: {
    zh: '核对总计和各分项，改正填错的一个；能唯一确定的，检查结果中会给出应填的数。',
    en: 'Check the total and its parts and correct the wrong one; where only one value can be right, it is suggested.',
  },
  basis: [format2019.annex, format2021.annex],
  messages: {
    ...defectMessages,
    notNumeric: {
      zh: '{{cells}}（共 {{count}} 处）不是数字，总计未作判定',
      en: '{{cells}} ({{count}} cells) hold no number; the totals were not checked',
    },
  },
  examples: {
    bad: [
      {
        zh: '行政复议：结果维持10、结果纠正1，总计却填0',
        en: '10 upheld and 1 corrected, total 0',
        report: { figures: { 'reviews.review.upheld': 10, 'reviews.review.corrected': 1, 'reviews.review.total': 0 } },
        reports: ['total'],
      },
    ],
    good: [
      {
        zh: '总计等于各分项之和',
        en: 'The total is the sum',
        report: { figures: { 'reviews.review.upheld': 10, 'reviews.review.corrected': 1, 'reviews.review.total': 11 } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { arithmetic, isOn, finding, undecided } = context;
    for (const defect of arithmetic().defects) {
      if (reporterOf(defect, isOn) === 'table-total-mismatch') finding(describeDefect(context, defect));
    }
    for (const outcome of undecidedOf(context, arithmetic(), 'total', 'notNumeric')) undecided(outcome);
  },
});
