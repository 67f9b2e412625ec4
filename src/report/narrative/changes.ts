import type { Claim } from '../report.js';
import { claimIn } from './claims.js';
import { MASK } from './brackets.js';
import { parseNumeral } from './numerals.js';
import type { Paragraph } from './prose.js';

const LAST_YEAR = '(?:上一?年(?:度)?|去年|20\\d\\d年(?:度)?)?(?:同期|同比)?';
/** 同比增长1.05%, 较上年减少3件: directly behind the figure, in brackets or after a comma. */
const CHANGE = new RegExp(
  `[${MASK}（(，,]{0,2}(?:(?:较|比|与)${LAST_YEAR}|同比)(?:相比)?[，,]?(?:有所)?(?:(?<more>增长|增加|上升|提高|增)|(?<less>下降|减少|降低|降))了?(?<about>约|近)?(?<number>\\d+(?:\\.\\d+)?)(?<unit>[%％]|件|份)(?<after>以上|左右)?`,
  'y',
);

/** How a figure changed since last year, as the words right behind it say: measure `growth` in %, or `increase`, negative if less. */
export function changeAfter(paragraph: Paragraph, end: number, of: string, scope: Claim['scope']): Claim | undefined {
  CHANGE.lastIndex = end;
  const match = CHANGE.exec(paragraph.text);
  const { less, about, number = '', unit = '', after } = match?.groups ?? {};
  const value = parseNumeral(number);
  if (!match || value === undefined) return undefined;
  const percent = unit === '%' || unit === '％';
  const claim = claimIn(paragraph, {
    measure: percent ? 'growth' : 'increase',
    value: less && value > 0 ? -value : value,
    comparison: about || after ? 'approximate' : 'exact',
    unit: percent ? '%' : unit,
    negated: false,
    scope,
    from: match.index,
    to: match.index + match[0].length,
  });
  return { ...claim, of, decimals: number.split('.')[1]?.length ?? 0 };
}
