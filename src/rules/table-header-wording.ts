import { defineRule } from '../linter/rule.js';
import { normaliseLabel } from '../document/normalise.js';
import { format2019, format2021 } from '../templates/clauses.js';
import type { TableSpec } from '../templates/template.js';

/** The headers of the tables are prescribed word by word. */
export default defineRule({
  id: 'table-header-wording',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'fix',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '表头文字错误', en: 'A table header differs from the official wording' },
  description: {
    zh: '表头应与统一格式一字不差，错字会改变栏目含义，也影响汇总。',
    en: 'Table headers follow the uniform format word by word; a slip changes what the column means.',
  },
  remedy: { zh: '照统一格式改正表头，可用 --fix 自动改正。', en: 'Correct the header; --fix does it.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    wording: {
      zh: '{{table}}表头“{{found}}”与统一格式不符，应为“{{expected}}”',
      en: 'Header “{{found}}” of {{table}} should read “{{expected}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '“废止”漏字',
        en: 'A character is left out',
        report: { also: [['label', 'disclosure', 'repealed', '本年度止件数']] },
        reports: ['wording'],
      },
      {
        zh: '“废止”写成“废除”',
        en: 'Another word',
        report: { also: [['label', 'disclosure', 'repealed', '本年废除件数']] },
        reports: ['wording'],
      },
    ],
    good: [
      {
        zh: '采购总金额的表头注明单位',
        en: 'The header names the unit that the form leaves open',
        report: { year: 2020, also: [['label', 'disclosure', 'amount', '采购总金额（单位：万元）']] },
      },
    ],
  },
  since: '0.1.0',

  check({ template, table, shape, finding }) {
    for (const { id, name } of template.tables) {
      const spec = shape(id);
      for (const { id: column, expected, found, at, decisive } of table(id)?.headers ?? []) {
        if (found === expected || sameHeader(found, expected, isUnitFree(spec, column))) continue;
        finding({
          messageId: 'wording',
          data: { table: name.zh, found, expected },
          subject: [id],
          at,
          ...(decisive || unitOf(found) !== unitOf(expected) ? {} : { fix: [{ ...at, text: expected }] }),
        });
      }
    }
  },
});

function isUnitFree(spec: TableSpec | undefined, column: string): boolean {
  return spec?.blocks.some((block) => block.columns.some((c) => c.id === column && c.unit === 'none')) ?? false;
}

/** What the figures were filled in by; another unit in the header would make others of them: 本年收费金额（单位：元）. */
function unitOf(header: string): string | undefined {
  return /[百千万亿]*元/u.exec(header)?.[0];
}

/** A header without an official unit may name one in brackets: 采购总金额（单位：万元）. */
function sameHeader(found: string, expected: string, unitFree: boolean): boolean {
  const label = normaliseLabel(found);
  return (
    label === normaliseLabel(expected) || (unitFree && label.replace(/\([^()]*元\)$/u, '') === normaliseLabel(expected))
  );
}
