import rule from '../../src/rules/table-balance-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const blankRest = {
  'requests.received.research': '',
  'requests.carriedOver.research': '',
  'requests.outcomeTotal.research': '',
  'requests.carriedForward.research': '',
};

testRule(rule, {
  accept: [
    { name: 'columns that balance, 2019', report: compliant(2019) },
    { name: 'columns that balance, 2021', report: compliant(2022) },
    { name: 'a column left blank', report: compliant(2023).figures(blankRest) },
    {
      name: 'a blank in the column of totals is for cell-blank to say',
      report: compliant(2023).set('requests.carriedForward.total', ''),
    },
    { name: 'no table', report: compliant(2023).dropTable('requests') },
  ],
  reject: [
    {
      name: 'all rows agree with their totals, one column does not balance: two cells are wrong, and which is not told',
      report: compliant(2023).figures({ 'requests.received.natural': 14, 'requests.received.total': 17 }),
      findings: [
        {
          messageId: 'balance',
          level: 'error',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          related: [
            'requests.received.natural',
            'requests.received.total',
            'requests.carriedForward.natural',
            'requests.carriedForward.total',
          ],
          text: '12',
          data: { cell: '表三 · （七）总计 · 自然人', column: '自然人', left: 15, right: 13, ambiguous: 1 },
        },
      ],
    },
    {
      name: 'requests carried over were forgotten, also in the total',
      report: compliant(2020).figures({ 'requests.carriedOver.natural': 0, 'requests.carriedOver.total': 0 }),
      findings: [
        {
          messageId: 'balance',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.total'],
          related: ['received', 'carriedOver', 'carriedForward'].flatMap((row) => [
            `requests.${row}.natural`,
            `requests.${row}.total`,
          ]),
          data: { cell: '表三 · （七）总计 · 自然人', column: '自然人', left: 12, right: 13, ambiguous: 1 },
        },
      ],
    },
    {
      name: 'two blanks that hold what is missing, while the other rule is off',
      report: compliant(2023).figures({ 'requests.received.natural': '', 'requests.received.business': '' }),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.outcomeTotal.business', 'requests.received.total'],
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a cell that upsets a row as well, while the other rule is off',
      report: compliant(2023).set('requests.carriedForward.natural', 2),
      findings: [
        {
          messageId: 'total',
          subject: ['requests.outcomeTotal.natural', 'requests.carriedForward.total'],
          related: ['requests.carriedForward.natural'],
          data: {
            cell: '表三 · 四、结转下年度继续办理 · 总计',
            column: 'carriedForward',
            left: 1,
            right: 2,
            suspect: '四、结转下年度继续办理 · 自然人',
            value: 1,
            now: 2,
          },
          suggestions: [{ messageId: 'correct', edits: [['2', '1']] }],
        },
      ],
    },
    {
      name: 'a total alone, while the other rule is off',
      report: compliant(2023).set('reviews.review.total', 5),
      findings: [{ messageId: 'total', subject: ['reviews.review.total'], suggestions: 0 }],
    },
    {
      name: 'blanks are counted as 0, and named',
      report: compliant(2023).figures({
        'requests.carriedOver.business': 2,
        'requests.carriedOver.total': 3,
        'requests.carriedForward.business': '',
      }),
      findings: [
        {
          messageId: 'balance',
          subject: ['requests.outcomeTotal.business', 'requests.outcomeTotal.total'],
          data: {
            cell: '表三 · （七）总计 · 商业企业',
            column: '商业企业',
            left: 5,
            right: 3,
            blanks: '表三 · 四、结转下年度继续办理 · 商业企业',
            ambiguous: 1,
          },
        },
      ],
    },
    {
      name: 'a word in place of a number',
      report: compliant(2023).set('requests.received.natural', '若干'),
      undecided: [
        {
          reason: 'notNumeric',
          subject: ['requests.received.natural'],
          data: { cells: '表三 · 一、本年新收政府信息公开申请数量 · 自然人', count: 1 },
        },
      ],
    },
  ],
});
