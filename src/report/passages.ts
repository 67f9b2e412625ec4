import type { Document, Span } from '../document/document.js';
import { compact, isWord } from './compact.js';
import { dateLine } from './dates.js';
import { enumeratorOf } from './enumerators.js';
import type { Layout } from './layout.js';
import type { Passage } from './report.js';

/** Title, preface, headings and prose as paragraphs in document order, mended where a page's end cut them apart. */
export function passagesOf(document: Document, { title, regions }: Layout): Passage[] {
  const joinsEagerly = document.source.format !== 'html';
  const passages: Passage[] = [];
  for (const { block, from, to } of title?.at ?? [])
    passages.push(passageAt(document, { block, from, to }, undefined, true)!);
  for (const { part, heading, content } of regions) {
    if (heading) passages.push(passageAt(document, heading.at, part, true)!);
    for (const passage of proseOf(document, content, part, joinsEagerly)) passages.push(passage);
  }
  return passages;
}

/** Place of a stretch of a passage in the document; only the first block's part if it crosses blocks. */
export function spanIn(passage: Passage, from: number, to: number): Span {
  const piece = passage.pieces.findLast(({ at }) => at <= from) ?? passage.pieces[0]!;
  const next = passage.pieces.find(({ at }) => at > from);
  const end = Math.min(to, next?.at ?? passage.text.length);
  const start = passage.offsets[from] ?? 0;
  const last = passage.offsets[Math.max(from, end - 1)] ?? start;
  return { block: piece.block, from: start, to: to > from ? last + 1 : start };
}

function passageAt(document: Document, span: Span, part: string | undefined, heading: boolean): Passage | undefined {
  const block = document.blocks[span.block];
  if (!block || block.type === 'table' || block.type === 'image') return undefined;
  const { text, offsets } = compact(block.text, span.from, span.to);
  return { text, pieces: [{ at: 0, block: span.block }], offsets, heading, ...(part !== undefined && { part }) };
}

function proseOf(document: Document, content: Span[], part: string | undefined, joinsEagerly: boolean): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const span of content) {
    const block = document.blocks[span.block]!;
    if (block.type === 'image') continue;
    const passage = passageAt(document, span, part, block.type === 'heading');
    if (!passage) {
      open = undefined;
      continue;
    }
    if (passage.text === '' || pageNumber.test(passage.text)) continue;
    passage.heading ||= isHeadingLine(passage.text);
    if (open && goesOn(open, passage, joinsEagerly)) {
      append(open, passage);
      continue;
    }
    passages.push(passage);
    open = passage;
  }
  return passages;
}

const pageNumber = /^(?:[-—–_·.\s]*\d{1,3}[-—–_·.\s]*|第?\d{1,3}页?[/／,，]?(?:共?\d{1,3}页?)?|[Pp]age\d+.*)$/;
const headingEnd = /[。：:.、]$/;

/** A sub-heading alone on its line: numbered, short, no sentence, no figure. */
function isHeadingLine(text: string): boolean {
  if (text.length > 40 || articleOf.test(text)) return false;
  const enumerator = enumeratorOf(text);
  if (!enumerator) return false;
  const words = text.slice(enumerator.body).replace(headingEnd, '');
  if (/[：:]/.test(words)) return false;
  return (
    words.length >= 2 &&
    words.length <= 30 &&
    !/[，。；！？,;]/.test(words) &&
    !/\d/.test(words.replace(/20\d\d年度?/g, ''))
  );
}

/** What is longer is no sentence that a page's end cut apart, and joining it on and on would take quadratic time. */
const longestSentence = 5000;
const unfinished = /[，、,]$/;
const finished = /[。！？；：!?;:…”’」』）)》】>~～]$/;
const prose = /[，、；。,]/;
const continuation = /^[，。、；：）)”》]/;
/** How a paragraph begins; a line that goes on in mid-sentence seldom does. */
const opening =
  /^(?:20\d{2}年|今年|去年|本年|全年|截[至止]|我[局委办厅区市县镇乡街院中处]|本[机单局委报街镇]|一方面|另一方面|同时|此外|另外|其中|下一?步|针对|首先|其次|最后|主要|[一二三四五六七八九十]+(?:是|要|、)|第[一二三四五六七八九十])/;

/** （五）项 of an article is no enumerator. */
const articleOf = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[项款目]/;

/** Whether a paragraph is the rest of a sentence that the one before left unfinished. */
function goesOn(open: Passage, next: Passage, eagerly: boolean): boolean {
  if (open.heading || next.heading || open.text.length > longestSentence || finished.test(open.text)) return false;
  if (articleOf.test(next.text)) return true;
  if (enumeratorOf(next.text) || dateLine(next.text) !== undefined) return false;
  if (unfinished.test(open.text) || continuation.test(next.text)) return true;
  if (!eagerly || opening.test(next.text) || isHeadingOver(open, next.text)) return false;
  return open.text.length >= 20 && (prose.test(open.text) || open.text.length >= 35) && prose.test(next.text);
}

/** （一）强化组织领导，统筹推进工作: a numbered line without a sentence's marks is cut off by no margin if the next one is far longer. */
function isHeadingOver({ text, pieces }: Passage, below: string): boolean {
  const isShort = pieces.length === 1 && text.length <= 32 && below.length > text.length + 16;
  return isShort && !/[。；;：:\d]/.test(text) && enumeratorOf(text) !== undefined;
}

function append(open: Passage, next: Passage): void {
  const before = open.text.charCodeAt(open.text.length - 1);
  if (isWord(before) && isWord(next.text.charCodeAt(0))) {
    open.text += ' ';
    open.offsets.push(open.offsets.at(-1) ?? 0);
  }
  open.pieces.push({ at: open.text.length, block: next.pieces[0]!.block });
  open.text += next.text;
  for (const offset of next.offsets) open.offsets.push(offset);
}
