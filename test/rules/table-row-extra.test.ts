import rule from '../../src/rules/table-row-extra.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'official rows', report: compliant(2023) },
    { name: 'a note below the table', report: compliant(2023).addRow('requests', '注：以上数据截至12月31日。', []) },
    { name: 'a row without figures', report: compliant(2023).addRow('requests', '备注', ['', '', '', '', '', '', '']) },
    {
      name: 'a misspelt row is no extra row',
      report: compliant(2023).label('requests', 'granted', '（一）予以公开的'),
    },
  ],
  reject: [
    {
      name: 'a row of its own',
      report: compliant(2023).addRow('requests', '6.咨询类申请', ['1', '0', '0', '0', '0', '0', '1']),
      findings: [
        {
          messageId: 'extra',
          subject: ['requests'],
          level: 'warn',
          data: { table: '表三', count: 1, rows: '“6.咨询类申请”' },
        },
      ],
    },
    {
      name: 'two rows are one finding',
      report: compliant(2020)
        .addRow('requests', '五、其他情形', ['0', '0', '0', '0', '0', '0', '0'])
        .addRow('requests', '六、咨询', ['1', '0', '0', '0', '0', '0', '1']),
      findings: [{ messageId: 'extra', subject: ['requests'] }],
    },
  ],
});
