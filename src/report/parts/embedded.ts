import type { Document } from '../../document/document.js';
import { enumeratorOf } from '../enumerators.js';
import { normaliseLabel } from '../../document/normalise.js';
import { afterVisible, contentStart, type Candidate } from './candidates.js';
import { matchPrefix, type Wordings } from './wordings.js';

/** A numeral with its mark behind the end of a sentence and a gap, where a converter ran paragraphs together. */
const mark = /(?<=[。；;！？?）)]\s{1,8}|\s{2})[一二三四五六]\s{0,2}、\s{0,2}/g;
const gap = /^(?:\s|[:：。]|$)/;
const longestHeading = 40;
/** More such marks are no paragraphs run together. */
const most = 500;

/** Headings with the official number and words in mid-paragraph, for parts that have none of their own and stand in order. */
export function withEmbedded(document: Document, headings: Candidate[], wordings: Wordings): Candidate[] {
  const found = new Set(headings.map(({ match }) => match.part));
  if (found.size === wordings.order.length) return headings;
  const all = [...headings];
  for (const candidate of embeddedIn(document, wordings)) {
    if (found.has(candidate.match.part) || !fits(candidate, all, wordings.order)) continue;
    found.add(candidate.match.part);
    all.push(candidate);
  }
  return all.sort((a, b) => a.block - b.block || a.at.from - b.at.from);
}

function embeddedIn({ blocks }: Document, wordings: Wordings): Candidate[] {
  const candidates: Candidate[] = [];
  let seen = 0;
  blocks.forEach((block, index) => {
    if (block.type === 'table' || block.type === 'image' || !block.text.includes('、')) return;
    for (const { 0: words, index: from } of block.text.matchAll(mark)) {
      if (++seen > most) return;
      const candidate = candidateAt(block.text, index, from, words.length, wordings);
      if (candidate) candidates.push(candidate);
    }
  });
  return candidates;
}

function candidateAt(
  text: string,
  block: number,
  from: number,
  length: number,
  wordings: Wordings,
): Candidate | undefined {
  const start = from + length;
  const found = matchPrefix(normaliseLabel(text.slice(start, start + longestHeading)), wordings);
  const enumerator = enumeratorOf(text.slice(from, start));
  if (!found || !enumerator || enumerator.number !== wordings.order.indexOf(found.match.part) + 1) return undefined;
  if (found.match.wording !== 'official' && found.match.wording !== 'accepted') return undefined;
  const end = afterVisible(text, start, found.length);
  if (!gap.test(text.slice(end))) return undefined;
  return {
    block,
    continued: 0,
    style: enumerator.style,
    enumerator: { ...enumerator, from, to: from + enumerator.to, body: start },
    match: found.match,
    text: normaliseLabel(text.slice(start, end)),
    at: { block, from, to: end },
    inline: contentStart(text, end),
    contentsLine: false,
  };
}

function fits({ block, at, match }: Candidate, headings: Candidate[], order: string[]): boolean {
  const rank = order.indexOf(match.part);
  return headings.every((other) => {
    const before = other.block < block || (other.block === block && other.at.from < at.from);
    return order.indexOf(other.match.part) < rank === before;
  });
}
