import rule from '../../src/rules/period-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'a period', report: compliant(2023) },
    { name: 'digits that a converter lost', report: compliant(2023).preface('本报告统计期限为201711日至20171231日。') },
  ],
  reject: [
    {
      name: 'no period',
      report: compliant(2023).preface('本报告根据条例编制。'),
      findings: [{ messageId: 'missing', level: 'info' }],
    },
  ],
});
