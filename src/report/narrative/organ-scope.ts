import type { Organ } from '../report.js';
import { MASK } from './brackets.js';

/** Whose figures a stretch of prose is about; undefined if it does not say. */
export type ScopeOf = (words: string) => 'own' | 'other' | undefined;

/** Other bodies than the report's own. */
const OTHER_BODY =
  /本级|代表|乡镇|镇街|各(?:级|部门|单位|街道|区|县|市|科室|处室|局)|下属|下级|所属|指导|协助|配合|会同|转[交送]|全(?:市|县|区|省|州|盟|系统)|办公室|政府办|区府办|市府办|县府办|(?<![全我本])(?:街道|镇|乡)(?:共|累计|$)/;
const OWN = /我[局委办厅院会署社站所中心镇乡街道单位机关]|本[局委办厅院会署社站所镇乡街道单位机关]/;
const OWN_AREA = /我[省市县区州盟旗]/;
const OWN_WHOLE = /全[镇乡局委厅院街]/;
const OTHER_AREA = /(?:我|全)[省市县区州盟旗]/;
const BODY = /(?:局|委员会|办公室|政府|街道办事处|厅|管委会|集团|公司|中心)$/;

/** 市民政局 for 青川市民政局, where it opens a clause; behind a place it would be another one's. */
const PLACE_BEFORE_NAME = /(?<=^|[，。；：年度日])[省市县区州盟旗](?=\0)/g;

/** How the words of this report's organ tell its own figures from those of others. */
export function scopesFor(organ: Organ | undefined): ScopeOf {
  const name = withoutPlace(organ?.name ?? '');
  const names = namesOf(organ);
  const area = organ?.kind === 'government';
  return (words) => {
    const rest = names.reduce((left, own) => left.replaceAll(own, '本机关'), words);
    if (OTHER_BODY.test(isOffice(name) ? rest.replace(/办公室/g, '') : rest)) return 'other';
    if (area && OWN_AREA.test(rest)) return 'own';
    if (OTHER_AREA.test(rest)) return 'other';
    if (OWN.test(rest) || OWN_WHOLE.test(rest)) return 'own';
    return BODY.test(rest) && !shortOf(rest, name) ? 'other' : undefined;
  };
}

/** The report's own name blanked out, at equal length. */
export function ownNameMask(organ: Organ | undefined): (text: string) => string {
  const names = namesOf(organ).sort((a, b) => b.length - a.length);
  return (text) =>
    names.reduce((left, own) => left.replaceAll(own, MASK.repeat(own.length)), text).replace(PLACE_BEFORE_NAME, MASK);
}

function withoutPlace(name: string): string {
  return name.replace(/^.{2,3}(?:省|市|自治区)(?=.{3})/, '');
}

/** The ways in which a report names its own organ. */
function namesOf(organ: Organ | undefined): string[] {
  const full = organ?.name ?? '';
  const name = withoutPlace(full);
  // 白石镇 for 白石镇人民政府
  const short = name.replace(/人民政府$|办事处$/, '');
  // 白石镇 for 云溪县白石镇
  const place = /[^省市县区旗州盟]{2,6}(?:镇|乡|街道)$/.exec(short)?.[0] ?? short;
  return [full, name, short, place].filter(({ length }) => length > 2);
}

function isOffice(name: string): boolean {
  return name.endsWith('办公室');
}

/** Its last words, or 区卫健委 for 临江区卫生健康委. */
function isShort(words: string, name: string): boolean {
  if (words.length >= 3 && name.endsWith(words)) return true;
  if (words.length < 4 || words.at(-1) !== name.at(-1)) return false;
  let at = -1;
  return [...words].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

/** 区民政局 for 临江区民政局; any body where the report's own organ is unknown. */
function shortOf(words: string, name: string): boolean {
  if (name === '') return true;
  const tail = /[\p{Script=Han}]{2,12}$/u.exec(words)?.[0] ?? '';
  for (let from = 0; from < tail.length - 1; from++) if (isShort(tail.slice(from), name)) return true;
  return false;
}
