import type { Statement } from '../report.js';
import { parseNumeral } from './numerals.js';

export type FeeContent = Pick<Extract<Statement, { kind: 'fee' }>, 'said' | 'amount' | 'basis'>;

const NOTICE =
  '(?:发出|发送|下达|下发|开具|出具|制发|送达|印发|作出|发放|寄送|告知)(?:过)?(?:任何)?(?:政府信息公开|信息公开|依申请公开|政府信息)?(?:信息)?(?:处理费)?(?:的)?(?:收费|缴费|费用|\\u0000+)?(?:缴纳)?(?:通知|告知)(?:书)?';
/** No notice was issued, so that nobody can have failed to follow one. */
const NO_NOTICE = new RegExp(
  `(?:未|没有|无)(?:曾)?(?:向(?:任何)?(?:申请人|公民|当事人))?${NOTICE}|无(?:任何)?(?:政府信息公开)?(?:信息处理费)?收费通知`,
);
const AMOUNT =
  /(?<!每[件页份]|[\d.,，])(?<about>约|近|余)?(?<number>\d+(?:[,，]\d{3})*(?:\.\d+)?|[零一二三四五六七八九十百千]+)(?<more>余|多)?(?<unit>万元|元)(?![/／]|每)/g;
const NONE =
  /(?:未|没有?|无|不|从未|免)(?:曾|有)?(?:过)?(?:发生|产生|涉及|出现|存在|向[^，。；]{0,12})?(?:过)?(?:任何)?[^，。；]{0,14}(?:收取|收费|费用|处理费|征收|计收|产生|发生)|零收费|情况[：:]?无|费[：:为是]?零|收取[^，。；]{0,14}[费用](?:为|是)?(?:零|0)(?![\d.])/;
/** A charge in the past: 收取了, 共收取, 对2件申请收取; 按规定收取 is what the rules say. */
const CHARGED =
  /(?:已|共|共计|合计|实际|累计|依法|全年|年内|本年度?)(?:共|共计|合计)?(?:依法)?(?:收取|收缴|征收|计收)(?:了)?|(?:收取|收缴|征收|计收)了|(?:对|向)[^，。；]{0,16}[件人名份][^，。；]{0,14}(?:收取|征收|计收)|[件笔次](?:政府信息公开)?(?:申请)?(?:案件)?(?:收取|征收|计收)|(?:收取|征收|计收)[^，。；]{0,16}费(?:用)?\d+[笔件次]/;
const RULES = /按照?(?:规定|标准|[件量])|应当|可以|将|如[需有]|若|的要求|原则|标准|起收|不得|规范/;

/** What a sentence on the information-processing fee says; nothing where it may mean several things. */
export function contentOf(sentence: string): FeeContent {
  const basis = basisOf(sentence);
  const amounts = amountsIn(sentence);
  if (NO_NOTICE.test(sentence)) return { said: 'notNotified' };
  if (amounts.length > 1) return {};
  const [amount] = amounts;
  if (amount === 0) return { said: 'none' };
  if (amount !== undefined) return NONE.test(sentence) ? {} : { said: 'charged', amount, ...basis };
  if (NONE.test(sentence)) return { said: 'none' };
  return CHARGED.test(sentence) && !RULES.test(sentence) && !/\d(?:余|多)?万?元/.test(sentence)
    ? { said: 'charged' }
    : {};
}

/** Amounts in 元; what is only about so much is none to reckon with. */
function amountsIn(sentence: string): number[] {
  return Array.from(sentence.matchAll(AMOUNT)).flatMap(({ groups = {} }) => {
    const value = parseNumeral(groups.number ?? '');
    if (value === undefined || groups.about || groups.more) return [];
    return [Math.round(value * (groups.unit === '万元' ? 1e4 : 1) * 100) / 100];
  });
}

function basisOf(sentence: string): Pick<FeeContent, 'basis'> {
  const byRequest = sentence.includes('按件');
  const byVolume = sentence.includes('按量');
  if (byRequest === byVolume) return {};
  return { basis: byRequest ? 'request' : 'volume' };
}
