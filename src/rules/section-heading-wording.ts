import type { Span } from '../document/document.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import type { PartHeading } from '../report/report.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The headings of the parts are worded as the format has them, or as art. 50 of the Regulation does. */
export default defineRule({
  id: 'section-heading-wording',
  category: 'structure',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '标题与统一格式不符', en: 'A heading departs from the official wording' },
  description: {
    zh: '各部分标题应使用统一格式的表述，条例第五十条的表述和“行政机关”字样可以使用。',
    en: 'The headings use the words of the uniform format; those of art. 50 of the Regulation are as good.',
  },
  remedy: { zh: '改用统一格式的标题，可用 --fix 自动改正。', en: 'Use the official heading; --fix does it.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    wording: {
      zh: '标题“{{found}}”与统一格式“{{expected}}”不一致',
      en: 'The heading “{{found}}” differs from the official “{{expected}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '第五部分的标题被简写',
        en: 'The heading of part five is shortened',
        report: { renamed: { problems: '存在问题及改进情况' } },
        reports: ['wording'],
      },
      {
        zh: '第六部分的标题被简写',
        en: 'The heading of part six is shortened',
        report: { renamed: { other: '其他事项' } },
        reports: ['wording'],
      },
    ],
    good: [
      {
        zh: '冠以“行政机关”',
        en: 'With 行政机关 in front',
        report: { renamed: { disclosure: '行政机关主动公开政府信息情况' } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, partSpec, textAt, finding }) {
    for (const { id, headings } of report.parts) {
      const spec = partSpec(id);
      if (!spec) continue;
      for (const heading of headings) {
        if (heading.wording === 'official' || heading.wording === 'accepted') continue;
        const words = placeOfWords(textAt, heading);
        finding({
          messageId: 'wording',
          data: { found: heading.text, expected: spec.heading },
          subject: [`part:${id}`],
          at: words,
          fix: [{ block: words.block, from: words.from, to: words.to, text: spec.heading }],
        });
      }
    }
  },
});

/** The heading without its number. */
function placeOfWords(textAt: RuleContext['textAt'], { at, ordinalAt }: PartHeading): Span {
  if (!ordinalAt) return at;
  const rest = { ...at, from: ordinalAt.to };
  return { ...rest, from: rest.from + Math.max(0, textAt(rest).search(/[^\s*]/)) };
}
