import type { TextOrigin } from '../../document/document.js';
import type { Slot } from './grid.js';
import { TextRun } from './text-run.js';
import type { CommentNode, Element, TextNode } from './tree.js';
import type { Setting, Sink, Walker } from './walk.js';

/** A cell of a table with its place and what it holds. */
export interface GridCell {
  slot: Slot;
  /** Lines are joined by line breaks. */
  text: string;
  origin: TextOrigin;
  /** What a cell of a form does not hold; absent in most. */
  found?: Found | undefined;
}

/** What else a cell may hold, set aside. */
export interface Found {
  headings: number;
  tables: Element[];
  images: Element[];
  comments: CommentNode[];
}

const blank = /^[ \t\n\f\r]*$/;

/** Reads the cells of a table, one after the other. */
export class CellReader implements Sink {
  readonly #source: string;
  readonly #walker: Walker;
  readonly #run = new TextRun();
  #first: TextNode | undefined;
  #found: Found | undefined;

  constructor(source: string, walker: Walker) {
    this.#source = source;
    this.#walker = walker;
  }

  read(slot: Slot, setting: Setting, depth: number): GridCell {
    this.#first = undefined;
    this.#found = undefined;
    this.#walker.walk(slot.element, this, setting, depth);
    const placed = this.#run.take(this.#source);
    const found = this.#found;
    if (placed) return { slot, text: placed.text, origin: placed.origin, found };
    return { slot, text: '', origin: this.#blank(slot.element), found };
  }

  text(node: TextNode, setting: Setting): void {
    this.#first ??= node;
    if (this.#run.empty && blank.test(node.value)) return;
    if (setting.level > 0) this.#notes().headings++;
    this.#run.add(node, setting.preformatted);
  }

  boundary(): void {
    this.#run.breakLine();
  }

  image(element: Element): void {
    this.#notes().images.push(element);
  }

  table(element: Element): void {
    this.boundary();
    this.#notes().tables.push(element);
  }

  comment(node: CommentNode): void {
    this.#notes().comments.push(node);
  }

  #notes(): Found {
    return (this.#found ??= { headings: 0, tables: [], images: [], comments: [] });
  }

  /** A blank cell is where its white space is, so that filling it in replaces no markup. */
  #blank(element: Element): TextOrigin {
    const { start, end } = this.#first ?? { start: element.start, end: element.start };
    return { kind: 'text', start, end: Math.max(start, end) };
  }
}
