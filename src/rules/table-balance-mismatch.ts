import { defectMessages, describeDefect, reporterOf, undecidedOf } from '../linter/arithmetic/failure-words.js';
import { defineRule } from '../linter/rule.js';
import { format2019, format2021 } from '../templates/clauses.js';

/** In every column new and carried-over requests equal outcomes and requests carried forward: the note in the form's corner. */
export default defineRule({
  id: 'table-balance-mismatch',
  category: 'arithmetic',
  scope: 'report',
  level: 'error',
  fix: 'suggestion',
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '勾稽关系不平', en: 'A column of the requests table does not balance' },
  description: {
    zh: '表三每一列都应满足：第一项加第二项之和，等于第三项加第四项之和。与总计一并出错的，由 table-total-mismatch 报告。',
    en: 'In every column of table 3, items one and two add up to items three and four. Where a total is wrong as well, table-total-mismatch reports it.',
  },
  remedy: {
    zh: '核对该列的四个数：本年新收、上年结转、（七）总计、结转下年度，找出填错的一个。',
    en: 'Check the four figures of the column — received, carried over, outcomes, carried forward — and correct the one that is wrong.',
  },
  basis: [format2019.cornerNote, format2021.cornerNote],
  messages: {
    ...defectMessages,
    notNumeric: {
      zh: '{{cells}}（共 {{count}} 处）不是数字，勾稽关系未作判定',
      en: '{{cells}} ({{count}} cells) hold no number; the balance was not checked',
    },
  },
  examples: {
    bad: [
      {
        zh: '新收12、上年结转1，办理结果12、结转下年度却填0',
        en: '12 received and 1 carried over; 12 outcomes, yet none carried forward',
        report: { figures: { 'requests.carriedForward.natural': 0, 'requests.carriedForward.total': 0 } },
        reports: ['balance'],
      },
    ],
    good: [
      {
        zh: '12+1=12+1',
        en: '12 + 1 = 12 + 1',
        report: {
          figures: {
            'requests.received.natural': 12,
            'requests.carriedOver.natural': 1,
            'requests.outcomeTotal.natural': 12,
            'requests.carriedForward.natural': 1,
          },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { arithmetic, isOn, finding, undecided } = context;
    for (const defect of arithmetic().defects) {
      if (reporterOf(defect, isOn) === 'table-balance-mismatch') finding(describeDefect(context, defect));
    }
    for (const outcome of undecidedOf(context, arithmetic(), 'balance', 'notNumeric')) undecided(outcome);
  },
});
