import rule from '../../src/rules/title-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'a title', report: compliant(2023) },
    {
      name: 'a title on two lines',
      text: `青川市民政局\n\n2023年政府信息公开工作年度报告\n\n${compliant(2023).title(null).render('text')}`,
    },
    {
      name: 'a title in the metadata of the page',
      report: compliant(2023)
        .title(null)
        .meta({ title: '青川市民政局2023年政府信息公开工作年度报告_青川市人民政府门户网站' }),
      formats: ['html'],
    },
    { name: 'a title of other words', report: compliant(2023).title('青川市民政局2023年政务公开年报') },
  ],
  reject: [
    {
      name: 'no title',
      report: compliant(2023).title(null),
      findings: [{ messageId: 'missing', subject: [], level: 'warn' }],
    },
    {
      name: 'only a sentence of the preface names the report',
      report: compliant(2023).title(null).preface('现公布青川市民政局2023年政府信息公开工作年度报告。'),
      findings: [{ messageId: 'missing' }],
    },
  ],
});
