import { defineRule } from '../linter/rule.js';
import { normaliseLabel } from '../document/normalise.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The row labels of the tables are prescribed word by word. */
export default defineRule({
  id: 'table-row-label-wording',
  category: 'template',
  scope: 'report',
  level: 'warn',
  fix: 'fix',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '行名文字错误', en: 'A row label differs from the official wording' },
  description: {
    zh: '行名应与统一格式一字不差，错字漏字会改变栏目含义，也影响汇总。',
    en: 'Row labels follow the uniform format word by word; a slip changes what the row means.',
  },
  remedy: { zh: '照统一格式改正行名，可用 --fix 自动改正。', en: 'Correct the label; --fix does it.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    wording: {
      zh: '{{table}}行名“{{found}}”与统一格式不符，应为“{{expected}}”',
      en: 'Row label “{{found}}” of {{table}} should read “{{expected}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '漏“政府”二字',
        en: 'Two characters are left out',
        report: { also: [['label', 'requests', 'unavailable.notHeld', '1.本机关不掌握相关信息']] },
        reports: ['wording'],
      },
    ],
    good: [
      {
        zh: '只有标点的全角、半角不同',
        en: 'Only the width of the mark differs',
        report: { also: [['label', 'requests', 'unavailable.notHeld', '1．本机关不掌握相关政府信息']] },
      },
    ],
  },
  since: '0.1.0',

  check({ template, table, finding }) {
    for (const { id, name } of template.tables) {
      for (const { id: row, expected, found, at, decisive } of table(id)?.rows ?? []) {
        const [first, ...rest] = at;
        if (!first || found === expected || normaliseLabel(found) === normaliseLabel(expected)) continue;
        finding({
          messageId: 'wording',
          data: { table: name.zh, found, expected },
          subject: [row.startsWith('group:') ? id : `${id}.${row}`],
          at: first,
          // A label in pieces has no one place where it could be rewritten.
          ...(decisive || rest.length > 0 ? {} : { fix: [{ ...first, text: expected }] }),
        });
      }
    }
  },
});
