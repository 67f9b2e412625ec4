import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import { feeMeasures, format2021 } from '../templates/clauses.js';

/** Where a fee was charged, its amount is part of the report. */
export default defineRule({
  id: 'fee-statement-incomplete',
  category: 'fee',
  scope: 'report',
  level: 'info',
  fix: 'none',
  templates: ['2021'],
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '收费说明缺金额', en: 'The fee statement lacks the amount' },
  description: {
    zh: '正文称已收取信息处理费的，应写明金额。',
    en: 'Where the report says that an information-processing fee was charged, it has to give the amount.',
  },
  remedy: { zh: '补充收取的总金额（元）。', en: 'Add the total amount in 元.' },
  basis: [feeMeasures.reporting, format2021.partSix],
  messages: {
    noAmount: { zh: '称已收取信息处理费，未写明金额', en: 'A fee was charged, but the amount is not given' },
  },
  examples: {
    bad: [
      {
        zh: '收取了费用，没有金额',
        en: 'Charged, without an amount',
        report: { text: { other: ['2023年，对3件政府信息公开申请收取了信息处理费。'] } },
        reports: ['noAmount'],
      },
    ],
    good: [
      {
        zh: '写明金额',
        en: 'With the amount',
        report: { text: { other: ['2023年，对3件政府信息公开申请收取了信息处理费，共计400元。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ statements, finding }) {
    const fees = statements('fee').filter(({ certainty }) => certainty === 'certain');
    if (fees.some(({ amount, said }) => amount !== undefined || said === 'none')) return;
    const charged = fees.find(({ said }) => said === 'charged');
    if (!charged) return;
    const { part, at } = charged;
    finding({ messageId: 'noAmount', subject: passageSubject(part === undefined ? {} : { part }), at });
  },
});
