import type { Claim } from '../report.js';
import { numberIn } from './number-phrase.js';
import { NUMBER } from './requests-lexicon.js';

const ANSWERED = new Set(['requests.answered', 'requests.handled']);
/** What else becomes of requests; beside these, 答复 is one outcome among several. */
const OTHERWISE =
  '不予受理|不予处理|不予公开|不再处理|无法提供|撤回|撤销|撤件|终止|补正|不明确|不属于|不存在|不掌握|转办|转送|移送|退回';
const ELSE = new RegExp(`^[^\\d]{0,10}(?:${OTHERWISE})[^\\d]{0,14}?${NUMBER}`);
/** With these named as well, or behind 其中, they are parts of what was answered. */
const PARTS = /(?<!不)予以公开|同意公开|部分公开|其中|包括|分别/;

/**
 * 受理12件，答复7件，不予受理4件，补正后仍不明确1件: the 7 are no total of what was answered. The numbers tell: with those
 * beside them they come to no more than the requests there were.
 */
export function isOneOutcome(
  { measure, value }: Pick<Claim, 'measure' | 'value'>,
  rest: string,
  claims: Claim[],
): boolean {
  if (!ANSWERED.has(measure) || PARTS.test(rest)) return false;
  const beside = besides(rest);
  const requests = valueOf(claims, 'requests.received') + valueOf(claims, 'requests.carriedOver');
  return beside > 0 && value + beside <= requests;
}

function besides(rest: string): number {
  const numbers = rest.split(/[，,；;、]/).map((clause) => numberIn(ELSE.exec(clause)?.groups ?? {})?.value ?? 0);
  return numbers.reduce((sum, number) => sum + number, 0);
}

function valueOf(claims: Claim[], wanted: string): number {
  return claims.findLast(({ measure, scope }) => measure === wanted && !scope.column)?.value ?? 0;
}
