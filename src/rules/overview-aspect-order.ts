import { aspectHeadings } from '../linter/aspects.js';
import { longestRun } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The five aspects of part one follow one another as the format names them. */
export default defineRule({
  id: 'overview-aspect-order',
  category: 'structure',
  scope: 'report',
  level: 'info',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '五方面顺序', en: 'Order of the aspects' },
  description: {
    zh: '总体情况的五个方面宜按统一格式列举的顺序写，可以增加其他方面。',
    en: 'The five aspects of part one best follow the order of the format; further ones may be added.',
  },
  basis: [format2021.notice, format2019.notice],
  messages: {
    order: {
      zh: '小标题“{{heading}}”与统一格式列举的顺序不一致',
      en: 'The sub-heading “{{heading}}” departs from the order of the format',
    },
  },
  examples: {
    bad: [{ zh: '（一）依申请公开（二）主动公开' }],
    good: [{ zh: '（一）主动公开（二）依申请公开' }],
  },
  since: '0.1.0',

  check(context) {
    const aspects = context.partSpec('overview')?.aspects ?? [];
    // A heading for two aspects at once has no single place.
    const headings = aspectHeadings(context).filter((heading) => heading.aspects.length === 1);
    const ranks = headings.map((heading) => aspects.indexOf(heading.aspects[0]!));
    const first = headings.filter((_, index) => ranks.indexOf(ranks[index]!) === index);
    const run = longestRun(first.map((heading) => aspects.indexOf(heading.aspects[0]!)));
    const misplaced = first.find((_, index) => !run.has(index));
    if (!misplaced) return;
    context.finding({
      messageId: 'order',
      data: { heading: misplaced.text },
      subject: ['part:overview'],
      at: misplaced.at,
    });
  },
});
