import type { FlowBlock } from './flow.js';
import type { Page } from './page.js';
import { isChromeLine, isChromeName, isDateLine, isIndexTable } from './page-words.js';
import { attribute } from './tree.js';
import type { Element } from './tree.js';

/** The nearest elements are named for what they are; wrappers further out hold everything. */
const ancestorsToAsk = 4;
const shortLine = 100;

const attachment = /\.(?:pdf|docx?|ofd|wps|xlsx?|et|zip|rar|7z)$|附件|附表/i;

/** Most of the text is links. */
export function isLinked({ length, linked }: FlowBlock): boolean {
  return linked > 0 && linked >= length * 0.7;
}

/** Tells what a content management system puts round an article: navigation, tools, index data, footer. */
export class FurnitureFinder {
  readonly #page: Page;
  /** Elements that hold parts of the article, whatever they are called. */
  readonly #holders = new Set<Element>();

  constructor(page: Page, anchors: number[]) {
    this.#page = page;
    for (const anchor of anchors) {
      for (let element = page.blocks[anchor]!.parent; element; element = element.parent) this.#holders.add(element);
    }
  }

  isFurniture(at: number): boolean {
    const flowBlock = this.#page.blocks[at]!;
    const { block, margin, parent } = flowBlock;
    const text = this.#page.texts[at]!;
    if (margin) return true;
    if (block.type === 'table') return isIndexTable(text);
    if (block.type === 'image') return this.#standsInChrome(parent);
    if (isChromeLine(text)) return true;
    if (isLinked(flowBlock) && !attachment.test(text)) return true;
    return text.length < shortLine && !text.includes('。') && this.#standsInChrome(parent);
  }

  /** Above the first part a line with nothing but a date is the page's, below the last it is the signature's. */
  isFurnitureOfHead(at: number): boolean {
    return this.isFurniture(at) || isDateLine(this.#page.texts[at]!);
  }

  /** The first furniture from a block on, or the end of the page. */
  firstFrom(at: number): number {
    let end = at;
    while (end < this.#page.blocks.length && !this.isFurniture(end)) end++;
    return end;
  }

  #standsInChrome(element: Element | null): boolean {
    let current = element;
    for (let asked = 0; current && asked < ancestorsToAsk; asked++, current = current.parent) {
      if (this.#holders.has(current) || current.tagName === 'body') return false;
      const names = `${attribute(current, 'class') ?? ''} ${attribute(current, 'id') ?? ''}`;
      if (names.length > 1 && isChromeName(names)) return true;
    }
    return false;
  }
}
