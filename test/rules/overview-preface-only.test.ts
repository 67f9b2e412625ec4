import rule from '../../src/rules/overview-preface-only.js';
import { compliant, testRule } from '../../src/testing/index.js';

const preface = '本报告根据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2023年1月1日至12月31日。';

testRule(rule, {
  accept: [
    { name: 'work of the year', report: compliant(2023) },
    {
      name: 'a preface under the heading, then the work',
      report: compliant(2023).prose('overview', [preface, '2023年，主动公开政府信息120条。']),
    },
    {
      name: 'the heading twice, the work under the second',
      report: compliant(2023)
        .duplicate('overview')
        .prose('overview', [preface])
        .duplicate('overview', ['全年发布信息120条。']),
    },
    { name: 'no prose', report: compliant(2023).prose('overview', []) },
  ],
  reject: [
    {
      name: 'basis and period only',
      report: compliant(2023).prose('overview', [preface, '如有疑问，请与青川市民政局办公室联系。']),
      findings: [{ messageId: 'preface', subject: ['part:overview'], level: 'warn' }],
    },
  ],
});
