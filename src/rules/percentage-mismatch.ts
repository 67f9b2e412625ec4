import { passageSubject } from '../linter/passage-subject.js';
import { defineRule, type RuleContext, type Suggestion } from '../linter/rule.js';
import type { Claim } from '../report/report.js';
import { figures } from '../templates/clauses.js';

/** A stated share fits the counts it is the share of; rounded or cut off, with as many decimals as it has. */
export default defineRule({
  id: 'percentage-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'info',
  fix: 'suggestion',
  needs: ['narrative'],
  title: { zh: '占比计算错误', en: 'A share is miscalculated' },
  description: {
    zh: '正文“N件，占比P%”与同一句中的总数不符。四舍五入和直接舍去都算相符，按各自的小数位数核对。',
    en: 'A stated share does not fit the counts of the same sentence. Rounding and cutting off are both fine, each share at its own precision.',
  },
  remedy: { zh: '按分项除以总数重新计算。', en: 'Divide the part by the whole again.' },
  basis: [figures],
  messages: {
    mismatch: {
      zh: '占比写为 {{stated}}%，按 {{part}}÷{{whole}} 计算为 {{actual}}%',
      en: 'The share is given as {{stated}}%; {{part}}÷{{whole}} is {{actual}}%',
    },
    correct: { zh: '改为 {{actual}}%', en: 'Change to {{actual}}%' },
  },
  examples: {
    bad: [
      {
        zh: '25÷29约为86%',
        en: '25 of 29 are 86%',
        report: { text: { overview: ['全年发布信息29条，其中政策文件25条，占比96%。'] } },
        reports: ['mismatch'],
      },
    ],
    good: [
      {
        zh: '舍去小数',
        en: 'Cut off',
        report: { text: { overview: ['全年发布信息29条，其中政策文件25条，占比86%，工作动态4条，占比13%。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const claim of context.claims('share')) {
      const { ratio, comparison, value, decimals = 0, at } = claim;
      if (!ratio || comparison === 'approximate' || fits(claim)) continue;
      const { part, whole } = ratio.plain ?? { part: ratio.parts[0]!, whole: ratio.wholes[0]! };
      const data = { stated: value, part, whole, actual: shareOf(part, whole, decimals) };
      const subject = passageSubject(context.report.passages[claim.passage]!);
      const suggestions = ratio.plain ? correction(context, claim, data.actual) : [];
      context.finding({ messageId: 'mismatch', data, subject, at, suggestions });
    }
  },
});

/** Some reading of the sentence gives the share, to within one unit of its last digit. */
function fits({ ratio, value, decimals = 0 }: Claim): boolean {
  const step = 10 ** -decimals;
  return ratio!.parts.some((part) =>
    ratio!.wholes.some((whole) => Math.abs((part / whole) * 100 - value) < step - 1e-9),
  );
}

function shareOf(part: number, whole: number, decimals: number): number {
  return Number(((part / whole) * 100).toFixed(decimals));
}

function correction({ textAt }: RuleContext, { at }: Claim, actual: number): Suggestion[] {
  const match = /[\d０-９]+(?:[.．][\d０-９]+)?(?=\s*[%％])/.exec(textAt(at));
  if (!match) return [];
  const from = at.from + match.index;
  const edit = { ...at, from, to: from + match[0].length, text: String(actual) };
  return [{ messageId: 'correct', data: { actual }, edits: [edit] }];
}
