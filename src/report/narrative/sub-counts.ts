import { COUNTED, numberIn } from './number-phrase.js';
import { APPLICANTS, NUMBER, OUTCOMES } from './requests-lexicon.js';

/** A count of a kind of requests: by outcome, or by applicant. */
export interface SubCount {
  measure: string;
  column?: string;
  value: number;
  comparison: 'exact' | 'approximate';
  unit: string;
  /** Offsets in the text. */
  from: number;
  to: number;
}

const longestFirst = (names: string[]) => [...names].sort((a, b) => b.length - a.length).join('|');
const SUB_COUNT = new RegExp(
  `(?<=^|[，、；：,;:（(]|其中)(?:其中)?(?:(?<outcome>${longestFirst(Object.keys(OUTCOMES))})|(?<applicant>${longestFirst(Object.keys(APPLICANTS))})(?:提出|提交|申请)?(?:的)?)(?:政府信息公开)?(?:申请)?(?:的)?${COUNTED}${NUMBER}(?=$|[，、；,;）)和及\\u0000])`,
  'g',
);

/** Beside 逾期未补正2件, 其他处理5件 are the rest of that block alone. */
const OTHERS_NAMED = new RegExp(`(?:逾期|未按期|不|未)(?:补正|缴费|缴纳)[^，。；、\\d]{0,12}${NUMBER}`);

/** Counts by outcome and applicant in a sentence that is about requests: 予以公开3件、部分公开1件; 其中自然人10件. */
export function subCountsIn(text: string): SubCount[] {
  if (!/公开|提供|处理|自然人|公民|个人|法人|企业|机构|组织/.test(text)) return [];
  return [...text.matchAll(SUB_COUNT)].flatMap((match) => {
    const { outcome, applicant } = match.groups ?? {};
    const number = numberIn(match.groups ?? {});
    if (!number || (outcome === '其他处理' && OTHERS_NAMED.test(text))) return [];
    return {
      measure: outcome ? OUTCOMES[outcome]! : 'requests.received',
      from: match.index + (match[0].startsWith('其中') ? 2 : 0),
      to: match.index + match[0].length,
      ...number,
      ...(applicant ? { column: APPLICANTS[applicant]! } : {}),
    };
  });
}
