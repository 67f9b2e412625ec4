import rule from '../../src/rules/cell-blank.js';
import { compliant, testRule } from '../../src/testing/index.js';

testRule(rule, {
  accept: [
    { name: 'zeros', report: compliant(2023) },
    { name: 'a stroke is no blank', report: compliant(2023).set('requests.granted.research', '/') },
    { name: 'words are no blank', report: compliant(2020).set('disclosure.procurement.amount', '详见附件') },
    { name: 'a lost value is not a blank one', report: compliant(2023).dropCell('requests.granted.research') },
  ],
  reject: [
    {
      name: 'one blank',
      report: compliant(2023).set('requests.granted.research', ''),
      findings: [
        {
          messageId: 'blank',
          subject: ['requests.granted.research'],
          level: 'warn',
          data: { table: '表三', count: 1, cells: '（一）予以公开 · 科研机构' },
          suggestions: [{ messageId: 'zero', edits: [['', '0']] }],
        },
      ],
    },
    {
      name: 'several blanks of one table are one finding',
      report: compliant(2020).figures({
        'reviews.review.upheld': '',
        'reviews.review.corrected': ' ',
        'reviews.litigationDirect.pending': '',
      }),
      findings: [
        {
          messageId: 'blank',
          subject: ['reviews.review.upheld', 'reviews.review.corrected', 'reviews.litigationDirect.pending'],
          suggestions: 1,
        },
      ],
    },
    {
      name: 'an ideographic space',
      report: compliant(2023).set('disclosure.licensing.decisions', '　'),
      findings: [{ messageId: 'blank', subject: ['disclosure.licensing.decisions'], suggestions: 1 }],
    },
    {
      name: 'two tables are two findings',
      report: compliant(2023).set('disclosure.penalties.decisions', '').set('requests.received.business', ''),
      findings: [
        { messageId: 'blank', subject: ['disclosure.penalties.decisions'], suggestions: 1 },
        { messageId: 'blank', subject: ['requests.received.business'], suggestions: 1 },
      ],
    },
  ],
});
