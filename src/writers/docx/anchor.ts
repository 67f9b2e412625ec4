import type { FlowOrigin } from '../../document/document.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import type { Leaf } from './leaf.js';
import { isTransparent } from './obstacles.js';
import { paragraphsOf } from './paragraphs.js';
import type { Part } from './part.js';
import { mappedAt, partsPair } from './text-map.js';
import type { Mapped, TextMap } from './text-map.js';

/** Where one end of a comment stands: in the text of a leaf, at an end of a paragraph's content, or beside an element. */
export type Anchor =
  | { in: 'leaf'; leaf: Leaf; offset: number }
  | { in: 'head' | 'tail'; paragraph: XmlElement }
  | { in: 'beside'; element: XmlElement };

export interface Anchors {
  start: Anchor;
  end: Anchor;
}

type Side = 'start' | 'end';

/** Places the ends of comments: at the words themselves where a comment may stand, else around what holds them. */
export class Anchoring {
  readonly #main: Part;

  constructor(main: Part) {
    this.#main = main;
  }

  /** Undefined where the text stands nowhere in the document's part. */
  of(map: TextMap, from: number, to: number): Anchors | undefined {
    const { first, last } = coveredBy(map, from, to);
    if (!first || !last) return this.#whole(map.part, map.origin);
    const isPoint = from === to;
    const end = offsetIn(last, to);
    const start = isPoint ? end : offsetIn(first, from);
    return this.#pair(
      this.#atLeaf(map.part, isPoint ? last.leaf : first.leaf, start, 'start'),
      this.#atLeaf(map.part, last.leaf, end, 'end'),
    );
  }

  /** The first paragraph there is: of a document without any text. */
  ofDocument(): Anchors | undefined {
    const first = [...this.#main.elements()].find((element) => element.is('w', 'p'));
    return first && { start: { in: 'head', paragraph: first }, end: { in: 'tail', paragraph: first } };
  }

  #whole(part: Part, origin: FlowOrigin): Anchors | undefined {
    const paragraphs = paragraphsOf(part, origin);
    const [first] = paragraphs;
    if (!first) return undefined;
    const last = paragraphs.at(-1)!;
    if (this.#isBody(part, first))
      return { start: { in: 'head', paragraph: first }, end: { in: 'tail', paragraph: last } };
    return this.#pair(this.#beside(part, first, 'start'), this.#beside(part, last, 'end'));
  }

  #pair(start: Anchor | undefined, end: Anchor | undefined): Anchors | undefined {
    return start && end && { start, end };
  }

  #atLeaf(part: Part, leaf: Leaf, offset: number, side: Side): Anchor | undefined {
    if (this.#isPartable(part, leaf))
      return { in: 'leaf', leaf, offset: offset - (partsPair(leaf.text, offset) ? 1 : 0) };
    const { field } = leaf;
    const own = this.#beside(part, leaf.element, side);
    const edge = side === 'start' ? field?.begin : field?.end;
    if (!edge || !part.isMain || paragraphAround(part, edge) !== leaf.paragraph) return own;
    return this.#beside(part, edge, side);
  }

  #isPartable(part: Part, { parent, paragraph, field }: Leaf): boolean {
    if (field || !parent.is('w', 'r') || !this.#isBody(part, paragraph)) return false;
    const outer = part.parentOf(parent);
    for (const element of part.around(parent, paragraph)) {
      const isOwnInsertion = element === outer && element.is('w', 'ins');
      if (!isTransparent(element) && !isOwnInsertion) return false;
    }
    return true;
  }

  /** Neither in a note nor in a text box, where no comment can stand. */
  #isBody(part: Part, paragraph: XmlElement): boolean {
    return part.isMain && !outermostBox(part, paragraph);
  }

  /** Beside the largest thing in the paragraph of the body that cannot be parted. */
  #beside(part: Part, element: XmlElement, side: Side): Anchor | undefined {
    if (!part.isMain) {
      const reference = this.#referenceTo(part, element);
      return reference && this.#beside(this.#main, reference, side);
    }
    const inner = outermostBox(part, element) ?? element;
    const paragraph = paragraphAround(part, inner);
    if (!paragraph) return undefined;
    let target = inner;
    for (const outer of part.around(inner, paragraph)) if (!isTransparent(outer)) target = outer;
    return { in: 'beside', element: target };
  }

  #referenceTo(part: Part, element: XmlElement): XmlElement | undefined {
    const note = [...part.around(element)].find(({ local }) => local === 'footnote' || local === 'endnote');
    if (!note) return undefined;
    const id = note.attribute('id');
    const name = `${note.local}Reference`;
    for (const found of this.#main.elements()) if (found.local === name && found.attribute('id') === id) return found;
    return undefined;
  }
}

function coveredBy(map: TextMap, from: number, to: number): { first?: Mapped; last?: Mapped } {
  if (from === to) {
    const found = (from > 0 ? mappedAt(map, from - 1) : undefined) ?? mappedAt(map, from);
    return found ? { first: found, last: found } : {};
  }
  const covered = map.mapped.filter(({ text, length }) => text < to && text + length > from);
  const [first] = covered;
  return first ? { first, last: covered.at(-1)! } : {};
}

function offsetIn({ leaf, at, text, length }: Mapped, offset: number): number {
  if (leaf.element.local !== 't') return offset > text ? leaf.text.length : 0;
  return at + Math.min(Math.max(0, offset - text), length);
}

function outermostBox(part: Part, element: XmlElement): XmlElement | undefined {
  return [...part.around(element)].findLast(({ local }) => local === 'txbxContent');
}

function paragraphAround(part: Part, element: XmlElement): XmlElement | undefined {
  for (const outer of part.around(element)) if (outer.is('w', 'p')) return outer;
  return undefined;
}
