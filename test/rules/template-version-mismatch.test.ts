import rule from '../../src/rules/template-version-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'the 2021 format in 2023', report: compliant(2023) },
    { name: 'the 2019 format in 2020', report: compliant(2020) },
    {
      name: 'a misspelt row of the right version',
      report: compliant(2023).label('requests', 'notProcessed.duplicate', '2.重复的申请'),
    },
    {
      name: 'no year, so that nothing is due',
      report: compliant(2019)
        .title('青川市民政局政府信息公开工作年度报告')
        .preface(null)
        .signature(null)
        .replace('2019年', ''),
    },
    { name: 'a missing table has no version', report: compliant(2023).dropTable('requests') },
  ],
  reject: [
    {
      name: 'the old table on disclosure',
      report: compliant(2022).shape('disclosure', '2019'),
      findings: [{ messageId: 'mismatch', subject: ['disclosure'], level: 'error' }],
    },
    {
      name: 'the old single row of other outcomes',
      report: compliant(2023).shape('requests', '2019'),
      findings: [{ messageId: 'mismatch', subject: ['requests'], text: '（六）其他处理' }],
    },
    {
      name: 'the new format before its time',
      report: compliant(2020).shape('disclosure', '2021').shape('requests', '2021'),
      findings: [
        { messageId: 'mismatch', subject: ['disclosure'] },
        { messageId: 'mismatch', subject: ['requests'] },
      ],
    },
    {
      name: 'the old name of a row alone is a trace',
      report: compliant(2021).label('disclosure', 'normativeDocs', '规范性文件'),
      findings: [{ messageId: 'trace', subject: ['disclosure.normativeDocs'], level: 'warn', text: '规范性文件' }],
    },
  ],
});
