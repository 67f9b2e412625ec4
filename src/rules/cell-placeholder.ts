import { defineRule } from '../linter/rule.js';
import { listed, tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** A stroke in place of a figure leaves open whether there was nothing to report or the row does not apply. */
export default defineRule({
  id: 'cell-placeholder',
  category: 'template',
  scope: 'report',
  level: 'warn',
  strictLevel: 'error',
  fix: 'suggestion',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '以“/”“-”“无”代替数字', en: 'A stroke or word stands in place of a figure' },
  description: {
    zh: '数值单元格用“/”“-”“无”代替数字，汇总时无法识别，没有的应填0。',
    en: 'A stroke or a word in place of a figure cannot be added up; where there is nothing to report the cell holds 0.',
  },
  remedy: {
    zh: '把“/”“-”“无”改为0；如果确有数据，填上数据。',
    en: 'Write 0 in place of the stroke, or the figure if there is one.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    placeholder: {
      zh: '{{table}}有 {{count}} 个数值单元格以“{{raw}}”代替数字（{{cells}}），没有的应填 0',
      en: '{{count}} numeric cell(s) of {{table}} hold “{{raw}}” instead of a figure ({{cells}})',
    },
    zero: { zh: '改填 0', en: 'Write 0 instead' },
  },
  examples: {
    bad: [
      {
        zh: '以“/”代替数字',
        en: 'A stroke instead of a figure',
        report: { figures: { 'disclosure.licensing.decisions': '/' } },
        reports: ['placeholder'],
      },
    ],
    good: [
      { zh: '没有的填0', en: 'Zero where there is none', report: { figures: { 'disclosure.licensing.decisions': 0 } } },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id, name } of context.template.tables) {
      const cells = tableCells(context, id).filter(({ fact }) => fact.state === 'placeholder');
      const [first] = cells;
      if (!first) continue;
      context.finding({
        messageId: 'placeholder',
        data: {
          table: name.zh,
          count: cells.length,
          raw: first.fact.raw.trim(),
          cells: listed(
            cells.map((cell) => cell.name.replace(/^\S+ · /u, '')),
            2,
          ),
        },
        subject: cells.map((cell) => cell.id),
        at: first.at,
        suggestions: [{ messageId: 'zero', edits: cells.map(({ at }) => ({ ...at, text: '0' })) }],
      });
    }
  },
});
