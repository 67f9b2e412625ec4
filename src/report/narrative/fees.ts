import type { Passage, Statement } from '../report.js';
import { spanIn } from '../passages.js';
import { MASK, maskTitles } from './brackets.js';
import { contentOf } from './fee-content.js';
import { sentencesOf } from './stretches.js';

type FeeStatement = Extract<Statement, { kind: 'fee' }>;

/** The measures themselves, named without 《》; naming them is no statement. */
const CITATION = /(?:政府)?信息(?:公开)?(?:信息)?处理费(?:用)?(?:收取)?(?:管理)?(?:办法|规定)/g;
const CITES = /《[^《》]*处理费[^《》]*》|处理费(?:用)?(?:收取)?(?:管理)?(?:办法|规定)/;
/** Other charges, and the topic 收费及减免 in a list of headings. */
const OTHER_CHARGES =
  /行政事业性收费|涉企收费|[一-鿿]{0,4}收费(?:标准|目录|清单|项目|公示|依据|许可|政策|信息)|[教医停物育疗车业]收费|价格(?:[与和及、])?收费|乱收费|收费(?:及|和|、)减免情况?(?=[、，和以及等]|$)|免费|经费|消费|学费|缴费|党费|费县|公费|话费|耗费|浪费|保险费|水费|电费|补助费|医药费/g;
const PROCESSING_FEE = /(?:信息)?处理费/;
const ABOUT_DISCLOSURE = /信息公开|依申请公开|公开申请|申请公开|公开信息|政府信息|政务公开/;
const CHARGE =
  /收取[^，。；]{0,16}费|(?:未|没有?|无|不|免|零|已|共|均|曾|发生|产生)[^，。；]{0,16}(?:收费|费用)|收费(?:通知|金额|总额|总计|收入|[为：:零]|\d+(?:\.\d+)?(?:万?元|笔)|0(?![\d条篇])|情况|事项|行为)|费用(?:\d|为|共|总|合计|金额|[：:])|减免/;
const AFTER_CITATION = /收取|收费|费用|计收|未产生|未发生|\d(?:\.\d+)?(?:万)?元/;
const REFERS_TO_CITED = /(?:此类|该类|相关|有关|上述|该项)[^，。；]{0,4}(?:情况|事项|费)|未涉及|不涉及/;

/** What the narrative says about charging for information; `unclassified` where a sentence of part six speaks of a charge and of which is not plain. */
export function readFees(passages: Passage[]): FeeStatement[] {
  const statements: FeeStatement[] = [];
  passages.forEach((passage, index) => {
    if (!passage.text.includes('费')) return;
    const text = maskOthers(passage.text);
    const follower = passages[index + 1];
    // A heading says something only through the words under it.
    const says = !passage.heading || (follower !== undefined && !follower.heading && follower.part === passage.part);
    for (const { text: sentence, from, to } of sentencesOf(text)) {
      const certainty = classify(sentence, passage.text.slice(from, to), passage.part);
      if (!certainty) continue;
      const content = certainty === 'certain' ? contentOf(sentence) : {};
      statements.push({
        kind: 'fee',
        ...(passage.part ? { part: passage.part } : {}),
        certainty: says || content.said ? certainty : 'unclassified',
        ...content,
        at: spanIn(passage, from, to),
      });
    }
  });
  return statements;
}

function maskOthers(text: string): string {
  const blank = (words: string) => MASK.repeat(words.length);
  return maskTitles(text).replace(CITATION, blank).replace(OTHER_CHARGES, blank);
}

function classify(masked: string, raw: string, part: string | undefined): FeeStatement['certainty'] | undefined {
  if (PROCESSING_FEE.test(masked)) return 'certain';
  const cites = CITES.test(raw);
  if (cites && AFTER_CITATION.test(masked)) return 'certain';
  if (ABOUT_DISCLOSURE.test(masked) && CHARGE.test(masked)) return 'certain';
  if (part !== 'other') return undefined;
  return masked.includes('费') || (cites && REFERS_TO_CITED.test(masked)) ? 'unclassified' : undefined;
}
