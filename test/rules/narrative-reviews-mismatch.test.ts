import rule from '../../src/rules/narrative-reviews-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

/** The compliant report: one review, upheld; two lawsuits without a review, one of them upheld, one pending. */
const saying = (text: string, kind: 'department' | 'government' = 'department') =>
  compliant(2023, { kind }).prose('overview', [text]);
const right = (name: string, text: string) => ({ name, report: saying(text) });
const litigation = ['reviews.litigationDirect.total', 'reviews.litigationAfterReview.total'];

testRule(rule, {
  accept: [
    { name: 'a compliant report', report: compliant(2023) },
    right('the same', '因政府信息公开被申请行政复议1件、提起行政诉讼2件。'),
    right('by result', '因政府信息公开引发行政复议1件，其中维持1件、纠正0件；行政诉讼2件，其中维持1件、尚未审结1件。'),
    right('registered, not their own', '全年备案政府信息公开行政复议案件134件。'),
    right('taken part in', '参与政府信息公开行政诉讼5件。'),
    right('advised on', '指导办理政府信息公开行政复议12件。'),
    right('decided themselves', '办理政府信息公开行政复议案件12件。'),
    right('not over disclosure', '全年发生行政复议12件。'),
    right('both together', '政府信息公开行政复议、行政诉讼共3件。'),
    right('about so many', '因政府信息公开引发行政复议近10件。'),
    {
      name: 'none, and none in the table',
      report: saying('未发生因政府信息公开引发的行政复议。').figures({
        'reviews.review.upheld': 0,
        'reviews.review.total': 0,
      }),
    },
    {
      name: 'the sum of the results, where the table’s own total is wrong',
      report: saying('因政府信息公开被申请行政复议1件。').set('reviews.review.total', 0),
    },
    { name: 'no table', report: saying('因政府信息公开被申请行政复议7件。').dropTable('reviews') },
  ],
  reject: [
    {
      name: 'reviews',
      report: saying('2023年，因政府信息公开被申请行政复议3件。'),
      findings: [
        {
          messageId: 'mismatch',
          level: 'warn',
          subject: ['reviews.review.total'],
          data: { words: '行政复议3件', stated: 3, cell: '表四 · 行政复议 · 总计', table: 1 },
          text: '行政复议3件',
        },
      ],
    },
    {
      name: 'lawsuits of both ways together',
      report: saying('2023年，因政府信息公开被提起行政诉讼3件。'),
      findings: [
        {
          messageId: 'mismatch',
          subject: litigation,
          data: {
            words: '行政诉讼3件',
            stated: 3,
            cell: '表四 · 行政诉讼 · 未经复议直接起诉 · 总计与行政诉讼 · 复议后起诉 · 总计之和',
            table: 2,
          },
        },
      ],
    },
    {
      name: 'none, it says, of both',
      report: saying('全年没有因政府信息公开申请行政复议、提起行政诉讼的情况。'),
      findings: [
        { messageId: 'mismatch', subject: ['reviews.review.total'] },
        { messageId: 'mismatch', subject: litigation },
      ],
    },
    {
      name: 'a result',
      report: saying('因政府信息公开被申请行政复议1件，其中纠正1件。'),
      findings: [{ messageId: 'mismatch', subject: ['reviews.review.corrected'] }],
    },
    {
      name: 'one of the ways, in a bracket',
      report: saying('政府信息公开行政诉讼2件（复议后起诉1件）。'),
      findings: [{ messageId: 'mismatch', subject: ['reviews.litigationAfterReview.total'] }],
    },
    {
      name: 'none in the text, a blank in the table',
      report: saying('未发生因政府信息公开引发的行政复议。').set('reviews.review.total', ''),
      undecided: [{ reason: 'unreadable', subject: ['reviews.review.total'] }],
    },
    {
      name: 'another body’s',
      report: saying('全市各级行政机关因政府信息公开被申请行政复议93件。', 'government'),
      undecided: [{ reason: 'otherBody', subject: ['reviews.review.total'] }],
    },
  ],
});
