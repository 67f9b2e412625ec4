import rule from '../../src/rules/table-row-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'all rows', report: compliant(2023) },
    { name: 'all rows of 2019', report: compliant(2019) },
    {
      name: 'a misspelt row is there',
      report: compliant(2023).label('requests', 'notProcessed.duplicate', '2.重复的申请'),
    },
    { name: 'a row with one value too few is ragged', report: compliant(2023).dropCell('requests.granted.research') },
  ],
  reject: [
    {
      name: 'one row',
      report: compliant(2023).dropRow('requests', 'notProcessed.duplicate'),
      findings: [{ messageId: 'missing', subject: ['requests.notProcessed.duplicate'], level: 'error' }],
    },
    {
      name: 'two rows are one finding',
      report: compliant(2023).dropRow('requests', 'denied.stateSecret').dropRow('requests', 'carriedOver'),
      findings: [
        {
          messageId: 'missing',
          subject: ['requests.carriedOver', 'requests.denied.stateSecret'],
          data: { table: '表三', count: 2, rows: '二、上年结转政府信息公开申请数量、（三）不予公开 · 1.属于国家秘密' },
        },
      ],
    },
    {
      name: 'a row of disclosure',
      report: compliant(2023).dropRow('disclosure', 'coercion'),
      findings: [{ messageId: 'missing', subject: ['disclosure.coercion'] }],
    },
    {
      name: 'a row of the 2019 format',
      report: compliant(2020).dropRow('disclosure', 'otherServices'),
      findings: [{ messageId: 'missing', subject: ['disclosure.otherServices'] }],
    },
  ],
});
