import { compareClaims, comparisonMessages } from '../linter/compare-claims.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

/** What the narrative says of administrative reviews and litigation has to agree with the table of part four. */
export default defineRule({
  id: 'narrative-reviews-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '正文复议诉讼数与表四不符', en: 'Reviews and litigation in the narrative differ from the table' },
  description: {
    zh: '正文所述因政府信息公开被申请行政复议、提起行政诉讼的件数及其结果，应与表四一致；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和。备案、参与、指导、办理他人的复议诉讼另是一回事，不作核对。',
    en: 'The reviews and lawsuits over disclosure that the narrative states, in all and by result, must agree with the table. Cases the organ registers, advises on or decides itself are other counts.',
  },
  remedy: {
    zh: '核对正文和表四，改正写错的一处。',
    en: 'Compare text and table and correct the wrong one.',
  },
  basis: [regulation.article50, format2021.annex, format2019.annex],
  messages: comparisonMessages,
  examples: {
    bad: [
      {
        zh: '正文行政复议3件，表四为1件',
        en: 'Three reviews in the text, one in the table',
        report: { text: { overview: ['2023年，因政府信息公开被申请行政复议3件、提起行政诉讼2件。'] } },
        reports: ['mismatch'],
      },
    ],
    good: [
      {
        zh: '备案的行政复议案件另是一回事',
        en: 'Cases registered are another count',
        report: { text: { overview: ['全年备案行政复议案件134件。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    compareClaims(context, 'reviews.');
  },
});
