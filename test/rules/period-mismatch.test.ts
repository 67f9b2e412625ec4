import rule from '../../src/rules/period-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const stated = (text: string) => compliant(2023).preface(`本报告所列数据的统计期限${text}。`);

testRule(rule, {
  accept: [
    { name: 'a whole year', report: compliant(2023) },
    { name: 'the second year left out', report: stated('自2023年1月1日起，至12月31日止') },
    { name: 'dots', report: stated('为2023.1.1—2023.12.31') },
    { name: 'months', report: stated('为2023年1月至12月') },
    { name: 'a date alone', report: stated('截至2023年11月30日') },
    {
      name: 'another range in the preface',
      report: compliant(2023).preface('2023年5月1日至5月31日，举办政府开放日活动。'),
    },
    { name: 'no period', report: compliant(2023).preface(null) },
  ],
  reject: [
    {
      name: 'eleven months',
      report: stated('为2023年1月1日至2023年11月30日'),
      findings: [
        {
          messageId: 'notWhole',
          level: 'error',
          suggestions: [
            { messageId: 'correct', edits: [['2023年1月1日至2023年11月30日', '2023年1月1日至2023年12月31日']] },
          ],
        },
      ],
    },
    {
      name: 'a year with two digits too many',
      report: stated('自2023年1月1日起至202323年12月31日止'),
      findings: [{ messageId: 'notWhole', data: { from: '2023年1月1日', to: '202323年12月31日' }, suggestions: 1 }],
    },
    {
      name: 'two years',
      report: stated('为2022年1月1日至2023年12月31日'),
      findings: [{ messageId: 'notWhole', data: { from: '2022年1月1日', to: '2023年12月31日' }, suggestions: 1 }],
    },
    {
      name: 'two years and nothing that tells which is meant',
      report: stated('为2022年1月1日至2023年12月31日').title(null),
      findings: [{ messageId: 'notWhole' }],
    },
  ],
});
