import type { Name } from './names.js';

/** Most elements are empty. */
const nothing: readonly XmlNode[] = [];

/** Text with its references resolved. */
export type XmlNode = XmlElement | string;

/** An element of an XML part. Offsets are in the XML text, ends exclusive. */
export class XmlElement implements Name {
  children: readonly XmlNode[] = nothing;
  /** Where its content begins; its end for an empty element. */
  readonly contentStart: number;
  contentEnd: number;

  constructor(
    readonly name: Name,
    /** Values by name as it is written. */
    readonly attributes: Record<string, string>,
    readonly start: number,
    /** Where the element ends; where its tag does as long as it is open. */
    public end: number,
  ) {
    this.contentStart = this.contentEnd = end;
  }

  get space(): string {
    return this.name.space;
  }

  get local(): string {
    return this.name.local;
  }

  get prefix(): string {
    return this.name.prefix;
  }

  /** For the one who builds the tree. */
  append(node: XmlNode): void {
    if (this.children === nothing) this.children = [node];
    else (this.children as XmlNode[]).push(node);
  }

  /** The value of an attribute of its own: with its prefix, or without any. */
  attribute(local: string): string | undefined {
    return attribute(this, local);
  }

  /** An attribute of another namespace than the element's own. */
  foreign(local: string): string | undefined {
    return foreignAttribute(this, local);
  }

  is(space: string, local: string): boolean {
    return this.name.local === local && this.name.space === space;
  }

  elements(): XmlElement[] {
    return this.children.filter((child): child is XmlElement => typeof child !== 'string');
  }

  /** The first child of a name in the element's own namespace. */
  child(local: string): XmlElement | undefined {
    const { space } = this.name;
    for (const child of this.children) if (typeof child !== 'string' && child.is(space, local)) return child;
    return undefined;
  }

  /** Text of the element and all it holds. */
  text(): string {
    const [only] = this.children;
    if (this.children.length === 1 && typeof only === 'string') return only;
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('');
  }
}

/** What has attributes. */
interface Attributed {
  prefix: string;
  attributes: Record<string, string>;
}

/** The value of an attribute; without a namespace one of the element's own, with its prefix or without any. */
export function attribute({ prefix, attributes }: Attributed, local: string): string | undefined {
  return (prefix ? attributes[`${prefix}:${local}`] : undefined) ?? attributes[local];
}

/** The value of an attribute of another namespace than the element's own, such as `r:id`, under whatever prefix. */
export function foreignAttribute({ attributes }: Pick<Attributed, 'attributes'>, local: string): string | undefined {
  const ending = `:${local}`;
  for (const name in attributes) if (name.endsWith(ending) && !name.startsWith('xmlns')) return attributes[name];
  return undefined;
}
