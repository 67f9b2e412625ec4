import { squeeze } from '../../document/normalise.js';
import { FurnitureFinder, isLinked } from './furniture.js';
import type { FlowBlock } from './flow.js';
import type { Page } from './page.js';
import { isPartHeading, isReportTable, isTitle, isTitleLine, namesYear } from './page-words.js';

/** What of a page is the article, and what stands round it. Numbers are indices of blocks. */
export interface Article {
  kept: number[];
  /** The page's own furniture before the first part: dates of the article stand there. */
  furniture: number[];
  /** The same, but only below the title. */
  belowTitle: number[];
  /** Parts or tables of a report were found. */
  isReport: boolean;
}

/**
 * Finds the article by what a report consists of. Between its first and its last part nothing is left out; before and
 * after, what is known to be the page's own furniture. Text is rather kept than lost.
 */
export function findArticle(blocks: FlowBlock[]): Article {
  const page = {
    blocks,
    texts: blocks.map(({ block }) => (block.type === 'table' ? tableText(block.cells) : squeeze(block.text))),
  };
  const anchors = anchorsOf(page);
  if (anchors.length > 0) return aroundAnchors(page, anchors);
  // A link that was never closed makes a link of all that follows.
  const trusting = { ...page, blocks: blocks.map((block) => ({ ...block, linked: 0, margin: false })) };
  const anywhere = anchorsOf(trusting);
  return anywhere.length > 0 ? aroundAnchors(trusting, anywhere) : withoutReport(page);
}

/** Only so many cells of a table are looked at to know it. */
const cellsToLookAt = 60;

function tableText(cells: { text: string }[]): string {
  const texts = cells.slice(0, cellsToLookAt).map(({ text }) => text);
  return squeeze(texts.join(' '));
}

/** Blocks that only a report has; a single heading may be a coincidence. */
function anchorsOf({ blocks, texts }: Page): number[] {
  const anchors: number[] = [];
  let tables = 0;
  blocks.forEach((flowBlock, at) => {
    const { type } = flowBlock.block;
    if (type === 'image' || flowBlock.margin || isLinked(flowBlock)) return;
    const isAnchor = type === 'table' ? isReportTable : isPartHeading;
    if (!isAnchor(texts[at]!)) return;
    if (type === 'table') tables++;
    anchors.push(at);
  });
  return tables === 0 && anchors.length < 2 ? [] : anchors;
}

function aroundAnchors(page: Page, anchors: number[]): Article {
  const first = anchors[0]!;
  const last = anchors.at(-1)!;
  const finder = new FurnitureFinder(page, [first, last]);
  const { start, top } = startOf(page, finder, first);
  const end = finder.firstFrom(last + 1);
  const article: Article = { kept: [], furniture: [], belowTitle: [], isReport: true };
  for (let at = 0; at < end; at++) {
    if (at >= first || (at >= start && !finder.isFurnitureOfHead(at))) article.kept.push(at);
    else {
      article.furniture.push(at);
      if (at > top) article.belowTitle.push(at);
    }
  }
  return article;
}

/** Where the article begins: at its title, else where the furniture before its first part ends. */
function startOf(page: Page, finder: FurnitureFinder, first: number): { start: number; top: number } {
  for (let at = first - 1; at >= 0; at--) {
    if (isTitleOf(page, at) && !isLinked(page.blocks[at]!)) return beginOfTitle(page, finder, at);
  }
  let start = first;
  while (start > 0 && !finder.isFurniture(start - 1)) start--;
  return { start, top: start - 1 };
}

function isTitleOf({ texts, blocks }: Page, at: number): boolean {
  const text = texts[at]!;
  const { type } = blocks[at]!.block;
  if (type === 'table' || type === 'image' || !isTitle(text)) return false;
  return namesYear(text) || text.length > 14 || type === 'heading';
}

/** A title may take several lines, and the page may show its own above: `start` keeps it only if it differs. */
function beginOfTitle(page: Page, finder: FurnitureFinder, title: number): { start: number; top: number } {
  let start = title;
  let top = title;
  for (let at = title - 1; at >= 0; at--) {
    if (finder.isFurnitureOfHead(at)) continue;
    const text = page.texts[at]!;
    const isLine = at === start - 1 && title - at <= 2 && page.blocks[at]!.block.type !== 'table' && isTitleLine(text);
    if (!isLine && !(isTitleOf(page, at) && namesYear(text))) break;
    top = at;
    if (text !== page.texts[title]) start = at;
  }
  return { start, top };
}

/** A page without a report: what is not furniture, or everything if nothing is left. */
function withoutReport(page: Page): Article {
  const finder = new FurnitureFinder(page, []);
  const all = page.blocks.map((_, at) => at);
  const kept = all.filter((at) => !finder.isFurniture(at));
  if (kept.length === 0) return { kept: all, furniture: [], belowTitle: [], isReport: false };
  return { kept, furniture: all.filter((at) => finder.isFurniture(at)), belowTitle: [], isReport: false };
}
