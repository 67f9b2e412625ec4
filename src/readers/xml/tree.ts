import { MAX_ELEMENTS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { scanXml } from '../xml.js';
import type { XmlHandler } from '../xml.js';
import { XmlElement } from './element.js';
import type { Name } from './names.js';

export { XmlElement };
export type { XmlNode } from './element.js';

/** What a parse leaves out. */
export interface ParseOptions {
  /** Elements that are left out with all they hold; a large part is mostly formatting that nobody asks for. */
  skip?: (name: Name) => boolean;
}

/** Parses a whole part; for small ones, and where the order of the content asks for it. Throws as {@link scanXml}. */
export function parseXml(xml: string, part = '', { skip }: ParseOptions = {}): XmlElement {
  const builder = new TreeBuilder();
  if (skip) builder.skip = (name) => builder.root !== undefined && skip(name);
  scanXml(xml, builder, part);
  // Scanning would have thrown for a part without any element; the root is never left out.
  return builder.root!;
}

class TreeBuilder implements XmlHandler {
  root: XmlElement | undefined;
  skip?: (name: Name) => boolean;
  readonly #open: XmlElement[] = [];
  #count = 0;

  open(element: XmlElement): void {
    if (++this.#count > MAX_ELEMENTS) throw new Unreadable('too-large', { limit: MAX_ELEMENTS });
    this.#open.at(-1)?.append(element);
    this.root ??= element;
    this.#open.push(element);
  }

  close(_name: Name, start: number, end: number): void {
    const element = this.#open.pop()!;
    if (end !== element.end) element.contentEnd = start;
    element.end = end;
  }

  text(text: string): void {
    this.#open.at(-1)?.append(text);
  }
}
