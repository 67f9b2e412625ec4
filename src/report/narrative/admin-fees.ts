import type { Claim } from '../report.js';
import { claimIn } from './claims.js';
import { ARABIC, CHINESE, parseNumeral } from './numerals.js';
import type { Prose } from './prose.js';

/** The fees of 第二十条第（八）项 with their amount; 信息处理费 is another thing. */
const AMOUNT = new RegExp(
  `行政事业性收费(?:收入|金额|总额|共计?|合计|总计|为|是|计|[：:，,])*(?<about>约|近)?(?<number>(?:${ARABIC})|${CHINESE})(?<more>[余多])?(?<unit>亿元|万元|元)(?<after>以上|左右)?`,
  'g',
);

/** Amounts of administrative fees that the prose states, in the unit they are stated in. */
export function readAdminFees(prose: Prose): Claim[] {
  return prose.about(/行政事业性收费/).flatMap((paragraph) =>
    Array.from(paragraph.text.matchAll(AMOUNT)).flatMap((match) => {
      const { about, number = '', more, unit = '', after } = match.groups ?? {};
      const value = parseNumeral(number);
      if (value === undefined) return [];
      const organ = prose.scopeOf(wordsBefore(paragraph.text, match.index)) ?? 'own';
      const stated = {
        measure: 'disclosure.adminFees',
        value,
        comparison: about || more || after ? ('approximate' as const) : ('exact' as const),
        unit,
        negated: false,
        scope: { organ },
      };
      return [claimIn(paragraph, { ...stated, from: match.index, to: match.index + match[0].length })];
    }),
  );
}

function wordsBefore(text: string, position: number): string {
  return text
    .slice(Math.max(0, position - 40), position)
    .split(/[。；]/)
    .at(-1)!;
}
