import { compareClaims, comparisonMessages } from '../linter/compare-claims.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

/** Decisions on licences, penalties and coercion that the narrative states stand in the table of part two. */
export default defineRule({
  id: 'narrative-decisions-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '正文许可处罚强制数与表二不符', en: 'Decisions in the narrative differ from the table' },
  description: {
    zh: '正文所述作出行政许可、行政处罚、行政强制决定的件数，应与表二第二十条第（五）（六）项一致。事项数、办件量和公开条数另是一回事，不作核对。',
    en: 'The decisions on licences, penalties and coercion that the narrative states must agree with the table. Items of a list, applications and what was published are other counts.',
  },
  remedy: {
    zh: '核对全部处理决定数量（不论是否公开），改正写错的一处。',
    en: 'Count all decisions, published or not, and correct the wrong figure.',
  },
  basis: [regulation.article20, format2021.annex, format2019.annex],
  messages: comparisonMessages,
  examples: {
    bad: [
      {
        zh: '正文作出行政处罚决定12件，表二为4件',
        en: 'Twelve penalties in the text, four in the table',
        report: { text: { overview: ['2023年，本机关作出行政处罚决定12件。'] } },
        reports: ['mismatch'],
      },
    ],
    good: [
      {
        zh: '事项数另是一回事',
        en: 'Items of a list are another count',
        report: { text: { overview: ['全年公开行政许可事项56项，办理行政许可320件。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const row of ['licensing', 'penalties', 'coercion']) compareClaims(context, `disclosure.${row}.decisions`);
  },
});
