import type { ReaderNote } from '../../document/document.js';
import type { PageContent } from '../lattice/page.js';
import { MAX_CHARACTERS, MAX_ELEMENTS, MAX_PAGES } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { XmlElement } from '../xml/tree.js';
import { Drawing, type Units } from './objects.js';
import type { OfdPackage, OfdPart } from './package.js';
import { contentOf, toPoints } from './page.js';
import { boxOf, type OfdBox } from './values.js';

/** What the documents of a package show. */
export interface OfdContents {
  pages: PageContent[];
  notes: ReaderNote[];
  title?: string;
}

const a4: OfdBox = { x: 0, y: 0, width: 210, height: 297 };

/** Reads the pages of every document in the package, in order. Rejects with {@link Unreadable}. */
export async function readDocuments(parts: OfdPackage): Promise<OfdContents> {
  const main = await parts.part('OFD.xml');
  const bodies = main?.root.elements().filter(({ local }) => local === 'DocBody') ?? [];
  const contents: OfdContents = { pages: [], notes: [] };
  for (const body of bodies) {
    const root = body.child('DocRoot')?.text().trim();
    const document = root ? await parts.part(root, main!.folder) : undefined;
    if (!document) throw new Unreadable('damaged', { part: root ?? 'OFD.xml' });
    const title = body.child('DocInfo')?.child('Title')?.text().trim();
    if (title && contents.title === undefined) contents.title = title;
    await new DocumentReader(parts, document, contents).read();
  }
  if (contents.pages.length === 0) throw new Unreadable('damaged', { part: main ? 'Document.xml' : 'OFD.xml' });
  return contents;
}

class DocumentReader {
  readonly #parts: OfdPackage;
  readonly #document: OfdPart;
  readonly #contents: OfdContents;
  readonly #templates = new Map<string, Promise<OfdPart | undefined>>();
  #box = a4;
  #units: Units = new Map();
  /** A unit may be used in very many places. */
  #objects = 0;

  constructor(parts: OfdPackage, document: OfdPart, contents: OfdContents) {
    this.#parts = parts;
    this.#document = document;
    this.#contents = contents;
  }

  async read(): Promise<void> {
    const { root, folder } = this.#document;
    const common = root.child('CommonData');
    this.#box = boxIn(common?.child('PageArea')) ?? a4;
    this.#units = await this.#unitsOf(common, folder);
    for (const template of common?.elements() ?? []) {
      if (template.local === 'TemplatePage')
        this.#templates.set(template.attribute('ID') ?? '', this.#located(template, folder));
    }
    const pages = (root.child('Pages')?.elements() ?? []).filter(({ local }) => local === 'Page');
    if (pages.length > MAX_PAGES) throw new Unreadable('too-many-pages', { pages: pages.length, limit: MAX_PAGES });
    for (const page of pages) await this.#readPage(page, folder);
    await this.#noteAttachments(folder);
  }

  #located(element: XmlElement, folder: string): Promise<OfdPart | undefined> {
    const path = element.attribute('BaseLoc')?.trim();
    return path ? this.#parts.part(path, folder) : Promise.resolve(undefined);
  }

  async #readPage(page: XmlElement, folder: string): Promise<void> {
    const { pages, notes } = this.#contents;
    const number = pages.length + 1;
    const found = await this.#located(page, folder);
    // A page that is named and not there would be a silent loss.
    if (!found) throw new Unreadable('damaged', { page: number });
    const box = boxIn(found.root.child('Area')) ?? this.#box;
    const own = await this.#unitsOf(found.root, found.folder, 'PageRes');
    const drawing = new Drawing(own.size === 0 ? this.#units : new Map([...this.#units, ...own]));
    for (const part of [...(await this.#templatesOf(found.root)), found]) {
      const content = part.root.child('Content');
      if (content) drawing.add(content, toPoints(box));
    }
    this.#objects += drawing.objects;
    if (this.#objects > MAX_ELEMENTS) throw new Unreadable('too-large', { limit: MAX_ELEMENTS });
    if (drawing.excessive) notes.push({ code: 'drawing-skipped', data: { page: number } });
    pages.push(contentOf(number, box, drawing));
    const characters = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
    if (characters > MAX_CHARACTERS) throw new Unreadable('too-large', { limit: MAX_CHARACTERS });
  }

  /** Templates of a page lie before or behind it; what they show is the same. */
  async #templatesOf(page: XmlElement): Promise<OfdPart[]> {
    const used = page.elements().filter(({ local }) => local === 'Template');
    const parts = await Promise.all(
      used.map((template) => this.#templates.get(template.attribute('TemplateID') ?? '')),
    );
    return parts.filter((part) => part !== undefined);
  }

  /** Graphic units among the resources that an element names. */
  async #unitsOf(owner: XmlElement | undefined, folder: string, ...names: string[]): Promise<Units> {
    const wanted = names.length > 0 ? names : ['PublicRes', 'DocumentRes'];
    const units: Units = new Map();
    for (const element of owner?.elements() ?? []) {
      if (!wanted.includes(element.local)) continue;
      const resources = await this.#parts.part(element.text().trim(), folder);
      for (const list of resources?.root.elements() ?? []) {
        if (list.local !== 'CompositeGraphicUnits') continue;
        for (const unit of list.elements()) units.set(unit.attribute('ID') ?? '', unit);
      }
    }
    return units;
  }

  /** Files that are packed into the document are not part of what it shows. */
  async #noteAttachments(folder: string): Promise<void> {
    const path = this.#document.root.child('Attachments')?.text().trim();
    const list = path ? await this.#parts.part(path, folder) : undefined;
    const names = list?.root.elements().flatMap((attachment) => attachment.attribute('Name') ?? []) ?? [];
    if (names.length > 0) this.#contents.notes.push({ code: 'attachments-ignored', data: { files: names.join('、') } });
  }
}

function boxIn(area: XmlElement | undefined): OfdBox | undefined {
  const box = boxOf(area?.child('PhysicalBox')?.text());
  return box && box.width > 0 && box.height > 0 ? box : undefined;
}
