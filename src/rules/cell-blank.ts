import { defineRule } from '../linter/rule.js';
import { listed, tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A blank cell says neither "none" nor "not known"; the tables are filled with zeros where there is nothing to report. */
export default defineRule({
  id: 'cell-blank',
  category: 'template',
  scope: 'report',
  level: 'warn',
  strictLevel: 'error',
  fix: 'suggestion',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '数值单元格空白', en: 'A numeric cell is blank' },
  description: {
    zh: '数值单元格空白时无法区分“没有”和“漏填”，没有的应填0。',
    en: 'A blank cell does not tell “none” from “forgotten”; where there is nothing to report the cell holds 0.',
  },
  remedy: {
    zh: '没有的填0，漏填的补上。',
    en: 'Write 0 where there were no cases, and the figure where it was forgotten.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    blank: {
      zh: '{{table}}有 {{count}} 个数值单元格空白（{{cells}}），没有的应填 0',
      en: '{{count}} numeric cell(s) of {{table}} are blank ({{cells}}); where there is nothing to report the cell holds 0',
    },
    zero: { zh: '空白处填 0', en: 'Fill the blanks with 0' },
  },
  examples: {
    bad: [
      {
        zh: '两个单元格空白',
        en: 'Two cells are blank',
        report: { figures: { 'requests.denied.stateSecret.natural': '', 'requests.denied.stateSecret.total': '' } },
        reports: ['blank'],
      },
    ],
    good: [
      {
        zh: '没有的填0',
        en: 'Zero where there is none',
        report: { figures: { 'requests.denied.stateSecret.natural': 0 } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id, name } of context.template.tables) {
      const blanks = tableCells(context, id).filter(({ fact }) => fact.state === 'blank');
      const [first] = blanks;
      if (!first) continue;
      context.finding({
        messageId: 'blank',
        data: {
          table: name.zh,
          count: blanks.length,
          cells: listed(
            blanks.map((cell) => cell.name.replace(/^\S+ · /u, '')),
            2,
          ),
        },
        subject: blanks.map((cell) => cell.id),
        at: first.at,
        suggestions: [{ messageId: 'zero', edits: blanks.map(({ at }) => ({ ...at, text: '0' })) }],
      });
    }
  },
});
