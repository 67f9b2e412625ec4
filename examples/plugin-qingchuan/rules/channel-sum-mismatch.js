import { notice } from './notice.js';

/**
 * 各渠道数量之和应与总数一致。国家没有这个要求：同一信息可以在几个渠道发布，所以 enumeration-sum-mismatch 只作提示。
 * @type {import('reportlint').Rule}
 */
export default {
  id: 'channel-sum-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '各渠道数量之和与总数不符' },
  description: { zh: '本市要求每条信息只计入一个渠道，各渠道数量之和应与主动公开的总数一致。' },
  remedy: { zh: '核对各渠道的数量，在几个渠道发布的信息只计入首次发布的渠道。' },
  basis: [notice],
  messages: { sum: { zh: '主动公开共 {{total}}{{unit}}，各渠道之和为 {{sum}}{{unit}}' } },
  examples: {
    bad: [
      {
        zh: '80+30+20=130',
        report: {
          year: 2025,
          text: { overview: ['全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏20条。'] },
        },
        reports: ['sum'],
      },
    ],
    good: [
      {
        zh: '80+30+10=120',
        report: {
          year: 2025,
          text: { overview: ['全年公开政府信息120条，其中政府网站80条，微信公众号30条，公示栏10条。'] },
        },
      },
      {
        zh: '没有列全的，不作判断',
        report: { year: 2025, text: { overview: ['全年公开政府信息120条，其中政府网站80条，微信公众号30条等。'] } },
      },
    ],
  },
  since: '1.0.0',

  check({ report, enumerations, finding }) {
    if ((report.year?.value ?? 0) < notice.years.from) return;
    for (const { channels, open, total, items, sums, passage, at } of enumerations()) {
      const exact = [total, ...items].every(({ comparison }) => comparison === 'exact');
      // sums 是各种合理的读法各自的和，有一种相符就不报告。
      if (!channels || open || !exact || sums.length === 0 || sums.includes(total.value)) continue;
      finding({
        messageId: 'sum',
        data: { total: total.value, sum: sums[0], unit: total.unit },
        subject: [`part:${report.passages[passage].part}`],
        at,
      });
    }
  },
};
