import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2021 } from '../templates/clauses.js';

/** 万元 is the unit of the cell: an amount that the text gives in 元 and the cell repeats as it is, is ten thousand times too large. */
export default defineRule({
  id: 'fee-amount-unit',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  templates: ['2021'],
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'template-unsupported', 'cell-unit'],
  title: { zh: '收费金额疑似以元填报', en: 'The amount of fees seems to be in yuan' },
  description: {
    zh: '“本年收费金额”的单位是万元。正文以元写明的同一笔收费与表中数字相同，说明表中漏了换算。',
    en: 'The amount of fees is in 万元; where the text gives the same number in 元, the cell was not converted.',
  },
  remedy: { zh: '把以元计的金额除以10000，填入以万元为单位的栏目。', en: 'Divide the amount in yuan by ten thousand.' },
  basis: [format2021.annex],
  messages: {
    yuan: {
      zh: '{{cell}}：填报 {{value}} 万元，正文写明为 {{value}} 元，应填 {{converted}}',
      en: '{{cell}}: {{value}} 万元, but the text says {{value}} 元; write {{converted}}',
    },
    convert: { zh: '换算为 {{converted}}', en: 'Convert to {{converted}}' },
  },
  examples: {
    bad: [
      {
        zh: '正文为元，表中原数照填',
        en: 'Yuan in the text, the same number in the cell',
        report: {
          text: { overview: ['2023年，青川市民政局行政事业性收费251000元。'] },
          figures: { 'disclosure.adminFees.amountWan': 251000 },
        },
        reports: ['yuan'],
      },
    ],
    good: [
      {
        zh: '已经换算',
        en: 'Converted',
        report: {
          text: { overview: ['2023年，青川市民政局行政事业性收费251000元。'] },
          figures: { 'disclosure.adminFees.amountWan': '25.1' },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const stated = context
      .claims('disclosure.adminFees')
      .filter(({ unit, comparison }) => unit === '元' && comparison === 'exact');
    for (const cell of tableCells(context, 'disclosure')) {
      const { value } = cell.fact;
      if (cell.column.unit !== 'wan' || !value || cell.fact.unit || !stated.some((claim) => claim.value === value))
        continue;
      const converted = value / 10_000;
      context.finding({
        messageId: 'yuan',
        data: { cell: cell.name, value, converted },
        subject: [cell.id],
        at: cell.at,
        suggestions: [{ messageId: 'convert', data: { converted }, edits: [{ ...cell.at, text: String(converted) }] }],
      });
    }
  },
});
