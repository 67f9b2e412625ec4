import type { Claim } from '../report/report.js';
import { cellNames, cellsFor, sumsFor, wordsOf } from './claim-cells.js';
import type { Message, RuleContext } from './rule.js';

/** The words of rules that compare what the narrative says with a table. */
export const comparisonMessages = {
  mismatch: {
    zh: '正文称“{{words}}”，{{cell}}为 {{table}} 件',
    en: 'The narrative says “{{words}}”; {{cell}} is {{table}}',
  },
  otherBody: {
    zh: '正文该数的统计范围不是本机关，未与表中数字核对',
    en: 'The figure is another body’s, and was not compared',
  },
  unreadable: { zh: '表中相应数字不是可核对的数字', en: 'The figure in the table cannot be compared' },
} satisfies Record<string, Message>;

/**
 * Compares claims with the cells that they stand for. Approximate figures say nothing; one of another body that differs,
 * and a cell that holds no number, leave the matter open.
 */
export function compareClaims(
  context: RuleContext,
  measures: string,
  alternatives: (claim: Claim) => number[] = () => [],
): void {
  const seen = new Set<string>();
  for (const claim of context.report.claims) {
    if (!claim.measure.startsWith(measures) || claim.comparison === 'approximate') continue;
    const key = [claim.measure, claim.value, claim.scope.organ, claim.at.block].join();
    if (seen.has(key)) continue;
    seen.add(key);
    compare(context, claim, alternatives(claim));
  }
}

function compare(context: RuleContext, claim: Claim, alternatives: number[]): void {
  const { at, value, scope, measure } = claim;
  const cells = cellsFor(context, measure);
  if (cells.length === 0) return;
  const sums = sumsFor(context, cells);
  if (sums.includes(value)) return;
  if (scope.organ === 'other') return context.undecided({ reason: 'otherBody', subject: cells, at });
  const [table] = sums;
  if (table === undefined) return context.undecided({ reason: 'unreadable', subject: cells, at });
  if (alternatives.includes(table)) return;
  const data = { words: wordsOf(context, claim), stated: value, cell: cellNames(context, cells), table };
  context.finding({ messageId: 'mismatch', data, subject: cells, at });
}
