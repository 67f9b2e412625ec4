import { longestRun } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** The six parts follow one another as the format lists them. */
export default defineRule({
  id: 'section-order',
  category: 'structure',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '六部分顺序错误', en: 'The parts are out of order' },
  description: {
    zh: '统一格式规定了六个部分的先后顺序。标题重复的部分，只要有一处在应有的位置即可。',
    en: 'The uniform format fixes the order of the six parts. Of a part that occurs twice one place in order is enough.',
  },
  remedy: {
    zh: '按统一格式调整为：总体情况、主动公开、收到和处理申请、复议诉讼、问题及改进、其他事项。',
    en: 'Move the part to where the format has it: overview, disclosure, requests, reviews, problems, other.',
  },
  basis: [format2021.annex, format2019.annex],
  messages: {
    after: {
      zh: '“{{heading}}”的位置不对，应在“{{neighbour}}”之后',
      en: 'The part “{{heading}}” is out of order; it should follow “{{neighbour}}”',
    },
    first: { zh: '“{{heading}}”应为第一部分', en: 'The part “{{heading}}” should come first' },
  },
  examples: {
    bad: [
      {
        zh: '第五部分写在第四部分之前',
        en: 'Part five before part four',
        report: { also: [['order', ['overview', 'disclosure', 'requests', 'problems', 'reviews', 'other']]] },
        reports: ['after'],
      },
    ],
    good: [
      {
        zh: '六个部分依次排列',
        en: 'The six parts in order',
        report: { also: [['order', ['overview', 'disclosure', 'requests', 'reviews', 'problems', 'other']]] },
      },
    ],
  },
  since: '0.1.0',

  check({ report, template, finding }) {
    const order = template.parts.map(({ id }) => id);
    const headings = report.parts
      .flatMap(({ id, headings }) => headings.map((heading) => ({ id, heading })))
      .filter(({ id }) => order.includes(id))
      .sort((a, b) => a.heading.at.block - b.heading.at.block || a.heading.at.from - b.heading.at.from);
    const run = longestRun(headings.map(({ id }) => order.indexOf(id)));
    const inOrder = new Set([...run].map((index) => headings[index]!.id));
    for (const { id, headings } of report.parts) {
      const rank = order.indexOf(id);
      if (rank < 0 || inOrder.has(id)) continue;
      finding({
        messageId: rank === 0 ? 'first' : 'after',
        data: { heading: template.parts[rank]!.heading, neighbour: template.parts[rank - 1]?.heading ?? '' },
        subject: [`part:${id}`],
        at: headings[0]!.at,
      });
    }
  },
});
