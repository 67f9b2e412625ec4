import type { XmlElement } from '../../readers/xml/tree.js';
import type { Leaf } from './leaf.js';
import type { Part } from './part.js';
import type { Twin } from './text-boxes.js';

/** New text, and what it looks like: like a run, or like the mark of a paragraph. */
export interface Insertion {
  text: string;
  format: XmlElement;
  /** The paragraph it stands in; new ones are parted from it. */
  paragraph: XmlElement;
  /** That one has an automatic number, which is not for the new ones: they read as their words say. */
  isNumbered: boolean;
}

/** What happens inside the text of a leaf; offsets are in it. */
export interface LeafEvents {
  deleted: { from: number; to: number }[];
  inserted: (Insertion & { at: number })[];
  starts: Mark[];
  ends: (Mark & { isEmpty: boolean })[];
}

/** XML of one end of a comment. */
interface Mark {
  at: number;
  xml: string;
}

/** What happens at the ends of a paragraph's content. */
export interface ParagraphEvents {
  starts: string[];
  inserted: Insertion[];
  ends: string[];
  tail: string[];
  /** The paragraph that follows and that it becomes one with. */
  next: XmlElement | undefined;
  /** It goes on from the one before. */
  isJoined: boolean;
  /** The insertions that part it, in order of their places once the plan is done. */
  breaks: Insertion[];
}

/** What is to be changed in one part. */
export class Plan {
  readonly leaves = new Map<Leaf, LeafEvents>();
  readonly paragraphs = new Map<XmlElement, ParagraphEvents>();
  readonly before = new Map<XmlElement, string[]>();
  readonly after = new Map<XmlElement, string[]>();
  readonly twins = new Map<XmlElement, Twin>();

  constructor(readonly part: Part) {}

  get isEmpty(): boolean {
    return this.leaves.size + this.paragraphs.size + this.before.size + this.after.size === 0;
  }

  leaf(leaf: Leaf): LeafEvents {
    return entry(this.leaves, leaf, () => ({ deleted: [], inserted: [], starts: [], ends: [] }));
  }

  paragraph(paragraph: XmlElement): ParagraphEvents {
    return entry(this.paragraphs, paragraph, () => ({
      starts: [],
      inserted: [],
      ends: [],
      tail: [],
      next: undefined,
      isJoined: false,
      breaks: [],
    }));
  }

  beside(element: XmlElement, side: 'before' | 'after', xml: string): void {
    entry(this[side], element, () => []).push(xml);
  }

  /** Whether an insertion is the last that parts its paragraph: behind it the paragraph ends as it did. */
  isLastBreak(insertion: Insertion): boolean {
    return this.paragraphs.get(insertion.paragraph)?.breaks.at(-1) === insertion;
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
