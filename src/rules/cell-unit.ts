import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import type { TableCell } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The unit stands in the header (万元) or goes without saying (件); the cell holds the number alone. */
export default defineRule({
  id: 'cell-unit',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'fix',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '数值带单位', en: 'A figure carries a unit' },
  description: {
    zh: '单位由表头统一规定，单元格只填数字；单位与表头不一致时应先换算。',
    en: 'The header gives the unit; the cell holds the number alone, converted where its unit is another.',
  },
  remedy: {
    zh: '删去单位；单位与表头不同的，先换算再填。',
    en: 'Delete the unit; convert the figure first where the header has another one.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    own: {
      zh: '{{cell}}：填报“{{raw}}”，单位不必写，应填 {{value}}',
      en: '{{cell}}: “{{raw}}” repeats the unit; write {{value}}',
    },
    other: {
      zh: '{{cell}}：填报“{{raw}}”，表头单位为{{unit}}，应填 {{value}}',
      en: '{{cell}}: “{{raw}}” is in another unit than the header ({{unit}}); write {{value}}',
    },
    convert: { zh: '换算为 {{value}}', en: 'Convert to {{value}}' },
  },
  examples: {
    bad: [
      {
        zh: '件数后写了“件”',
        en: 'A count with 件',
        report: { figures: { 'disclosure.licensing.decisions': '36件' } },
        reports: ['own'],
      },
      {
        zh: '表头是万元，填了元',
        en: 'Yuan in a column of ten thousand yuan',
        report: { figures: { 'disclosure.adminFees.amountWan': '251000元' } },
        reports: ['other'],
      },
    ],
    good: [
      {
        zh: '只填数字',
        en: 'The number alone',
        report: { figures: { 'disclosure.licensing.decisions': 36, 'disclosure.adminFees.amountWan': '25.1' } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const { id } of context.template.tables) {
      for (const cell of tableCells(context, id)) {
        const { state, unit, value, written, note } = cell.fact;
        if (state !== 'number' || !unit || value === undefined || cell.column.unit === 'none') continue;
        const own = value === written;
        const data = { cell: cell.name, raw: cell.fact.raw.trim(), value, unit: officialUnit(cell) };
        const edits = [{ ...cell.at, text: String(value) }];
        context.finding({
          messageId: own ? 'own' : 'other',
          data,
          subject: [cell.id],
          at: cell.at,
          // What stands beside the number would be lost.
          ...(own && !note ? { fix: edits } : {}),
          ...(!own && !note ? { suggestions: [{ messageId: 'convert', data: { value }, edits }] } : {}),
        });
      }
    }
  },
});

function officialUnit({ column }: TableCell): string {
  return column.unit === 'wan' ? '万元' : '件';
}
