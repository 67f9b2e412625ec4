import rule from '../../src/rules/signature-date-implausible.js';
import { compliant, testRule } from '../../src/testing/index.js';

const organ = '青川市民政局';
const signed = (date: string) => compliant(2023).signature({ organ, date });

testRule(rule, {
  accept: [
    { name: 'January', report: compliant(2023) },
    { name: 'late, which publication-late reports', report: signed('2024年5月6日') },
    { name: 'the last day of the year', report: signed('2023年12月31日') },
    { name: 'no signature', report: compliant(2023).signature(null) },
    { name: 'dates in the prose', report: compliant(2023).signature(null).append('other', '2023年3月5日，举办培训。') },
    {
      name: 'a year that the date alone tells',
      report: signed('2023年1月20日')
        .title(null)
        .preface(null)
        .prose('overview', ['做了工作。'])
        .prose('other', ['未收费。']),
    },
    {
      name: 'two years in dispute',
      report: signed('2022年1月20日').title('青川市民政局2022年政府信息公开工作年度报告'),
    },
    {
      name: 'a date of the page’s without a name, beside the page’s own',
      report: compliant(2023).signature({ date: '2023年6月1日' }).meta({ published: '2024-01-25' }),
      formats: ['html'],
    },
  ],
  reject: [
    {
      name: 'last year’s number',
      report: signed('2023年1月20日'),
      findings: [
        {
          messageId: 'early',
          level: 'warn',
          subject: [],
          data: { date: '2023年1月20日', year: 2023 },
          text: '2023年1月20日',
        },
      ],
    },
    {
      name: 'numerals',
      report: signed('二〇二三年一月二十日'),
      findings: [{ messageId: 'early', data: { date: '2023年1月20日', year: 2023 } }],
    },
    { name: 'December', report: signed('2023年12月25日'), findings: [{ messageId: 'early' }] },
    {
      name: 'a date without a name',
      report: compliant(2023).signature({ date: '2022年1月20日' }),
      findings: [{ messageId: 'early', data: { date: '2022年1月20日', year: 2023 } }],
    },
  ],
});
