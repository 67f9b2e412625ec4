import { MAX_TEXT_BYTES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { decodeXml } from '../xml.js';
import { parseXml } from '../xml/tree.js';
import type { ParseOptions, XmlElement } from '../xml/tree.js';
import type { Zip } from '../zip.js';

/** A part of a package, parsed. */
export interface Part {
  name: string;
  root: XmlElement;
}

/** What one part says of another: its kind (the last word of the type's address) and its name in the package. */
interface Relationship {
  kind: string;
  target: string;
}

/** An Office Open XML package, whose parts are found by their relationships. */
export class Package {
  readonly #zip: Zip;
  readonly #names: Map<string, string>;

  constructor(zip: Zip) {
    this.#zip = zip;
    // Names of parts are the same in capitals and in small letters.
    this.#names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  }

  /** Name of the part that the package is about. */
  async mainPart(usual: string): Promise<string> {
    const main = (await this.relationships('')).find(({ kind }) => kind === 'officeDocument')?.target ?? usual;
    if (!this.#names.has(main.toLowerCase())) throw new Unreadable('damaged', { part: usual });
    return main;
  }

  /** Relationships of a part; of the package itself for the empty name. */
  async relationships(part: string): Promise<Relationship[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const found = await this.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
    const internal = found?.root.elements().filter((element) => element.attribute('TargetMode') !== 'External') ?? [];
    return internal.map((element) => ({
      kind: (element.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, element.attribute('Target') ?? ''),
    }));
  }

  /** A part, parsed; undefined if the package has none of that name. */
  async part(name: string, options: ParseOptions = {}): Promise<Part | undefined> {
    const known = this.#names.get(name.toLowerCase());
    const bytes = known === undefined ? undefined : await this.#zip.read(known);
    if (known === undefined || bytes === undefined) return undefined;
    if (bytes.length > MAX_TEXT_BYTES)
      throw new Unreadable('too-large', { bytes: bytes.length, limit: MAX_TEXT_BYTES });
    return { name: known, root: parseXml(decodeXml(bytes, known), known, options) };
  }
}

/** A target as a name in the package: relative to the part's folder, or absolute. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
