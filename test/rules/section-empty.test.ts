import rule from '../../src/rules/section-empty.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'all filled', report: compliant(2023) },
    { name: '无 in part six', report: compliant(2023).prose('other', ['无']) },
    {
      name: 'an image of the problems',
      report: compliant(2023).prose('problems', []).image('problems'),
      formats: ['markdown', 'html'],
    },
    { name: 'a table alone', report: compliant(2020) },
  ],
  reject: [
    {
      name: 'nothing in part six',
      report: compliant(2023).prose('other', []),
      findings: [{ messageId: 'empty', subject: ['part:other'], level: 'error' }],
    },
    {
      name: 'nothing in part six but the signature, without a date',
      report: compliant(2023).prose('other', []).signature({ organ: '青川市民政局' }),
      findings: [{ messageId: 'empty', subject: ['part:other'] }],
    },
    {
      name: 'sub-headings without prose',
      report: compliant(2023).prose('problems', ['（一）存在的主要问题', '（二）改进措施']),
      findings: [{ messageId: 'empty', subject: ['part:problems'] }],
    },
    {
      name: 'neither table nor prose',
      report: compliant(2023).dropTable('reviews'),
      findings: [{ messageId: 'empty', subject: ['part:reviews'] }],
    },
  ],
});
