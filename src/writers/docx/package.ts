import { Package } from '../../readers/docx/package.js';
import { Unreadable } from '../../readers/reader.js';
import type { Host } from '../../readers/reader.js';
import { decodeXml } from '../../readers/xml.js';
import { parseXml } from '../../readers/xml/tree.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import { openZip } from '../../readers/zip.js';
import type { Zip } from '../../readers/zip.js';
import { rewriteZip } from './archive.js';

/** A part as text, and what it is made of. */
export interface XmlPart {
  /** As the package has it. */
  name: string;
  xml: string;
  root: XmlElement;
}

/** A DOCX file that is written to: parts are read, and written anew when it is saved. */
export class DocxPackage {
  readonly #bytes: Uint8Array;
  readonly #zip: Zip;
  readonly #package: Package;
  readonly #names: Map<string, string>;
  readonly #changes = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array, host: Host) {
    this.#bytes = bytes;
    this.#zip = openZip(bytes, host);
    this.#package = new Package(this.#zip);
    this.#names = new Map(this.names.map((name) => [name.toLowerCase(), name]));
  }

  get names(): string[] {
    return this.#zip.names;
  }

  mainName(): Promise<string> {
    return this.#package.mainPart('word/document.xml');
  }

  /** Name of the first part that another is related to in a way, by the last word of the relationship's type. */
  async related(part: string, kind: string): Promise<string | undefined> {
    return (await this.#package.relationships(part)).find((relationship) => relationship.kind === kind)?.target;
  }

  /** Undefined if the package has no part of that name. */
  async part(name: string): Promise<XmlPart | undefined> {
    const known = this.#names.get(name.toLowerCase());
    const bytes = known === undefined ? undefined : await this.#zip.read(known);
    if (known === undefined || !bytes) return undefined;
    const xml = decodeXml(bytes, known);
    return { name: known, xml, root: parseXml(xml, known) };
  }

  async neededPart(name: string): Promise<XmlPart> {
    const part = await this.part(name);
    if (!part) throw new Unreadable('damaged', { part: name });
    return part;
  }

  /** A part is written as UTF-8; its declaration says so. */
  write(name: string, xml: string): void {
    const declared = xml.replace(
      /^(<\?xml[^>]*?\sencoding\s*=\s*["'])([\w-]+)/,
      (whole, before: string, label: string) => (/^utf-?8$/i.test(label) ? whole : `${before}UTF-8`),
    );
    this.#changes.set(name, new TextEncoder().encode(declared));
  }

  /** The file with what was written; the same bytes if nothing was. */
  save(): Uint8Array {
    return this.#changes.size === 0 ? this.#bytes : rewriteZip(this.#bytes, this.#changes);
  }
}
