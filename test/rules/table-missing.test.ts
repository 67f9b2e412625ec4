import rule from '../../src/rules/table-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'all three tables', report: compliant(2023) },
    {
      name: 'a picture of the table has a rule of its own',
      report: compliant(2023).image('requests'),
      formats: ['markdown', 'html'],
    },
    {
      name: 'a table in another part is misplaced, not missing',
      report: compliant(2023).moveTable('reviews', 'requests'),
    },
    { name: 'the part itself is missing', report: compliant(2023).drop('reviews') },
  ],
  reject: [
    {
      name: 'prose instead of a table',
      report: compliant(2023).dropTable('requests').prose('requests', ['本年度未收到政府信息公开申请。']),
      findings: [
        {
          messageId: 'missing',
          subject: ['requests'],
          level: 'error',
          data: { table: '表三', heading: '收到和处理政府信息公开申请情况' },
        },
      ],
    },
    {
      name: 'no table on disclosure',
      report: compliant(2020).dropTable('disclosure'),
      findings: [{ messageId: 'missing', subject: ['disclosure'] }],
    },
    {
      name: 'no table on reviews',
      report: compliant(2020).dropTable('reviews'),
      findings: [{ messageId: 'missing', subject: ['reviews'] }],
    },
    {
      name: 'no table at all',
      report: compliant(2024).dropTable('disclosure').dropTable('requests').dropTable('reviews'),
      findings: [
        { messageId: 'missing', subject: ['disclosure'] },
        { messageId: 'missing', subject: ['requests'] },
        { messageId: 'missing', subject: ['reviews'] },
      ],
    },
  ],
});
