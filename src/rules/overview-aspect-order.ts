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
  remedy: {
    zh: '按主动公开、依申请公开、政府信息管理、平台建设、监督保障的顺序排列，另加的方面放在其后。',
    en: 'Put them in the order disclosure, requests, management, platforms, supervision, and further ones after these.',
  },
  basis: [format2021.overview, format2019.annex],
  messages: {
    order: {
      zh: '小标题“{{heading}}”与统一格式列举的顺序不一致',
      en: 'The sub-heading “{{heading}}” departs from the order of the format',
    },
  },
  examples: {
    bad: [
      {
        zh: '依申请公开写在主动公开之前',
        en: 'Requests before disclosure',
        report: {
          text: {
            overview: [
              '（一）依申请公开',
              '有关工作按要求推进。',
              '（二）主动公开',
              '有关工作按要求推进。',
              '（三）政府信息管理',
              '有关工作按要求推进。',
              '（四）平台建设',
              '有关工作按要求推进。',
              '（五）监督保障',
              '有关工作按要求推进。',
            ],
          },
        },
        reports: ['order'],
      },
    ],
    good: [
      {
        zh: '五个方面之后另加一个方面',
        en: 'A sixth aspect after the five',
        report: {
          text: {
            overview: [
              '（一）主动公开',
              '有关工作按要求推进。',
              '（二）依申请公开',
              '有关工作按要求推进。',
              '（三）政府信息管理',
              '有关工作按要求推进。',
              '（四）平台建设',
              '有关工作按要求推进。',
              '（五）监督保障',
              '有关工作按要求推进。',
              '（六）标准化建设',
              '有关工作按要求推进。',
            ],
          },
        },
      },
    ],
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
