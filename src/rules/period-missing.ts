import { beginningOf } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';

/** A report best says for which period its figures are. */
export default defineRule({
  id: 'period-missing',
  category: 'consistency',
  scope: 'report',
  level: 'info',
  fix: 'none',
  needs: ['narrative'],
  title: { zh: '未说明统计期限', en: 'The statistical period is not stated' },
  description: {
    zh: '统一格式没有要求写明统计期限，但写明后读者更清楚数据的范围。',
    en: 'The format does not ask for it, but a stated period makes plain what the figures cover.',
  },
  remedy: {
    zh: '在前言加一句：本报告所列数据的统计期限为某年1月1日至12月31日。',
    en: 'Add to the preface that the figures are for 1 January to 31 December.',
  },
  basis: [regulation.article49],
  messages: {
    missing: {
      zh: '没有说明统计期限（1月1日至12月31日）',
      en: 'The report does not state its period (1 January to 31 December)',
    },
  },
  examples: {
    bad: [
      {
        zh: '前言没有写统计期限',
        en: 'No period in the preface',
        report: { text: { preface: ['根据《中华人民共和国政府信息公开条例》，编制本报告。'] } },
        reports: ['missing'],
      },
    ],
    good: [
      {
        zh: '写明统计期限',
        en: 'The period is stated',
        report: { text: { preface: ['本报告所列数据的统计期限为2023年1月1日至12月31日。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, passages, finding }) {
    if (report.period) return;
    // A converter that lost the digits leaves these words behind.
    if (passages().some(({ text }) => /统计[的]?[期时]限|统计时间/.test(text))) return;
    finding({ messageId: 'missing', subject: [], at: beginningOf(report) });
  },
});
