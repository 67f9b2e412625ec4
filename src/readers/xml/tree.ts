import { attribute, foreignAttribute, scanXml } from '../xml.js';
import type { Tag } from '../xml.js';

/** An element of an XML part. Offsets are in the XML text, ends exclusive. */
export class XmlElement {
  readonly children: XmlNode[] = [];
  /** Where its content ends, and where the element. */
  contentEnd: number;
  end: number;

  constructor(readonly tag: Tag) {
    this.contentEnd = this.end = tag.end;
  }

  get space(): string {
    return this.tag.space;
  }

  get local(): string {
    return this.tag.local;
  }

  get start(): number {
    return this.tag.start;
  }

  /** Where its content begins; its end for an empty element. */
  get contentStart(): number {
    return this.tag.end;
  }

  attribute(local: string): string | undefined {
    return attribute(this.tag, local);
  }

  /** An attribute of another namespace than the element's own. */
  foreign(local: string): string | undefined {
    return foreignAttribute(this.tag, local);
  }

  is(space: string, local: string): boolean {
    return this.tag.local === local && this.tag.space === space;
  }

  elements(): XmlElement[] {
    return this.children.filter((child): child is XmlElement => typeof child !== 'string');
  }

  /** The first child of a name in the element's own namespace. */
  child(local: string): XmlElement | undefined {
    for (const child of this.children) {
      if (typeof child !== 'string' && child.tag.local === local && child.tag.space === this.tag.space) return child;
    }
    return undefined;
  }

  /** Text of the element and all it holds. */
  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('');
  }
}

/** Text with its references resolved. */
export type XmlNode = XmlElement | string;

/** Parses a whole part; for small ones, and where the order of the content asks for it. Throws as {@link scanXml}. */
export function parseXml(xml: string, part = ''): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  scanXml(
    xml,
    {
      open(tag) {
        const element = new XmlElement(tag);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      close(_name, start, end) {
        const element = open.pop()!;
        if (end !== element.end) element.contentEnd = start;
        element.end = end;
      },
      text(text) {
        open.at(-1)?.children.push(text);
      },
    },
    part,
  );
  return root!;
}
