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
      name: 'all rows agree with their totals, one column does not balance',
      report: compliant(2023).figures({ 'requests.received.natural': 14, 'requests.received.total': 17 }),
      findings: [
        {
          messageId: 'balance',
          level: 'error',
          subject: ['requests.outcomeTotal.natural'],
          text: '12',
          data: { cell: '表三 · （七）总计 · 自然人', column: '自然人', left: 15, right: 13 },
        },
        { messageId: 'balance', subject: ['requests.outcomeTotal.total'], text: '15' },
      ],
    },
    {
      name: 'a cell that upsets a row as well, while the other rule is off',
      report: compliant(2023).set('requests.carriedForward.natural', 2),
      findings: [
        {
          messageId: 'balance',
          subject: ['requests.outcomeTotal.natural', 'requests.carriedForward.total'],
          related: ['requests.carriedForward.natural'],
          suggestions: [{ messageId: 'correct', edits: [['2', '1']] }],
        },
      ],
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
          messageId: 'balanceWithBlanks',
          subject: ['requests.outcomeTotal.business'],
          data: {
            cell: '表三 · （七）总计 · 商业企业',
            column: '商业企业',
            left: 5,
            right: 3,
            blanks: '表三 · 四、结转下年度继续办理 · 商业企业',
          },
        },
        { messageId: 'balance', subject: ['requests.outcomeTotal.total'] },
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
