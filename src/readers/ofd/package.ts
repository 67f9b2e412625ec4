import { MAX_TEXT_BYTES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { decodeXml } from '../xml.js';
import { parseXml } from '../xml/tree.js';
import type { ParseOptions, XmlElement } from '../xml/tree.js';
import type { Zip } from '../zip.js';

/** Colours, clips and glyphs, of which every object has some. */
const looks = new Set(['FillColor', 'StrokeColor', 'Clips', 'Glyphs', 'Actions']);
const withoutLooks: ParseOptions = { skip: ({ local }) => looks.has(local) };

/** An element of a part, with the folder that its paths start from. */
export interface OfdPart {
  root: XmlElement;
  folder: string;
}

/** An OFD package, whose parts name each other by paths: absolute ones, and relative ones to the part's own folder. */
export class OfdPackage {
  readonly #zip: Zip;
  readonly #names: Map<string, string>;

  constructor(zip: Zip) {
    this.#zip = zip;
    // Producers write a name in other letters than its path.
    this.#names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  }

  /** An encrypted package lists how, and what is listed cannot be read. */
  get encrypted(): boolean {
    return this.#zip.names.some((name) =>
      /(?:^|\/)(?:encryptions?|decryptseed|encryptentr\w*)\.(?:xml|dat)$/i.test(name),
    );
  }

  /** A part, parsed; undefined if there is none at that path. */
  async part(path: string, folder = ''): Promise<OfdPart | undefined> {
    const name = this.#find(path, folder);
    const bytes = name === undefined ? undefined : await this.#zip.read(name);
    if (name === undefined || bytes === undefined) return undefined;
    if (bytes.length > MAX_TEXT_BYTES)
      throw new Unreadable('too-large', { bytes: bytes.length, limit: MAX_TEXT_BYTES });
    return { root: parseXml(decodeXml(bytes, name), name, withoutLooks), folder: folderOf(name) };
  }

  /** Some producers write a relative path from the package's root, or an absolute one from the part's folder. */
  #find(path: string, folder: string): string | undefined {
    const candidates = path.startsWith('/') ? [path, folder + path] : [folder + path, path];
    for (const candidate of candidates) {
      const name = this.#names.get(normalised(candidate).toLowerCase());
      if (name !== undefined) return name;
    }
    return undefined;
  }
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Paths cannot lead out of the package: what is looked up is a name in its list. */
function normalised(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
