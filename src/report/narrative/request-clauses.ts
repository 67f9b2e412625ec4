import { CARRIED_FORWARD, CARRIED_OVER, FILLER, NUMBER, OBJECT, SURE_OBJECT, VERBS } from './requests-lexicon.js';
import { COUNTED, numberIn } from './number-phrase.js';

/** A count of requests that one clause states. */
export interface ClauseCount {
  measure: string;
  value: number;
  comparison: 'exact' | 'approximate';
  unit: string;
  negated: boolean;
  column?: string;
  /** The clause itself names requests for information; otherwise its context has to. */
  sure: boolean;
  /** Words of the clause before the count. */
  before: string;
  /** Offsets in the clause. */
  from: number;
  to: number;
}

const VERB = `(?:(?<handled>${VERBS.handled})|(?<answered>${VERBS.answered})|(?<received>${VERBS.received}))(?:了|到)?`;
const END = '(?:\\u0000|的)*$';
const THING = `(?:申请|案件|事项)?(?:件)?`;

const FORMS = [
  // 收到政府信息公开申请12件
  new RegExp(`${VERB}(?<filler>${FILLER})(?<object>${OBJECT})${COUNTED}${NUMBER}${END}`),
  // 收到12件依申请公开事项
  new RegExp(`${VERB}(?:共)?${NUMBER}(?:的)?(?<filler>${FILLER})(?<object>${OBJECT})${END}`),
  // 政府信息公开申请共收到12件
  new RegExp(
    `(?<object>${OBJECT})(?<=公开.{0,12})\\u0000*(?:方面|工作|情况|已|均|全部|总共|共计|累计|共|全年|年内|本年度?|今年){0,6}${VERB}${COUNTED}${NUMBER}${END}`,
  ),
];
/** 答复11件: short for what the sentence before named. */
const SHORT = new RegExp(
  `^(?:其中|目前|截至目前|全部|均|已|按期|按时|依法|依规|及时|实际|年内|全年|本年度?|当年|20\\d\\d年度?|并|共|总|累计){0,6}(?:申请(?=办理|处理))?${VERB}${THING}${COUNTED}${NUMBER}${END}`,
);
const CARRIED = [
  ['requests.carriedOver', new RegExp(`(?:${CARRIED_OVER})(?:的)?${FILLER}(?:${OBJECT})?${COUNTED}${NUMBER}${END}`)],
  ['requests.carriedForward', new RegExp(`(?:${CARRIED_FORWARD})${FILLER}(?:${OBJECT})?${COUNTED}${NUMBER}${END}`)],
  ['requests.carriedForward', new RegExp(`${NUMBER}(?:${OBJECT})?(?:${CARRIED_FORWARD})${END}`)],
] as const;
const NONE = new RegExp(
  `(?:(?:尚|均|从|暂)?未(?:曾)?|没有?|无|零)(?:发生|产生|出现|收到|受理|接到|接收|收悉|处理|办理|有|新收到?|和|或|及|、){0,5}(?:过)?(?<filler>${FILLER})(?<object>${OBJECT})(?:的?(?:件|情况|情形|行为|现象))?(?:${END}|[、和及或](?!其))`,
);
const NONE_CARRIED = new RegExp(`(?:无|没有|未有|无需)(?:${OBJECT})?(?:${CARRIED_FORWARD})`);
const ANY_VERB = /收|受理|接|办|答复|回复|处理|结转|顺延|未|无|没|零/;
const NEGATION = /(?:未|没有|不|无)(?:能|再|予|曾)?$/;

/** The counts that one clause (with brackets and titles masked) states; `short` forms only where the context names requests. */
export function countsIn(clause: string, inTopic: boolean): ClauseCount[] {
  if (!ANY_VERB.test(clause)) return [];
  const carried = countCarried(clause);
  if (carried) return [carried];
  const none = countNone(clause);
  if (none) return [none];
  for (const form of FORMS) {
    const count = fromMatch(form.exec(clause));
    if (count) return [count];
  }
  const short = inTopic ? fromMatch(SHORT.exec(clause)) : undefined;
  return short && short.unit !== '条' ? [short] : [];
}

function countCarried(clause: string): ClauseCount | undefined {
  if (!/转|顺延|下/.test(clause)) return undefined;
  for (const [measure, form] of CARRIED) {
    const match = form.exec(clause);
    const count = match && numberIn(match.groups ?? {});
    if (match && count) return { measure, negated: false, sure: SURE_OBJECT.test(clause), ...count, ...placeOf(match) };
  }
  const none = NONE_CARRIED.exec(clause);
  if (!none) return undefined;
  return { measure: 'requests.carriedForward', sure: SURE_OBJECT.test(clause), ...ZERO, ...placeOf(none) };
}

const ZERO = { value: 0, comparison: 'exact', unit: '件', negated: true } as const;

function countNone(clause: string): ClauseCount | undefined {
  const match = NONE.exec(clause);
  const { object = '', filler = '' } = match?.groups ?? {};
  if (!match || !isNoRequest(match[0], object)) return undefined;
  return {
    measure: 'requests.received',
    sure: SURE_OBJECT.test(object),
    ...ZERO,
    ...columnOf(filler),
    ...placeOf(match),
  };
}

/** 无依申请公开政府信息 are pieces of information, 未申请 is something not asked for: unless the words are of receiving. */
function isNoRequest(match: string, object: string): boolean {
  if (/收|受理|接/.test(match)) return true;
  return SURE_OBJECT.test(object) && (!/信息$/.test(object) || object.startsWith('申请公开'));
}

function fromMatch(match: RegExpExecArray | null): ClauseCount | undefined {
  const groups = match?.groups;
  const count = match && numberIn(match.groups ?? {});
  if (!match || !groups || !count) return undefined;
  const place = placeOf(match);
  if (NEGATION.test(place.before)) return undefined;
  const measure = (['handled', 'answered', 'received'] as const).find((verb) => groups[verb])!;
  const sure = SURE_OBJECT.test(groups.object ?? '');
  return { measure: `requests.${measure}`, negated: false, sure, ...count, ...columnOf(groups.filler ?? ''), ...place };
}

function placeOf(match: RegExpExecArray) {
  return { before: match.input.slice(0, match.index), from: match.index, to: match.index + match[0].length };
}

/** Requests of natural persons alone, or of organisations alone. */
function columnOf(filler: string): { column?: string } {
  const natural = /自然人|公民|个人|群众/.test(filler);
  const organisations = /法人|组织|企业|单位/.test(filler);
  if (natural === organisations) return {};
  if (natural && /群众/.test(filler)) return {};
  return { column: natural ? 'natural' : 'organisations' };
}
