import { notice } from './notice.js';

const channels = [
  { name: '政府网站', words: ['网站', '门户'] },
  { name: '政务新媒体', words: ['新媒体', '微信', '微博', '客户端', '短视频'] },
  { name: '公报公示栏', words: ['公报', '公示栏', '公告栏', '公开栏'] },
];

/**
 * 主动公开一节要分渠道写明公开数量。
 * @type {import('reportlint').Rule<{ optional: string[] }>}
 */
export default {
  id: 'channel-missing',
  category: 'content',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'section-empty'],
  title: { zh: '没有分渠道写明公开数量' },
  description: { zh: '本市要求写明通过政府网站、政务新媒体、公报公示栏各公开多少条；没有某个渠道的，在选项 optional 中列出。' },
  remedy: { zh: '在主动公开一节补写所缺渠道的数量，没有发布的写0条。' },
  basis: [notice],
  messages: { missing: { zh: '没有写明通过{{channels}}公开的数量' } },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      optional: {
        type: 'array',
        items: { enum: channels.map(({ name }) => name) },
        default: [],
        description: '可以不写的渠道',
      },
    },
  },
  examples: {
    bad: [
      {
        zh: '只写了总数',
        report: { year: 2025, text: { overview: ['全年主动公开政府信息120条。'] } },
        reports: ['missing'],
      },
    ],
    good: [
      {
        zh: '三个渠道都有数量',
        report: {
          year: 2025,
          text: { overview: ['全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏10条。'] },
        },
      },
    ],
  },
  since: '1.0.0',

  check({ report, part, clauses, options, finding }) {
    const overview = part('overview');
    if (!overview || (report.year?.value ?? 0) < notice.years.from) return;
    const counts = clauses('overview').filter(({ text }) => /\d+余?[条件篇期]/.test(text));
    const missing = channels.filter(
      ({ name, words }) =>
        !options.optional.includes(name) && !counts.some(({ text }) => words.some((word) => text.includes(word))),
    );
    if (missing.length === 0) return;
    finding({
      messageId: 'missing',
      data: { channels: missing.map(({ name }) => name).join('、') },
      subject: ['part:overview'],
      at: overview.headings[0].at,
    });
  },
};
