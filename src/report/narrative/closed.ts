import { spanIn } from '../passages.js';
import type { Statement } from '../report.js';
import type { Paragraph, Prose, Sentence } from './prose.js';
import { isOfYear } from './report-year.js';
import { OTHER_TOPIC, PREVIOUS, SURE_OBJECT } from './requests-lexicon.js';

type AllClosed = Extract<Statement, { kind: 'allClosed' }>;

const WORTH_READING = /办结|办理完毕|处理完毕|办理完成|答复完毕/;
const ADVERBS = '(?:已经|已|按时|按期|依法|依规|如期|及时|按规定|予以|得到)*';
const DONE = '(?:办结|办理完毕|处理完毕|办理完成|答复完毕)(?![率的])';
/** 均在法定期限内答复 says that none was late, not that none is open. */
const ALL = new RegExp(
  `(?:^|\\u0000|申请|件|事项|目前|其中|已)(?:现|目前|均已|已)?(?:全部|全都|均|都|一律)${ADVERBS}${DONE}|办结率(?:为|达到|达)?(?:100[%％]|百分之百)`,
);
/** Some of the requests, or what is due. */
const SOME =
  /上(?:一)?年|结转|顺延|到期|应(?:办|当|予)|其中|除|网上|在线|信函|邮寄|当面|渠道|自然人(?![、和或])|按时办结率|按期办结率|及时办结率/;
const GOES_ON = /(?:结转|转|顺延)(?:至|到|入)?(?:下一?|次|20\d\d)年|继续办理|正在办理|尚在办理|未办结|尚未答复/;
const TOPIC = /依申请|申请公开|公开申请/;

/** Where prose says that all requests for information of the year were closed: 全部办结, 办结率100%. */
export function readAllClosed(prose: Prose): AllClosed[] {
  return prose.about(WORTH_READING).flatMap((paragraph) => {
    const { text, sentences } = paragraph;
    // What goes on into the next year is named beside it: the rest was closed.
    if (!WORTH_READING.test(text) || GOES_ON.test(text)) return [];
    return sentences.flatMap((sentence) => readSentence(prose, paragraph, sentence));
  });
}

function readSentence(prose: Prose, paragraph: Paragraph, sentence: Sentence): AllClosed[] {
  if (!WORTH_READING.test(sentence.text) || !isOfYear(sentence.text, prose.year)) return [];
  if (!SURE_OBJECT.test(sentence.text) && !(TOPIC.test(paragraph.heading) && /申请/.test(sentence.text))) return [];
  let said = '';
  for (const clause of sentence.clauses) {
    said += clause.text;
    if (SOME.test(clause.text) || PREVIOUS.test(clause.text)) return [];
    if (OTHER_TOPIC.test(clause.text) && !SURE_OBJECT.test(clause.text)) return [];
    const match = ALL.exec(clause.text);
    if (!match || !/申请/.test(said)) continue;
    const at = spanIn(paragraph.passage, clause.from, clause.to);
    return [{ kind: 'allClosed', scope: prose.scopeOf(said) ?? 'own', at }];
  }
  return [];
}
