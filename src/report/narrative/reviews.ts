import type { Claim, Organ } from '../report.js';
import { vocabularyOf, type Lexicon } from './lexicon.js';
import type { Prose } from './prose.js';
import { readLexicon } from './read-lexicon.js';

const HARMLESS =
  '涉及|涉|因|由于|由|有关|关于|针对|对|向|就|政府信息公开(?:工作|申请|事务|事项|答复|问题|类|行为)?|信息公开(?:工作|申请|事务|事项|答复|问题|类|行为)?|政务公开(?:工作)?|依申请公开(?:工作|事项|答复)?|引发|引起|导致|产生|发生|出现|被|申请人|申请|提起|提出|当事人|公民|法人|其他组织|不服|案件|案|事项|情形|现象|事件|任何|相关|所|而|[一1][起例件宗](?=因|由|涉|针对|政府|信息|行政)';

/** Administrative reviews and litigation over disclosure: part four. Those that an organ decides on itself are other business. */
const reviews: Lexicon = {
  worth: /复议|诉讼/,
  about: /信息公开|政务公开|依申请公开|公开申请|申请公开/,
  things: {
    litigationDirect: '(?:未经|不经)复议(?:而)?直接(?:提起)?(?:起诉|行政诉讼|诉讼)',
    litigationAfterReview: '(?:经)?复议后(?:再)?(?:提起)?(?:起诉|行政诉讼|诉讼)',
    review: '行政复议|复议',
    litigation: '行政诉讼|诉讼',
  },
  doings: {
    upheld: '(?:结果)?维持(?:原(?:行政行为|答复|决定))?',
    corrected: '(?:结果)?(?:被)?纠正',
    otherResult: '其他结果|其他(?=\\d)',
    pending: '(?:尚|暂)?未审结|(?:尚在|正在)审理(?:中|过程中)?|审理中',
  },
  bare: 'total',
  doingGoesOn: false,
  resultsWithin: true,
  units: '件|起|宗|例|案',
  harmless: HARMLESS,
  measure: (thing, doing) => `reviews.${thing}.${doing}`,
};

const ordinary = vocabularyOf({ ...reviews, harmless: `${HARMLESS}|收到|接到` });
/** To these 收到行政复议申请 may mean that they were asked to decide on them. */
const REVIEWING = /司法|人民政府|政府办|复议/;
const reviewing = vocabularyOf(reviews);

/** Reviews and lawsuits that the narrative states, in all and by result. */
export function readReviews(prose: Prose): Claim[] {
  return readLexicon(prose, isReviewing(prose.organ) ? reviewing : ordinary);
}

function isReviewing(organ: Organ | undefined): boolean {
  return organ === undefined || organ.kind === 'government' || REVIEWING.test(organ.name);
}
