import rule from '../../src/rules/title-year-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const title = '青川市民政局2022年政府信息公开工作年度报告';

testRule(rule, {
  accept: [
    { name: 'one year', report: compliant(2023) },
    { name: 'no year in the title', report: compliant(2023).title('青川市民政局政府信息公开工作年度报告') },
    { name: 'no period', report: compliant(2023).title(title).preface(null) },
    { name: 'the year of the file’s name', report: compliant(2023), path: '青川市民政局2023年年报.txt' },
    {
      name: 'a period of two years',
      report: compliant(2023).title(title).preface('统计期限为2022年1月1日至2023年12月31日。'),
    },
  ],
  reject: [
    {
      name: 'two years',
      report: compliant(2023).title(title),
      findings: [{ messageId: 'title', level: 'error', data: { title: 2022, period: 2023 }, text: title }],
    },
    {
      name: 'the page’s title',
      report: compliant(2023).title(null).meta({ title }),
      formats: ['html'],
      findings: [{ messageId: 'metadata', level: 'warn' }],
    },
    {
      name: 'the file’s name',
      report: compliant(2023),
      path: '青川市民政局2024年年报.txt',
      findings: [{ messageId: 'path', level: 'info' }],
    },
  ],
});
