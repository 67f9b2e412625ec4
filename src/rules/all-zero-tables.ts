import { beginningOf } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { tableCells } from '../linter/table-cells.js';
import { format2019, format2021 } from '../templates/clauses.js';
import { zeros } from './data/zero-figures.js';

/** Nothing but zeros is normal for a small organ and odd for a large one. */
export default defineRule({
  id: 'all-zero-tables',
  category: 'template',
  scope: 'report',
  level: 'off',
  fix: 'none',
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '三表全为零', en: 'All three tables are zero' },
  description: {
    zh: '三张表格的数据全部为零。小单位属于正常，因此默认不检查；汇总审核时可用来提示复核。',
    en: 'Every figure of the three tables is zero. That is normal for a small organ, so that this is off by default; reviewers may use it as a hint.',
  },
  remedy: {
    zh: '核对是否漏填；确实没有的，无需处理。',
    en: 'Check that no figure was forgotten; if there was nothing to report, nothing need be done.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    zero: {
      zh: '三张表格的数据全部为零，请核对是否漏填',
      en: 'Every figure of the three tables is zero; please check',
    },
  },
  examples: {
    bad: [
      {
        zh: '三张表格全部填0',
        en: 'All three tables hold zeros',
        report: { figures: zeros },
        reports: ['zero'],
      },
    ],
    good: [{ zh: '至少有一个数据不为零', en: 'At least one figure is not zero', report: {} }],
  },
  since: '0.1.0',

  check(context) {
    const { report, template, table, finding } = context;
    if (!template.tables.every(({ id }) => table(id))) return;
    const cells = template.tables.flatMap(({ id }) => tableCells(context, id));
    if (cells.some(({ fact }) => fact.value)) return;
    const numbers = cells.filter(({ fact }) => fact.state === 'number');
    const open = cells.some(({ fact }) => fact.state === 'unreadable' || fact.state === 'text');
    if (open || numbers.length === 0) return;
    finding({ messageId: 'zero', subject: template.tables.map(({ id }) => id), at: beginningOf(report) });
  },
});
