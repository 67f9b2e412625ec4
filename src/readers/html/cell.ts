import type { TextOrigin } from '../../document/document.js';
import { TextRun } from './text-run.js';
import type { CommentNode, Element, TextNode } from './tree.js';
import type { Setting, Sink, Walker } from './walk.js';

/** What a cell of a table holds. */
export interface CellContent {
  /** Lines are joined by line breaks. */
  text: string;
  origin: TextOrigin;
  headings: number;
  tables: Element[];
  images: Element[];
  comments: CommentNode[];
}

/** Reads a cell; tables inside it are set aside. */
export function readCell(element: Element, source: string, walker: Walker, setting: Setting, depth: number): CellContent {
  const sink = new CellSink();
  walker.walk(element, sink, setting, depth);
  return sink.finish(element, source);
}

class CellSink implements Sink {
  readonly #run = new TextRun();
  readonly #found = { headings: 0, tables: [] as Element[], images: [] as Element[], comments: [] as CommentNode[] };
  #first: TextNode | undefined;

  text(node: TextNode, setting: Setting): void {
    this.#first ??= node;
    if (setting.level > 0) this.#found.headings++;
    this.#run.add(node, setting.preformatted);
  }

  boundary(): void {
    if (!this.#run.empty) this.#run.breakLine();
  }

  image(element: Element): void {
    this.#found.images.push(element);
  }

  table(element: Element): void {
    this.boundary();
    this.#found.tables.push(element);
  }

  comment(node: CommentNode): void {
    this.#found.comments.push(node);
  }

  finish(element: Element, source: string): CellContent {
    const placed = this.#run.take(source) ?? { text: '', origin: this.#blank(element) };
    return { ...placed, ...this.#found };
  }

  /** A blank cell is where its white space is, so that filling it in replaces no markup. */
  #blank(element: Element): TextOrigin {
    const { start, end } = this.#first ?? { start: element.start, end: element.start };
    return { kind: 'text', start, end: Math.max(start, end) };
  }
}
