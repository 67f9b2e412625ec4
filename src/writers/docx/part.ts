import { choose } from '../../readers/docx/choice.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import { readLeaf } from './leaf.js';
import type { Field, Leaf } from './leaf.js';
import { namesOf } from './markup.js';
import type { Names } from './markup.js';

/** A part that holds text, in all its markup: what the writer looks things up in. */
export class Part {
  readonly names: Names;
  /** In the order of the text, without what was deleted or moved away. */
  readonly leaves: Leaf[] = [];
  readonly #parents = new Map<XmlElement, XmlElement>();
  readonly #byStart = new Map<number, XmlElement>();

  constructor(
    readonly name: string,
    readonly xml: string,
    readonly root: XmlElement,
    /** It is the document's own, whose text comments may stand at. */
    readonly isMain: boolean,
  ) {
    this.names = namesOf(root);
    new Index(this.leaves, this.#parents, this.#byStart).visit(root, {});
  }

  parentOf(element: XmlElement): XmlElement | undefined {
    return this.#parents.get(element);
  }

  /** The elements around one, the nearest first, up to (and without) another. */
  *around(element: XmlElement, upTo?: XmlElement): Generator<XmlElement> {
    for (let at = this.#parents.get(element); at && at !== upTo; at = this.#parents.get(at)) yield at;
  }

  elementAt(start: number): XmlElement | undefined {
    return this.#byStart.get(start);
  }

  /** All elements, in their order. */
  elements(): Iterable<XmlElement> {
    return this.#byStart.values();
  }

  /** Index of the last leaf that begins at an offset or before it; -1 if there is none. */
  leafIndexAt(offset: number): number {
    let low = 0;
    let high = this.leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.leaves[middle]!.element.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** XML of an element's opening tag, which is the whole of it if it is empty. */
  openTag({ start, contentStart }: XmlElement): string {
    return this.xml.slice(start, contentStart);
  }

  isSelfClosed({ end, contentStart, contentEnd }: XmlElement): boolean {
    return contentStart === end && contentEnd === end;
  }

  closeTag({ prefix, local }: XmlElement): string {
    return `</${prefix ? `${prefix}:` : ''}${local}>`;
  }
}

interface Context {
  paragraph?: XmlElement;
  run?: XmlElement;
}

const gone = new Set(['del', 'moveFrom', 'rubyPr', 'rt']);

/** Goes through a part once, as the reader does: one of several alternatives, and fields across paragraphs. */
class Index {
  readonly #open: { field: Field; shown: boolean }[] = [];

  constructor(
    readonly leaves: Leaf[],
    readonly parents: Map<XmlElement, XmlElement>,
    readonly byStart: Map<number, XmlElement>,
  ) {}

  /** Without a context, what is in the element is not shown. */
  visit(element: XmlElement, context: Context | undefined): void {
    this.byStart.set(element.start, element);
    const inside = this.#enter(element, context);
    const chosen = element.local === 'AlternateContent' ? choose(element) : undefined;
    for (const child of element.elements()) {
      this.parents.set(child, element);
      const isShown = (!chosen || child === chosen) && !gone.has(child.local);
      this.visit(child, isShown ? inside : undefined);
    }
    if (context && element.local === 'p') this.#endParagraph();
  }

  #enter(element: XmlElement, context: Context | undefined): Context | undefined {
    if (!context) return undefined;
    const { run, paragraph } = context;
    switch (element.local) {
      case 'p':
        return { paragraph: element };
      case 'r':
        return { ...context, run: element };
      case 'fldChar':
        if (run) this.#field(element.attribute('fldCharType'), run);
        return context;
    }
    const read = paragraph && run ? readLeaf(element) : undefined;
    if (read && paragraph) {
      const parent = this.parents.get(element)!;
      this.leaves.push({ element, parent, paragraph, ...read, field: this.#open[0]?.field });
    }
    return context;
  }

  #field(type: string | undefined, run: XmlElement): void {
    const last = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ field: { begin: run, end: undefined }, shown: false });
    else if (type === 'separate' && last) last.shown = true;
    else if (type === 'end' && last) {
      last.field.end = run;
      this.#open.pop();
    }
  }

  /** As the reader has it: instructions that are broken off do not go on. */
  #endParagraph(): void {
    while (this.#open.length > 0 && !this.#open.at(-1)!.shown) this.#open.pop();
  }
}
