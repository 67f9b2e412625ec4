import { spanIn } from '../passages.js';
import type { Claim, Passage } from '../report.js';

/** The fees of 第二十条第（八）项 with their amount; 信息处理费 is another thing. */
const AMOUNT =
  /行政事业性收费(?:收入|金额|总额|共计?|合计|总计|为|是|计|[：:，,])*(约)?(\d+(?:\.\d+)?)([余多])?(万元|元)/g;

/** Amounts of administrative fees that the prose states, in the unit they are stated in. */
export function readAdminFees(passages: Passage[]): Claim[] {
  return passages.flatMap((passage, index) => {
    if (!passage.text.includes('行政事业性收费')) return [];
    return Array.from(passage.text.matchAll(AMOUNT), (match) => claimOf(passage, index, match));
  });
}

function claimOf(passage: Passage, index: number, match: RegExpMatchArray): Claim {
  const [words, about, amount, more, unit] = match;
  const from = match.index!;
  return {
    measure: 'disclosure.adminFees',
    value: Number(amount),
    comparison: about || more ? 'approximate' : 'exact',
    unit: unit!,
    scope: { organ: 'own' },
    includesCarriedOver: false,
    negated: false,
    passage: index,
    at: spanIn(passage, from, from + words.length),
  };
}
