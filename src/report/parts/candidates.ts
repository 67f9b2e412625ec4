import type { Block, Document, Span } from '../../document/document.js';
import { enumeratorOf, type Enumerator } from '../enumerators.js';
import { normaliseLabel, squeeze } from '../../document/normalise.js';
import { matchPrefix, matchWhole, type WordingMatch, type Wordings } from './wordings.js';

/** A place that may be the heading of a part. */
export interface Candidate {
  block: number;
  /** Blocks after the first that belong to the heading, split over lines. */
  continued: number;
  style: Enumerator['style'] | 'none';
  enumerator?: Enumerator;
  match: WordingMatch;
  /** The words as written, without white space. */
  text: string;
  at: Span;
  /** Where the content begins if it stands in the heading's own paragraph. */
  inline?: number;
  /** A line of a table of contents: the page's number stands at its end. */
  contentsLine: boolean;
  level?: number;
}

/** Places in a document that may be headings of parts, in order. */
export function candidatesIn(document: Document, wordings: Wordings): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < document.blocks.length; i++) {
    const candidate = candidateAt(document.blocks, i, wordings);
    if (!candidate) continue;
    found.push(candidate);
    i += candidate.continued;
  }
  return found;
}

/** The longest paragraph that can be nothing but a heading. */
const headingLength = 60;
const leadIn = /[:：]/;
const marksAtEnd = /[:。.,、;*\s]+$/;
const pageNumber = /(?:\.{3,}|…+|·{3,}|-{4,}|_{4,})[\s.…·]*\d{0,3}\s*$|\S\s+\d{1,3}\s*$/;

function candidateAt(blocks: Block[], index: number, wordings: Wordings): Candidate | undefined {
  const block = blocks[index];
  if (!block || block.type === 'table' || block.type === 'image' || block.text === '') return undefined;
  const enumerator = enumeratorOf(block.text);
  if (!enumerator && block.text.length > 4 * headingLength && !leadIn.test(block.text.slice(0, headingLength)))
    return undefined;
  const start = enumerator?.body ?? firstVisible(block.text);
  const body = normaliseLabel(block.text.slice(start, start + 2 * headingLength));
  if (body.length > headingLength) return withContent(block, index, start, body, enumerator, wordings);
  return (
    (enumerator ? undefined : numeralWithoutMark(block, index, wordings)) ??
    wholeBlock(blocks, index, start, body, enumerator, wordings) ??
    withContent(block, index, start, body, enumerator, wordings)
  );
}

type Words = Exclude<Block, { type: 'table' }>;

function wholeBlock(
  blocks: Block[],
  index: number,
  start: number,
  body: string,
  enumerator: Enumerator | undefined,
  wordings: Wordings,
): Candidate | undefined {
  const block = blocks[index] as Words;
  const contentsLine = pageNumber.test(block.text.slice(-headingLength));
  const core = (contentsLine ? body.replace(/[.…·\-_]*\d*$/, '') : body).replace(marksAtEnd, '');
  const alone = matchWhole(core, wordings);
  const joined = alone?.certainty === 'exact' ? undefined : joinedWithNext(blocks, index, core, enumerator, wordings);
  const match = joined ?? alone;
  if (!match) return undefined;
  const at = spanOfWords(block.text, index, enumerator, start, core.length);
  return candidate(block, at, match, enumerator, { continued: joined ? 1 : 0, contentsLine });
}

/** A heading that a converter cut in two: 二、主动公开 / 政府信息情况. */
function joinedWithNext(
  blocks: Block[],
  index: number,
  core: string,
  enumerator: Enumerator | undefined,
  wordings: Wordings,
): WordingMatch | undefined {
  const next = blocks[index + 1];
  const block = blocks[index] as Words;
  if (!next || next.type === 'table' || next.type === 'image' || next.text.length > headingLength) return undefined;
  if (!enumerator && block.type !== 'heading') return undefined;
  if (sentenceEnd.test(block.text) || enumeratorOf(next.text)) return undefined;
  const match = matchWhole(core + normaliseLabel(next.text).replace(marksAtEnd, ''), wordings);
  return match && match.certainty === 'exact' ? match : undefined;
}

const sentenceEnd = /[。；！？:：]\s*$/;
const separated = /^[:。;,.]/;
const opensContent = /^(?:无|暂无|没有|\d|本|我|一是|（一）|\(一\))/;

/** A heading whose content follows in the same paragraph: 六、其他需要报告的事项：无。 */
function withContent(
  block: Words,
  index: number,
  start: number,
  body: string,
  enumerator: Enumerator | undefined,
  wordings: Wordings,
): Candidate | undefined {
  const found = matchPrefix(body, wordings);
  if (!found) return undefined;
  const { match, length } = found;
  const rest = body.slice(length);
  const end = afterVisible(block.text, start, length);
  const long = length >= 6;
  const marked = separated.test(rest) || (enumerator !== undefined && /^\s/.test(block.text.slice(end)));
  if (!enumerator && !(long && rest.startsWith(':'))) return undefined;
  if (!marked && !(long && opensContent.test(rest))) return undefined;
  const at = { block: index, from: enumerator?.from ?? start, to: end };
  return candidate(block, at, match, enumerator, {
    continued: 0,
    contentsLine: false,
    inline: contentStart(block.text, end),
  });
}

/** 一总体情况: the mark after the numeral was lost. */
function numeralWithoutMark(block: Words, index: number, wordings: Wordings): Candidate | undefined {
  const from = firstVisible(block.text);
  const enumerator = enumeratorOf(`${block.text[from]}、`);
  if (!enumerator) return undefined;
  const core = normaliseLabel(block.text.slice(from + 1)).replace(marksAtEnd, '');
  const match = matchWhole(core, wordings);
  if (match?.certainty !== 'exact') return undefined;
  const mark: Enumerator = { ...enumerator, from, to: from + 1, body: from + 1 };
  const at = spanOfWords(block.text, index, mark, from + 1, core.length);
  return candidate(block, at, match, mark, { continued: 0, contentsLine: false });
}

function candidate(
  block: Words,
  at: Span,
  match: WordingMatch,
  enumerator: Enumerator | undefined,
  more: Pick<Candidate, 'continued' | 'contentsLine'> & { inline?: number },
): Candidate {
  const text = squeeze(block.text.slice(enumerator?.body ?? at.from, at.to));
  return {
    block: at.block,
    style: enumerator?.style ?? 'none',
    match,
    text,
    at,
    ...(enumerator && { enumerator }),
    ...(block.type === 'heading' && { level: block.level }),
    ...more,
  };
}

function spanOfWords(
  text: string,
  block: number,
  enumerator: Enumerator | undefined,
  start: number,
  length: number,
): Span {
  return { block, from: enumerator?.from ?? start, to: afterVisible(text, start, length) };
}

/** Offset after so many visible characters from `from` on. */
export function afterVisible(text: string, from: number, count: number): number {
  let left = count;
  let end = from;
  for (let i = from; i < text.length && left > 0; i++) {
    if (squeeze(text[i]!) === '') continue;
    left--;
    end = i + 1;
  }
  return end;
}

function firstVisible(text: string): number {
  return Math.max(0, text.search(/[^\s*#>\u200b\ufeff]/));
}

/** Offset at which the content behind a heading begins. */
export function contentStart(text: string, end: number): number {
  const rest = /[^\s:：。.，,；;]/.exec(text.slice(end));
  return rest ? end + rest.index : text.length;
}
