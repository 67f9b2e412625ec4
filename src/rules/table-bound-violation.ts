import { describe, undecidedOf } from '../linter/arithmetic/failure-words.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';
import type { ConcreteRelation } from '../templates/expand.js';
import { columnPath, rowPath } from '../templates/names.js';
import type { TableSpec } from '../templates/template.js';

/** Some figures bound others: what was issued this year is in force or repealed. */
export default defineRule({
  id: 'table-bound-violation',
  category: 'arithmetic',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '数量关系不合理', en: 'Figures that cannot go together' },
  description: {
    zh: '表二中，本年制发的文件应为现行有效或已废止，对外公开总数量不少于本年新公开数量，项目数量增减后不为负。',
    en: 'In table 2 documents issued are in force or repealed, all that is disclosed includes what is newly disclosed, and no number of items falls below zero.',
  },
  remedy: {
    zh: '核对口径：本年制发的文件，年底不是现行有效就是已经废止；现行有效件数是截至年底的总数，不是本年数。',
    en: 'Check what was counted: a document issued this year is in force or repealed at its end, and documents in force are counted in all, not of this year alone.',
  },
  basis: [format2019.annex, format2021.annex],
  messages: {
    below: {
      zh: '“{{row}}”：{{lesser}}（{{left}}）小于{{greater}}（{{right}}）',
      en: '“{{row}}”: {{lesser}} ({{left}}) is less than {{greater}} ({{right}})',
    },
    negative: {
      zh: '“{{row}}”：{{lesser}}为 {{left}}，不应小于 0',
      en: '“{{row}}”: {{lesser}} is {{left}}, which is below zero',
    },
    notNumeric: {
      zh: '{{cells}}（共 {{count}} 处）不是数字，数量关系未作判定',
      en: '{{cells}} ({{count}} cells) hold no number; the figures were not compared',
    },
  },
  examples: {
    bad: [
      {
        zh: '制发5件，没有废止，现行有效却只有3件',
        en: '5 issued, none repealed, 3 in force',
        report: {
          figures: {
            'disclosure.normativeDocs.issued': 5,
            'disclosure.normativeDocs.repealed': 0,
            'disclosure.normativeDocs.inForce': 3,
          },
        },
        reports: ['below'],
      },
    ],
    good: [
      {
        zh: '制发5件，现行有效12件',
        en: '5 issued, 12 in force',
        report: {
          figures: {
            'disclosure.normativeDocs.issued': 5,
            'disclosure.normativeDocs.repealed': 0,
            'disclosure.normativeDocs.inForce': 12,
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { arithmetic, shape, finding, undecided } = context;
    for (const failure of arithmetic().failures) {
      const { relation, left, right } = failure;
      const spec = shape(relation.relation.table);
      if (relation.relation.kind !== 'bound' || !spec) continue;
      finding({
        messageId: relation.right.length > 0 ? 'below' : 'negative',
        data: { ...wordsOf(relation, spec), left, right },
        subject: [...relation.left, ...relation.right].map(({ fact }) => fact),
        at: describe(context, failure).at,
      });
    }
    for (const outcome of undecidedOf(context, arithmetic(), 'bound', 'notNumeric')) undecided(outcome);
  },
});

function wordsOf(
  { relation, instance }: ConcreteRelation,
  { blocks }: TableSpec,
): Record<'row' | 'lesser' | 'greater', string> {
  const block = blocks.find(({ rows }) => rows.some(({ id }) => id === instance));
  const row = block?.rows.find(({ id }) => id === instance);
  const columns = (refs: { ref: string }[]): string =>
    refs
      .map(({ ref }) => block?.columns.find(({ id }) => id === ref))
      .map((column) => (column ? columnPath(column).join(' · ') : ''))
      .join(' + ');
  return {
    row: row ? rowPath(row).join(' · ') : instance,
    lesser: columns(relation.left),
    greater: columns(relation.right),
  };
}
