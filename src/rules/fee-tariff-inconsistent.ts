import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { Statement } from '../report/report.js';
import { feeMeasures } from '../templates/clauses.js';

type Fee = Extract<Statement, { kind: 'fee' }>;

/** Every step of the tariff by volume is a multiple of 10元, of that by request of 100元. */
const steps: Record<'request' | 'volume' | 'either', number> = { request: 100, volume: 10, either: 10 };

/** What was charged has to be a sum that the tariff can give. */
export default defineRule({
  id: 'fee-tariff-inconsistent',
  category: 'fee',
  scope: 'report',
  level: 'info',
  fix: 'none',
  templates: ['2021'],
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'template-unsupported'],
  title: { zh: '信息处理费金额与标准不符', en: 'The fee is none that the tariff gives' },
  description: {
    zh: '信息处理费按件为每件100元的倍数，按量为每页10元、20元、40元，收取的金额应为10元的整数倍（按件的为100元的整数倍）。',
    en: 'By request the fee is a multiple of 100元 each, by volume of 10元 a page, so that every amount is a multiple of 10元 (of 100元 by request).',
  },
  remedy: { zh: '核对计收方式和金额。', en: 'Check how the fee was reckoned.' },
  basis: [feeMeasures.byRequest, feeMeasures.byVolume],
  messages: {
    inconsistent: {
      zh: '信息处理费 {{amount}} 元不是 {{step}} 元的整数倍，与收费标准不符',
      en: 'A fee of {{amount}}元 is no multiple of {{step}}元, as the tariff has it',
    },
  },
  examples: {
    bad: [
      {
        zh: '385元',
        en: '385元',
        report: { text: { other: ['2023年，收取信息处理费385元。'] } },
        reports: ['inconsistent'],
      },
    ],
    good: [
      { zh: '按量3940元', en: '3940元 by volume', report: { text: { other: ['2023年，收取信息处理费3940元。'] } } },
    ],
  },
  since: '0.1.0',

  check({ statements, finding }) {
    for (const fee of statements('fee')) {
      const { amount = 0, certainty, basis = 'either', at } = fee;
      const step = steps[basis];
      if (certainty !== 'certain' || amount === 0 || amount % step === 0) continue;
      finding({ messageId: 'inconsistent', data: { amount, step }, subject: subjectOf(fee), at });
    }
  },
});

function subjectOf({ part }: Fee): string[] {
  return passageSubject(part === undefined ? {} : { part });
}
