import { defineRule, type RuleContext } from '../linter/rule.js';
import type { Part } from '../report/report.js';
import { format2021, regulation } from '../templates/clauses.js';
import type { PartSpec } from '../templates/template.js';

/** A part says something: prose in one and five, a table in two to four, anything at all in six. */
export default defineRule({
  id: 'section-empty',
  category: 'structure',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'table-as-image'],
  title: { zh: '部分内容为空', en: 'A part is empty' },
  description: {
    zh: '只有标题而没有内容的部分等于没有报告。第六部分没有事项的，应写“无”。',
    en: 'A part that consists of its heading reports nothing. Where there is nothing to report in part six, it says so.',
  },
  remedy: {
    zh: '第一、五部分写明情况，第二至四部分放入表格，第六部分没有事项的写“无”。',
    en: 'Write what there is to say in parts one and five, put the tables into two to four, and say 无 in part six if there is nothing.',
  },
  basis: [regulation.article50, format2021.contents],
  messages: {
    empty: { zh: '“{{heading}}”部分没有内容', en: 'The part “{{heading}}” is empty' },
  },
  examples: {
    bad: [{ zh: '第六部分只有标题', en: 'Part six is a heading', report: { text: { other: [] } }, reports: ['empty'] }],
    good: [{ zh: '第六部分写“无”', en: 'Part six says 无', report: { text: { other: ['无。'] } } }],
  },
  since: '0.1.0',

  check(context) {
    for (const spec of context.template.parts) {
      const part = context.part(spec.id);
      if (!part || !isEmpty(context, part, spec)) continue;
      context.finding({
        messageId: 'empty',
        data: { heading: spec.heading },
        subject: [`part:${spec.id}`],
        at: part.headings[0]!.at,
      });
    }
  },
});

/** A block without text of its own is a table or an image, which nobody should call empty. */
function isEmpty({ passages, template, table, images }: RuleContext, part: Part, spec: PartSpec): boolean {
  if (images(part.id).length > 0 || part.content.some(({ to }) => to === 0)) return false;
  if (template.tables.some(({ id, part: owner }) => owner === part.id && table(id))) return false;
  const own = new Set(part.headings.map(({ at }) => at.block));
  const said = passages(part.id).filter(({ heading, pieces }) => !heading || !own.has(pieces[0]!.block));
  if (spec.content !== 'prose') return said.length === 0;
  return !said.some(({ heading, text }) => !heading || text.length > longestHeading);
}

/** Whole paragraphs are sometimes marked up as headings. */
const longestHeading = 40;
