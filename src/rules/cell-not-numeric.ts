import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Every cell of the three tables holds a number. */
export default defineRule({
  id: 'cell-not-numeric',
  category: 'template',
  scope: 'report',
  level: 'error',
  fix: 'none',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '单元格非数字', en: 'A cell holds no number' },
  description: {
    zh: '三张表格的数据栏只填数字，文字或其他量纲的单位无法汇总。',
    en: 'The cells of the three tables hold numbers; words or a unit of another kind cannot be added up.',
  },
  remedy: { zh: '改填数字；需要说明的，写在正文或表后。', en: 'Write the figure; explanations belong into the text.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    text: { zh: '{{cell}}：填报“{{raw}}”，应为数字', en: '{{cell}}: “{{raw}}” is not a number' },
    unreadable: {
      zh: '{{cell}}：“{{raw}}”无法确定是哪个数，请人工核对',
      en: '{{cell}}: “{{raw}}” cannot be read with certainty; please check by hand',
    },
  },
  examples: {
    bad: [
      {
        zh: '以文字代替数字',
        en: 'Words instead of a figure',
        report: { figures: { 'disclosure.penalties.decisions': '详见附件' } },
        reports: ['text'],
      },
    ],
    good: [
      {
        zh: '数字后附说明',
        en: 'A figure with a note',
        report: { figures: { 'disclosure.normativeDocs.inForce': '22（其中修订16件）' } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      for (const cell of tableCells(context, id)) {
        const raw = cell.fact.raw.trim();
        const about = { data: { cell: cell.name, raw }, subject: [cell.id], at: cell.at };
        if (cell.fact.state === 'text') context.finding({ messageId: 'text', ...about });
        if (cell.fact.state === 'unreadable' && /\d\s+\d/u.test(raw))
          context.undecided({ reason: 'unreadable', ...about });
      }
    }
  },
});
