import rule from '../../src/rules/publication-late.js';
import { compliant, testRule } from '../../src/testing/index.js';

type Organ = 'department' | 'government' | 'township' | 'subdistrict' | 'zone';
const signed = (kind: Organ, date: string) => compliant(2023, { kind }).signature({ date });
const page = (published: string) => compliant(2023).signature(null).meta({ published });

testRule(rule, {
  accept: [
    { name: 'a department in January', report: signed('department', '2024年1月31日') },
    { name: 'a county in March', report: signed('government', '2024年3月31日') },
    { name: 'a zone in March', report: signed('zone', '2024年3月1日') },
    {
      name: 'the old Regulation’s year',
      text: '青川市民政局2017年政府信息公开工作年度报告\n\n一、概述\n\n好。\n\n二、主动公开政府信息情况\n\n好。\n\n三、政府信息公开的收费及减免情况\n\n无。\n\n青川市民政局\n2018年3月20日\n',
    },
    { name: 'no date', report: compliant(2023).signature(null) },
    {
      name: 'a page that is younger than the signature',
      report: signed('department', '2024年1月20日').meta({ published: '2024-02-20' }),
      formats: ['html'],
    },
    {
      name: 'a page’s date in time above the title',
      text: `发布日期：2024-01-30\n\n${signed('department', '2024年2月20日').render('text')}`,
    },
    {
      name: 'a date in the prose',
      report: compliant(2023).signature(null).append('other', '2024年3月5日，举办培训。'),
    },
    { name: 'a signature of the year before', report: signed('department', '2023年1月20日') },
    {
      name: 'a year that only the date tells',
      report: compliant(2023)
        .title(null)
        .preface(null)
        .prose('overview', ['做了工作。'])
        .signature({ date: '2024年5月20日' }),
    },
  ],
  reject: [
    {
      name: 'a department in February',
      report: signed('department', '2024年2月1日'),
      findings: [
        {
          messageId: 'signed',
          level: 'error',
          data: { date: '2024年2月1日', deadline: '2024年1月31日' },
          text: '2024年2月1日',
        },
      ],
    },
    {
      name: 'numerals',
      report: signed('department', '二〇二四年二月二十六日'),
      findings: [{ messageId: 'signed', data: { date: '2024年2月26日', deadline: '2024年1月31日' } }],
    },
    {
      name: 'a county in April',
      report: signed('government', '2024年4月1日'),
      findings: [{ messageId: 'signed', level: 'error' }],
    },
    {
      name: 'a township in February',
      report: signed('township', '2024年2月8日'),
      findings: [{ messageId: 'customary', level: 'warn' }],
    },
    {
      name: 'a subdistrict in February',
      report: signed('subdistrict', '2024年2月8日'),
      findings: [{ messageId: 'customary', level: 'warn' }],
    },
    {
      name: 'a page in February',
      report: page('2024-02-08'),
      formats: ['html'],
      findings: [{ messageId: 'published', level: 'warn' }],
    },
    {
      name: 'a page years later',
      report: page('2026-02-08'),
      formats: ['html'],
      undecided: [{ reason: 'republished' }],
    },
    {
      name: 'two years in dispute',
      report: signed('department', '2026年3月8日').title('青川市民政局2022年政府信息公开工作年度报告'),
      undecided: [{ reason: 'disputed' }],
    },
  ],
});
