import { headingFor } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { guides } from '../templates/clauses.js';

/** Some places limit the length of part one. */
export default defineRule<{ max: number }>({
  id: 'overview-too-long',
  category: 'content',
  scope: 'report',
  level: 'off',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: { zh: '总体情况篇幅过长', en: 'Part one is long' },
  description: {
    zh: '有的地方要求总体情况不超过一定字数（如1000字）。国家没有规定，默认不检查；字数不计空白和“一、总体情况”标题。',
    en: 'Some places limit part one to a number of characters, such as 1,000. There is no national rule, so that this is off by default; white space and the heading are not counted.',
  },
  remedy: {
    zh: '压缩一般性表述，保留数据和做法；本地没有字数要求的，关闭本规则。',
    en: 'Cut general phrases and keep figures and measures; turn the rule off where no limit applies.',
  },
  basis: [guides.wuwei2025],
  messages: {
    long: {
      zh: '总体情况共 {{length}} 字，超过 {{max}} 字',
      en: 'Part one has {{length}} characters, more than {{max}}',
    },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      max: { type: 'integer', minimum: 1, default: 1000, description: '总体情况的最多字数（不计空白）' },
    },
  },
  examples: {
    bad: [{ zh: '超过限定的字数', en: 'Longer than the limit', options: { max: 100 }, report: {}, reports: ['long'] }],
    good: [{ zh: '不超过1000字', en: 'Within 1,000 characters', report: {} }],
  },
  since: '0.1.0',

  check({ part, partSpec, passages, options, finding }) {
    const overview = part('overview');
    if (!overview) return;
    const own = new Set(overview.headings.map(({ at }) => at.block));
    const length = passages('overview')
      .filter(({ heading, pieces }) => !heading || !own.has(pieces[0]!.block))
      .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
    if (length <= options.max) return;
    finding({
      messageId: 'long',
      data: { length, max: options.max },
      subject: ['part:overview'],
      at: headingFor(overview, partSpec('overview')).at,
    });
  },
});
