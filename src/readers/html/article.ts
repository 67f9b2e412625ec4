import type { FlowBlock } from './flow.js';
import { chromeName, isChromeLine, isIndexTable, isPartHeading, isReportTable, isTitle, isTitleLine, namesYear, squeeze } from './page-words.js';
import { attribute } from './tree.js';
import type { Element } from './tree.js';

/** What of a page is the article, and what stands round it. */
export interface Article {
  kept: number[];
  /** Blocks of the page's own furniture before and within the head of the article: its dates stand there. */
  furniture: number[];
  /** Parts or tables of a report were found. */
  isReport: boolean;
}

/** Only so many cells of a table are looked at to know it. */
const cellsToLookAt = 60;

/**
 * Finds the article by what a report consists of. Between its first and its last part nothing is left out; before and
 * after, what is known to be the page's own furniture. Text is rather kept than lost.
 */
export function findArticle(blocks: FlowBlock[]): Article {
  const texts = blocks.map(({ block }) => (block.type === 'table' ? tableText(block.cells) : squeeze(block.text)));
  const page: Page = { blocks, texts, isLinked: (at) => isLinked(blocks[at]!) };
  let anchors = anchorsOf(page);
  if (anchors.length === 0) {
    // A link that was never closed makes all that follows a link.
    page.isLinked = () => false;
    anchors = anchorsOf(page);
    if (anchors.length === 0) return withoutReport({ ...page, isLinked: (at) => isLinked(blocks[at]!) });
  }
  return aroundAnchors(page, anchors[0]!, anchors.at(-1)!);
}

interface Page {
  blocks: FlowBlock[];
  /** Without white space; of a table its first cells. */
  texts: string[];
  isLinked: (at: number) => boolean;
}

function tableText(cells: { text: string }[]): string {
  return squeeze(
    cells
      .slice(0, cellsToLookAt)
      .map(({ text }) => text)
      .join(' '),
  );
}

function isLinked({ length, linked }: FlowBlock): boolean {
  return linked > 0 && linked >= length * 0.7;
}

/** Blocks that only a report has; a single heading may be a coincidence. */
function anchorsOf({ blocks, texts, isLinked }: Page): number[] {
  const tables: number[] = [];
  const headings: number[] = [];
  blocks.forEach(({ block, margin }, at) => {
    if (margin || isLinked(at)) return;
    if (block.type === 'table') {
      if (isReportTable(texts[at]!)) tables.push(at);
    } else if (block.type !== 'image' && isPartHeading(texts[at]!)) headings.push(at);
  });
  if (tables.length === 0 && headings.length < 2) return [];
  return [...tables, ...headings].sort((a, b) => a - b);
}

function aroundAnchors(page: Page, first: number, last: number): Article {
  const start = startOf(page, first);
  const end = endOf(page, last);
  const kept: number[] = [];
  const furniture: number[] = [];
  for (let at = 0; at < end; at++) {
    const inHead = at >= start && at < first;
    if (at < start || (inHead && isFurniture(page, at))) furniture.push(at);
    else kept.push(at);
  }
  return { kept, furniture, isReport: true };
}

/** Where the article begins: at its title, else where the furniture before its first part ends. */
function startOf(page: Page, first: number): number {
  for (let at = first - 1; at >= 0; at--) {
    if (page.blocks[at]!.block.type !== 'table' && isTitleOf(page, at)) return firstTitleLine(page, at);
  }
  let start = first;
  while (start > 0 && !isFurniture(page, start - 1)) start--;
  return start;
}

function isTitleOf({ texts, isLinked, blocks }: Page, at: number): boolean {
  const text = texts[at]!;
  return isTitle(text) && !isLinked(at) && (namesYear(text) || text.length > 14 || blocks[at]!.block.type === 'heading');
}

/** A title may take several lines, and the page may show its own above it. */
function firstTitleLine(page: Page, title: number): number {
  let start = title;
  for (let at = title - 1; at >= 0; at--) {
    const { block } = page.blocks[at]!;
    if (isFurniture(page, at)) continue;
    if (block.type === 'table' || block.type === 'image' || page.isLinked(at)) break;
    const text = page.texts[at]!;
    const isOwn = at === start - 1 && title - at <= 2 && isTitleLine(text);
    if (!isOwn && !(isTitleOf(page, at) && text !== page.texts[title])) break;
    start = at;
  }
  return start;
}

/** The first furniture after the last part ends the article. */
function endOf(page: Page, last: number): number {
  let end = last + 1;
  while (end < page.blocks.length && !isFurniture(page, end)) end++;
  return end;
}

const attachment = /\.(?:pdf|docx?|ofd|wps|xlsx?|et|zip|rar|7z)$|附件|附表/i;

function isFurniture(page: Page, at: number): boolean {
  const { block, margin, parent } = page.blocks[at]!;
  const text = page.texts[at]!;
  if (margin) return true;
  if (block.type === 'table') return isIndexTable(text);
  if (block.type === 'image') return hasChromeName(parent);
  if (isChromeLine(text)) return true;
  if (page.isLinked(at) && !attachment.test(text)) return true;
  return text.length < 100 && !text.includes('。') && hasChromeName(parent);
}

/** The nearest elements are named for what they are; the body and wrappers are not asked. */
const ancestorsToAsk = 4;

function hasChromeName(element: Element | null): boolean {
  let current = element;
  for (let asked = 0; current && asked < ancestorsToAsk; asked++, current = current.parent) {
    if (current.tagName === 'body') return false;
    const names = `${attribute(current, 'class') ?? ''} ${attribute(current, 'id') ?? ''}`;
    if (names.length > 1 && chromeName.test(names)) return true;
  }
  return false;
}

/** A page without a report: what is neither furniture nor a list of links, or everything if nothing is left. */
function withoutReport(page: Page): Article {
  const all = page.blocks.map((_, at) => at);
  const kept = all.filter((at) => !isFurniture(page, at));
  if (kept.length === 0) return { kept: all, furniture: [], isReport: false };
  const keptSet = new Set(kept);
  return { kept, furniture: all.filter((at) => !keptSet.has(at)), isReport: false };
}
