import type { Document, Span } from '../document/document.js';
import { candidatesIn, type Candidate } from './parts/candidates.js';
import { withEmbedded } from './parts/embedded.js';
import { selectHeadings } from './parts/select.js';
import type { Wordings } from './parts/wordings.js';
import type { Part, PartHeading, Signature, Title } from './report.js';
import { findClosing } from './signature.js';
import { findTitle } from './title.js';

/** Which stretch of the document belongs to what. */
export interface Layout {
  title?: Title;
  preface: Span[];
  parts: Part[];
  signature?: Signature;
  /** Stretches in document order: the preface, every heading's content, what follows the signature. */
  regions: Region[];
}

/** Blocks of one part that follow one another. */
export interface Region {
  /** Part id or `preface`; absent after the end of the last part. */
  part?: string;
  heading?: { blocks: number[]; at: Span };
  content: Span[];
}

/** Divides a document into title, preface, parts and signature. */
export function layOut(document: Document, wordings: Wordings): Layout {
  const selected = selectHeadings(document, candidatesIn(document, wordings), wordings.order);
  const headings = withEmbedded(document, selected, wordings);
  const first = headings[0]?.block ?? document.blocks.length;
  const title = findTitle(document, first);
  const opening = afterTitle(title);
  const last = headings.at(-1);
  const closing = last && findClosing(document, last.block + last.continued + 1);
  const end = closing?.end ?? document.blocks.length;
  const preface = headings[0] ? [...spansOf(document, opening, first), ...before(document, headings[0])] : [];
  const regions: Region[] = [
    { part: 'preface', content: preface },
    ...headings.map((heading, i) => regionOf(document, heading, headings[i + 1], end)),
    { content: last ? spansOf(document, end, document.blocks.length) : [] },
  ];
  return {
    preface,
    parts: partsOf(headings, regions),
    regions,
    ...(title && { title }),
    ...(closing?.signature && { signature: closing.signature }),
  };
}

function afterTitle(title: Title | undefined): number {
  return title && title.at.length > 0 ? title.at.at(-1)!.block + 1 : 0;
}

function regionOf(document: Document, heading: Candidate, next: Candidate | undefined, end: number): Region {
  const blocks = Array.from({ length: heading.continued + 1 }, (_, i) => heading.block + i);
  const content = spansOf(document, heading.block + heading.continued + 1, next?.block ?? end);
  const sameBlock = next?.block === heading.block;
  if (heading.inline !== undefined) {
    const to = sameBlock ? next.at.from : textOf(document, heading.block).length;
    content.unshift({ block: heading.block, from: Math.min(heading.inline, to), to });
  }
  if (next && !sameBlock) content.push(...before(document, next));
  return { part: heading.match.part, heading: { blocks, at: heading.at }, content };
}

/** What stands before a heading in its own block, where a converter ran paragraphs together. */
function before(document: Document, { block, at }: Candidate): Span[] {
  const words = /\S/.test(textOf(document, block).slice(0, at.from).replace(/[*#>]/g, ''));
  return words ? [{ block, from: 0, to: at.from }] : [];
}

function textOf(document: Document, block: number): string {
  const found = document.blocks[block]!;
  return found.type === 'table' ? '' : found.text;
}

function spansOf(document: Document, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let block = from; block < to; block++) {
    const found = document.blocks[block]!;
    spans.push({ block, from: 0, to: found.type === 'table' ? 0 : found.text.length });
  }
  return spans;
}

function partsOf(headings: Candidate[], regions: Region[]): Part[] {
  const parts = new Map<string, Part>();
  headings.forEach((heading, i) => {
    const id = heading.match.part;
    const part = parts.get(id) ?? { id, headings: [], content: [] };
    part.headings.push(partHeading(heading));
    for (const span of regions[i + 1]?.content ?? []) part.content.push(span);
    parts.set(id, part);
  });
  return [...parts.values()];
}

function partHeading({ text, enumerator, at, level, match }: Candidate): PartHeading {
  return {
    text,
    at,
    wording: match.wording,
    ...(enumerator && {
      ordinal: enumerator.number,
      ordinalAt: { block: at.block, from: enumerator.from, to: enumerator.to },
    }),
    ...(level !== undefined && { level }),
  };
}
