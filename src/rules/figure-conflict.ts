import { cellsFor, wordsOf } from '../linter/claim-cells.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import type { Claim } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

/** The same figure must not be stated twice with different values. */
export default defineRule({
  id: 'figure-conflict',
  category: 'consistency',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: [
    'narrative-requests-mismatch',
    'narrative-reviews-mismatch',
    'narrative-documents-mismatch',
    'narrative-decisions-mismatch',
  ],
  title: { zh: '同一指标前后不一致', en: 'The same figure is stated with two values' },
  description: {
    zh: '同一指标、同一范围、同一渠道的数字在正文两处不一致。与表格不符的由相应规则指出。',
    en: 'Two places of the narrative give different values for the same measure, scope and channel. Where one differs from a table, the rule on that table says so.',
  },
  remedy: {
    zh: '核实后统一两处数字；口径不同的，请分别写明。',
    en: 'Correct the wrong one, or say how the two differ.',
  },
  basis: [regulation.article50],
  messages: {
    conflict: {
      zh: '此处为“{{here}}”，前文为“{{there}}”',
      en: 'Here it says “{{here}}”, before it said “{{there}}”',
    },
  },
  examples: {
    bad: [
      {
        zh: '主动公开政府信息的总数前后不同',
        en: 'Two totals of what was disclosed',
        report: {
          text: { overview: ['2023年，本机关主动公开政府信息120条。', '2023年，本机关主动公开政府信息130条。'] },
        },
        reports: ['conflict'],
      },
    ],
    good: [
      {
        zh: '渠道不同',
        en: 'By channel',
        report: {
          text: { overview: ['2023年，通过门户网站公开政府信息80条。', '2023年，通过公告栏公开政府信息40条。'] },
        },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    const first = new Map<string, Claim>();
    const reported = new Set<string>();
    for (const claim of context.report.claims.filter(isComparable)) {
      const key = [claim.measure, claim.scope.column, claim.scope.words].join(' ');
      const earlier = first.get(key);
      if (!earlier) first.set(key, claim);
      else if (differ(earlier, claim) && !reported.has(key)) {
        reported.add(key);
        const data = { here: wordsOf(context, claim), there: wordsOf(context, earlier) };
        context.finding({ messageId: 'conflict', data, subject: subjectOf(context, claim), at: claim.at });
      }
    }
  },
});

/** 办理 and 答复 are counted in more than one way, and a figure with what was carried over is another one. */
const ambiguous = new Set(['requests.handled', 'requests.answered', 'share', 'growth', 'increase']);

function isComparable({ measure, scope, comparison, includesCarriedOver }: Claim): boolean {
  return scope.organ === 'own' && comparison === 'exact' && !includesCarriedOver && !ambiguous.has(measure);
}

/** Amounts may be rounded to 万元 in one of the two places. */
function differ(a: Claim, b: Claim): boolean {
  const [one, other] = [inUnits(a), inUnits(b)];
  return Math.abs(one.value - other.value) >= Math.max(one.step, other.step);
}

const factors: Record<string, number> = { 亿元: 1e8, 万元: 1e4 };

function inUnits({ value, unit }: Claim): { value: number; step: number } {
  const factor = factors[unit] ?? 1;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return { value: value * factor, step: factor / 10 ** decimals };
}

/** The cells that the rules on tables report, so that they come first; else the part. */
function subjectOf(context: RuleContext, { measure, scope, passage }: Claim): string[] {
  if (measure.startsWith('requests.')) {
    if (scope.column) return ['requests.received'];
    const total = `${measure}.total`;
    return cellsFor(context, total).length > 0 && !isOutcome(measure) ? [total] : [measure];
  }
  const cells = cellsFor(context, measure);
  return cells.length > 0 ? cells : passageSubject(context.report.passages[passage]!);
}

function isOutcome(measure: string): boolean {
  return !['requests.received', 'requests.carriedOver', 'requests.carriedForward'].includes(measure);
}
