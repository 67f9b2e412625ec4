import { inWords } from '../report/narrative/phrasings.js';
import { asides } from './phrases/asides.js';
import { decisions2021, documents2021, explained, published } from './phrases/disclosure.js';
import { aspectEndings, aspectHeadings } from './phrases/headings.js';
import { assessed, managed, platforms, supervised } from './phrases/management.js';
import { openings } from './phrases/opening.js';
import { disputes, requestKinds, requestTotals, requestWays } from './phrases/requests.js';
import type { OrganKind } from '../../src/templates/template.js';
import { say, saySome, type Phrases, type Speaker } from './wording.js';

/** Part one, with sub-headings on lines of their own, running into their paragraphs, or without any. */
export function overviewOf(speaker: Speaker, version: string, kind: OrganKind): string[] {
  const { dice } = speaker;
  const style = dice.pick(['apart', 'apart', 'run in', 'in words', 'none'] as const);
  const ending = dice.pick(aspectEndings);
  const opening = dice.chance(0.7) || style === 'none' ? [say(speaker, openings)] : [];
  const paragraphs = aspectHeadings.flatMap(([aspect, ...headings], index) => {
    const text = sentences(speaker, [...aspects(version, kind)[aspect]!, [asides[aspect]!, 0, 1]]);
    const heading = `（${inWords(index + 1)}）${dice.pick(headings)}${ending}`;
    if (style === 'in words')
      return [`${inWords(index + 1)}是${dice.pick(works)}${headings[0]}工作。${text[0]}`, ...text.slice(1)];
    if (style === 'apart') return [heading, ...text];
    return style === 'run in' ? [`${heading}。${text[0]}`, ...text.slice(1)] : text;
  });
  return [...opening, ...paragraphs, ...extraAspect(speaker, style, ending)];
}

const works = ['做好', '规范', '推进', '加强'];

/** Some have a sixth aspect of their own. */
function extraAspect(speaker: Speaker, style: string, ending: string): string[] {
  if (['none', 'in words'].includes(style) || speaker.dice.chance(0.85)) return [];
  return [`（六）${speaker.dice.pick(['教育培训', '标准化建设', '政策解读'])}${ending}`, say(speaker, explained)];
}

/** What an aspect may say: so many phrases of a table. */
type Slot = [phrases: Phrases[], least: number, most: number];

function aspects(version: string, kind: OrganKind): Record<string, Slot[]> {
  const bound = kind === 'government' || kind === 'township';
  const tables2021 = version === '2021' ? 2 : 0;
  return {
    disclosure: [
      [published, 1, 1],
      [explained, 0, 2],
      [decisions2021, 0, tables2021],
    ],
    requests: [
      [requestTotals, 1, 1],
      [requestKinds, 0, 2],
      [requestWays, 0, 2],
      [disputes, 0, 1],
    ],
    management: [
      [managed, 1, 3],
      [documents2021, 0, tables2021],
    ],
    platforms: [[platforms, 1, 3]],
    supervision: [
      [supervised, 1, 2],
      [assessed, bound ? 1 : 0, 1],
    ],
  };
}

/** The sentences of an aspect, in one paragraph or in two. */
function sentences(speaker: Speaker, slots: Slot[]): string[] {
  const { dice } = speaker;
  const said = slots.flatMap(([phrases, least, most]) => saySome(speaker, phrases, least, most));
  const cut = dice.chance(0.3) ? dice.int(1, said.length) : said.length;
  return [said.slice(0, cut), said.slice(cut)].filter(({ length }) => length > 0).map((part) => part.join(''));
}
