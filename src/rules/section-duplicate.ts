import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** Every part has one heading. */
export default defineRule({
  id: 'section-duplicate',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '部分标题重复', en: 'The heading of a part occurs twice' },
  description: {
    zh: '同一部分的标题出现两次，内容视为同一部分一并检查。目录不算重复。',
    en: 'The heading of one part occurs twice; what stands under both is judged together as one part. A table of contents does not count.',
  },
  remedy: { zh: '合并两处内容，删去多余的标题。', en: 'Merge what stands under both and delete the second heading.' },
  basis: [format2021.annex, format2019.annex],
  messages: {
    duplicate: { zh: '“{{heading}}”的标题出现{{count}}次', en: 'The heading “{{heading}}” occurs {{count}} times' },
    remove: { zh: '删除重复的标题', en: 'Remove the repeated heading' },
  },
  examples: {
    bad: [
      {
        zh: '“一、总体情况”出现两次',
        en: 'The heading of part one occurs twice',
        report: { also: [['duplicate', 'overview', ['2023年，本机关主动公开政府信息120条。']]] },
        reports: ['duplicate'],
      },
    ],
    good: [{ zh: '每个部分一个标题', en: 'Every part has one heading', report: {} }],
  },
  since: '0.1.0',

  check({ report, partSpec, finding }) {
    for (const { id, headings } of report.parts) {
      const [first, ...repeated] = headings;
      const [second] = repeated;
      if (!first || !second) continue;
      const edits = repeated.map(({ at: { block, from, to } }) => ({ block, from, to, text: '' }));
      finding({
        messageId: 'duplicate',
        data: { heading: partSpec(id)?.heading ?? first.text, count: headings.length },
        subject: [`part:${id}`],
        at: second.at,
        suggestions: [{ messageId: 'remove', edits }],
      });
    }
  },
});
