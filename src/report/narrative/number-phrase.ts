import { ARABIC, CHINESE, parseNumeral } from './numerals.js';

/** A count as prose writes it, in one of the given units: 12件, 十二件, 约30件, 30余件, 30件以上. Named groups, read by {@link numberIn}. */
export function numberPhrase(units: string): string {
  return `(?<vague>约|近|逾|超过|超)?(?<number>(?:${ARABIC})|${CHINESE})(?<more>余|多)?(?<unit>${units})(?<after>以上|左右)?`;
}

/** What may stand between the name of a thing and its number: 总数为, 共计, ：. */
export const COUNTED =
  '\\u0000*(?:(?:总)?(?:数量|数|量)|共计|总计|合计|累计|共有|共|为|是|达到|达|有|：|:|\\u0000){0,4}';

export interface StatedNumber {
  value: number;
  comparison: 'exact' | 'approximate';
  unit: string;
}

/** The number that the groups of a {@link numberPhrase} hold; undefined if it is none, or no whole number. */
export function numberIn(groups: Record<string, string | undefined>): StatedNumber | undefined {
  const value = parseNumeral(groups.number ?? '');
  if (value === undefined || !Number.isInteger(value)) return undefined;
  const approximate = groups.vague || groups.more || groups.after;
  return { value, comparison: approximate ? 'approximate' : 'exact', unit: groups.unit || '件' };
}
