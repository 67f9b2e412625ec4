import type { PartSpec, Template } from '../../templates/template.js';
import type { PartHeading } from '../report.js';
import { editDistance } from '../edit-distance.js';
import { normaliseLabel } from '../../document/normalise.js';
import { keywordsOf } from './keywords.js';

/** A known wording of a part's heading. */
interface Wording {
  part: string;
  key: string;
  standing: Exclude<PartHeading['wording'], 'other'>;
}

/** Which part a heading's words stand for, and how sure that is. */
export interface WordingMatch {
  part: string;
  wording: PartHeading['wording'];
  certainty: 'exact' | 'close' | 'keywords';
}

/** All wordings of the templates, ready for look-up. */
export interface Wordings {
  /** Part ids in their order. */
  order: string[];
  exact: Map<string, Wording>;
  /** The longest first, so that a heading is not taken for the beginning of a longer one. */
  byLength: Wording[];
  /** The same by their first character, which hardly any paragraph begins with. */
  byFirst: Map<string, Wording[]>;
}

const compiled = new WeakMap<Template[], Wordings>();

/** The wordings of all templates; the newest template decides where they differ. */
export function wordingsOf(templates: Template[]): Wordings {
  let wordings = compiled.get(templates);
  if (!wordings) compiled.set(templates, (wordings = compile(templates)));
  return wordings;
}

/** The part that the whole of a heading's words stands for. `core` is normalised and has no ordinal and no mark at its end. */
export function matchWhole(core: string, wordings: Wordings): WordingMatch | undefined {
  const exact = wordings.exact.get(core);
  if (exact) return { part: exact.part, wording: exact.standing, certainty: 'exact' };
  if (core.length < 3 || core.length > 45 || sentence.test(core)) return undefined;
  return matchClose(core, wordings) ?? matchKeywords(core);
}

/** The known wording that a paragraph's words begin with. */
export function matchPrefix(body: string, wordings: Wordings): { match: WordingMatch; length: number } | undefined {
  const found = wordings.byFirst.get(body.charAt(0))?.find(({ key }) => body.startsWith(key));
  if (!found) return undefined;
  return { match: { part: found.part, wording: found.standing, certainty: 'exact' }, length: found.key.length };
}

const sentence = /[,。;!?:<>]|\d+[条件份次]/;
const tableLabel = /^(?:本年新收|上年结转|本年度?办理结果|结转下年度?)/;

/** Every heading holds one of these; what holds none need not be compared letter by letter. */
const common = /公开|情况|事项|总体|整体|问题|改进|其[他它]|报告|复议/;

function matchClose(core: string, { byLength }: Wordings): WordingMatch | undefined {
  if (!common.test(core)) return undefined;
  let best: Wording | undefined;
  let least = 4;
  for (const wording of byLength) {
    const limit = Math.min(least - 1, tolerance(wording.key.length));
    if (limit < 1 || Math.abs(wording.key.length - core.length) > limit) continue;
    if (strangers(core, wording.key) > limit) continue;
    const distance = editDistance(core, wording.key, limit);
    if (distance > limit) continue;
    best = wording;
    least = distance;
  }
  return best && { part: best.part, wording: 'other', certainty: 'close' };
}

/** Characters of one text that do not occur in the other: a lower bound of the distance that costs little. */
function strangers(text: string, other: string): number {
  let count = 0;
  for (const character of text) if (!other.includes(character)) count++;
  return count;
}

/** How many slips of the pen a wording of some length may hold. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : Math.min(3, Math.floor(length / 4));
}

function matchKeywords(core: string): WordingMatch | undefined {
  if (tableLabel.test(core)) return undefined;
  const part = keywordsOf(core);
  return part === undefined ? undefined : { part, wording: 'other', certainty: 'keywords' };
}

function compile(templates: Template[]): Wordings {
  const newestFirst = [...templates].sort((a, b) => b.years.from - a.years.from);
  const exact = new Map<string, Wording>();
  for (const part of newestFirst.flatMap(({ parts }) => parts)) {
    for (const wording of wordingsOfPart(part)) if (!exact.has(wording.key)) exact.set(wording.key, wording);
  }
  const order = [...new Set(newestFirst.flatMap(({ parts }) => parts.map(({ id }) => id)))];
  const byLength = [...exact.values()].sort((a, b) => b.key.length - a.key.length);
  return { order, exact, byLength, byFirst: groupedByFirst(byLength) };
}

function groupedByFirst(wordings: Wording[]): Map<string, Wording[]> {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const first = wording.key.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), wording]);
  }
  return groups;
}

function wordingsOfPart(part: PartSpec): Wording[] {
  const variants = part.variants.map(({ heading, standing }) => ({
    part: part.id,
    key: normaliseLabel(heading),
    standing,
  }));
  return [{ part: part.id, key: normaliseLabel(part.heading), standing: 'official' }, ...variants];
}
