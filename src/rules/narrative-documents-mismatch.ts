import { compareClaims, comparisonMessages } from '../linter/compare-claims.js';
import { defineRule } from '../linter/rule.js';
import type { Claim } from '../report/report.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

/** Regulations and normative documents that the narrative says were issued, repealed or are in force stand in the table of part two. */
export default defineRule({
  id: 'narrative-documents-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '正文规范性文件数与表二不符', en: 'Normative documents in the narrative differ from the table' },
  description: {
    zh: '正文所述规章、行政规范性文件的制发、废止、现行有效件数，应与表二第二十条第（一）项一致。解读、转发、公开的件数另是一回事，不作核对。',
    en: 'The regulations and normative documents that the narrative says were issued, repealed or are in force must agree with the table. How many were explained, forwarded or published are other counts.',
  },
  remedy: {
    zh: '会同司法行政部门核对制发、废止、现行有效件数，改正写错的一处。',
    en: 'Check the counts with the department of justice and correct the wrong one.',
  },
  basis: [regulation.article20, format2021.annex, format2019.annex],
  messages: comparisonMessages,
  examples: {
    bad: [
      {
        zh: '正文制发5件，表二为2件',
        en: 'Five issued in the text, two in the table',
        report: { text: { overview: ['2023年，本机关制发行政规范性文件5件。'] } },
        reports: ['mismatch'],
      },
    ],
    good: [
      {
        zh: '解读、公开的件数另是一回事',
        en: 'Explained and published are other counts',
        report: { text: { overview: ['全年解读规范性文件32份，公开规范性文件12件。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const row of ['regulations', 'normativeDocs'])
      compareClaims(context, `disclosure.${row}.`, (claim) => withRevised(context.report.claims, claim));
  },
});

/** 新制定5件、修改4件: to revise a document may count as issuing it. */
function withRevised(claims: Claim[], claim: Claim): number[] {
  if (!claim.measure.endsWith('.issued')) return [];
  const revised = claim.measure.replace('.issued', '.revised');
  return claims
    .filter(({ measure, passage }) => measure === revised && passage === claim.passage)
    .map(({ value }) => value + claim.value);
}
