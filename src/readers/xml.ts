import { SaxesParser } from 'saxes';
import { MAX_DEPTH } from './limits.js';
import { Unreadable } from './reader.js';
import { XmlElement } from './xml/element.js';
import { NameScopes } from './xml/names.js';
import type { Name } from './xml/names.js';

export { decodeXml } from './xml/decode.js';
export { attribute, foreignAttribute } from './xml/element.js';

/** An element when it is opened: its name and attributes, and where its tag stands in the XML text. */
export type Tag = Pick<
  XmlElement,
  'space' | 'local' | 'prefix' | 'attributes' | 'attribute' | 'foreign' | 'start' | 'end'
>;

/** Takes what a scan comes by, in order; an empty element is opened and closed. */
export interface XmlHandler {
  open(tag: XmlElement): void;
  /** Offsets of the closing tag; those of the opening one for an empty element. */
  close(name: Name, start: number, end: number): void;
  /** Text between tags, references resolved; may come in pieces. */
  text?(text: string): void;
  /** Elements that are left out with all they hold. */
  skip?(name: Name): boolean;
}

/**
 * Scans one XML part. Throws {@link Unreadable}: `xml-forbidden` for a document type or an entity of its own, `too-deep`,
 * or `damaged` where it is not well-formed.
 */
export function scanXml(xml: string, handler: XmlHandler, part = ''): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const scan = new Scan(xml, handler);
  parser.on('error', ({ message }) => {
    throw new Unreadable(/entity/.test(message) ? 'xml-forbidden' : 'damaged', { part });
  });
  parser.on('doctype', () => {
    throw new Unreadable('xml-forbidden', { part });
  });
  parser.on('opentag', ({ name, attributes }) => scan.open(name, attributes, parser.position));
  parser.on('closetag', () => scan.close(parser.position));
  if (handler.text) {
    const text = (content: string) => scan.text(content);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** Depth, names and offsets of a scan; the character `<` cannot stand inside a tag, so that it is where one begins. */
class Scan {
  readonly #xml: string;
  readonly #handler: XmlHandler;
  readonly #scopes: NameScopes;
  #depth = 0;
  /** Depth of the element that is left out. */
  #skipped = Infinity;

  constructor(xml: string, handler: XmlHandler) {
    this.#xml = xml;
    this.#handler = handler;
    this.#scopes = new NameScopes(xml);
  }

  open(written: string, attributes: Record<string, string>, end: number): void {
    if (++this.#depth > MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    const name = this.#scopes.open(written, attributes, end);
    if (this.#depth > this.#skipped) return;
    if (this.#handler.skip?.(name)) {
      this.#skipped = this.#depth;
      return;
    }
    const start = this.#xml.lastIndexOf('<', end - 1);
    this.#handler.open(new XmlElement(name, attributes, start, end));
  }

  close(end: number): void {
    const name = this.#scopes.close();
    const depth = this.#depth--;
    if (depth < this.#skipped) this.#handler.close(name, this.#xml.lastIndexOf('<', end - 1), end);
    else if (depth === this.#skipped) this.#skipped = Infinity;
  }

  text(content: string): void {
    if (this.#depth < this.#skipped) this.#handler.text!(content);
  }
}
