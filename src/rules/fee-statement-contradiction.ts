import { wordsOf } from '../linter/claim-cells.js';
import { defineRule } from '../linter/rule.js';
import { feeMeasures, format2021 } from '../templates/clauses.js';

const unpaid = 'requests.otherHandling.feeOverdue.total';

/** Requests can only end for non-payment of the fee if a fee notice was issued. */
export default defineRule({
  id: 'fee-statement-contradiction',
  category: 'fee',
  scope: 'report',
  level: 'error',
  fix: 'none',
  templates: ['2021'],
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported', 'template-version-mismatch'],
  title: { zh: '逾期未缴费件数与收费说明矛盾', en: 'Ended for non-payment, yet no fee notice was issued' },
  description: {
    zh: '表三“申请人逾期未按收费通知要求缴纳费用”大于0，正文却称未发出收费通知。只说未收取的不矛盾：费用未缴。',
    en: 'Requests ended because the fee was not paid, yet the text says that no fee notice was issued. That no fee was collected is no contradiction: it was not paid.',
  },
  remedy: {
    zh: '核对是否发出过收费通知：发出过的，改正文；没有的，改填表三其他行。',
    en: 'Check whether a notice was issued: if so correct the text, if not the row of the table.',
  },
  basis: [feeMeasures.reporting, format2021.partSix],
  messages: {
    contradiction: {
      zh: '表三“申请人逾期未按收费通知要求缴纳费用”为 {{unpaid}} 件，正文却称“{{words}}”',
      en: '{{unpaid}} requests ended for non-payment in the table, yet the text says “{{words}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '逾期未缴费1件，却未发出收费通知',
        en: 'One unpaid without a notice',
        report: {
          figures: { [unpaid]: 1 },
          text: { other: ['2023年，本机关未发出政府信息公开收费通知。'] },
        },
        reports: ['contradiction'],
      },
    ],
    good: [
      {
        zh: '未收取：费用未缴',
        en: 'None collected: it was not paid',
        report: { figures: { [unpaid]: 1 }, text: { other: ['2023年，本机关未收取信息处理费。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const { state, value = 0, at: cell } = context.fact(unpaid) ?? {};
    if (state !== 'number' || value <= 0 || !cell) return;
    for (const statement of context.statements('fee')) {
      if (statement.said !== 'notNotified' || statement.certainty !== 'certain') continue;
      const data = { unpaid: value, words: wordsOf(context, statement) };
      context.finding({ messageId: 'contradiction', data, subject: [unpaid], at: statement.at });
    }
  },
});
