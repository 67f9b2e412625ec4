import { parseXml } from '../../readers/xml/tree.js';
import type { XmlElement } from '../../readers/xml/tree.js';
import type { Revision } from './changes.js';
import type { Ids } from './ids.js';
import { escapeXml, namesOf, runContent, tag, withoutForbidden } from './markup.js';
import type { Names } from './markup.js';
import type { DocxPackage, XmlPart } from './package.js';
import type { Part } from './part.js';

/** One comment: its number, and its text by paragraphs. */
export interface WrittenComment {
  id: number;
  paragraphs: string[];
}

export interface Commenter extends Revision {
  initials: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The comments that a document has, and where new ones go. */
export class CommentsPart {
  readonly #file: DocxPackage;
  readonly #main: Part;
  readonly #existing: XmlPart | undefined;

  private constructor(file: DocxPackage, main: Part, existing: XmlPart | undefined) {
    this.#file = file;
    this.#main = main;
    this.#existing = existing;
  }

  static async of(file: DocxPackage, main: Part): Promise<CommentsPart> {
    const name = await file.related(main.name, 'comments');
    return new CommentsPart(file, main, name === undefined ? undefined : await file.part(name));
  }

  /** Numbers that are taken. */
  reserve(ids: Ids): void {
    for (const comment of this.#existing?.root.elements() ?? []) ids.add(comment.attribute('id'));
  }

  async add(comments: WrittenComment[], by: Commenter): Promise<void> {
    const existing = this.#existing;
    if (existing) {
      const names = namesOf(existing.root);
      const added = comments.map((comment) => commentXml(comment, by, names)).join('');
      this.#file.write(existing.name, append(existing, added));
      return;
    }
    const { uri } = this.#main.names;
    const names = { element: prefixed, attribute: prefixed, uri };
    const inside = comments.map((comment) => commentXml(comment, by, names)).join('');
    const name = this.#freeName();
    this.#file.write(name, `${declaration}<w:comments xmlns:w="${escapeXml(uri)}">${inside}</w:comments>`);
    await this.#declare(name);
    await this.#relate(name);
  }

  #freeName(): string {
    const { name } = this.#main;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const taken = new Set(this.#file.names.map((known) => known.toLowerCase()));
    let free = `${folder}comments.xml`;
    for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${folder}comments${number}.xml`;
    return free;
  }

  async #declare(name: string): Promise<void> {
    const types = await this.#file.neededPart('[Content_Types].xml');
    const override = elementOf(types.root, 'Override', { PartName: `/${name}`, ContentType: contentType });
    this.#file.write(types.name, append(types, override));
  }

  async #relate(name: string): Promise<void> {
    const { name: main, names } = this.#main;
    const slash = main.lastIndexOf('/') + 1;
    const target = name.slice(slash);
    const type = `${relationshipBase(names.uri)}/comments`;
    const listName = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
    const list = (await this.#file.part(listName)) ?? newRelationships(listName);
    const taken = new Set(list.root.elements().map((element) => element.attribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const relation = elementOf(list.root, 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
    this.#file.write(list.name, append(list, relation));
  }
}

function prefixed(local: string): string {
  return `w:${local}`;
}

/** Documents in the strict form have addresses of their own. */
function relationshipBase(uri: string): string {
  const isStrict = uri.startsWith('http://purl.oclc.org/');
  return isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function newRelationships(name: string): XmlPart {
  const uri = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const xml = `${declaration}<Relationships xmlns="${uri}"></Relationships>`;
  return { name, xml, root: parseXml(xml) };
}

function commentXml({ id, paragraphs }: WrittenComment, by: Commenter, names: Names): string {
  const lines = paragraphs.flatMap((paragraph) => withoutForbidden(paragraph).split(/\r\n?|\n/));
  const inside = lines.map((line, index) => paragraphXml(line, index === 0, names)).join('');
  const { author, date, initials } = by;
  return tag(names, 'comment', { id: String(id), author, date, initials }, inside);
}

/** In front of its text a comment has the mark that it is known by. */
function paragraphXml(text: string, isFirst: boolean, names: Names): string {
  const mark = isFirst ? tag(names, 'r', {}, tag(names, 'annotationRef')) : '';
  const content = runContent(names, text);
  return tag(names, 'p', {}, mark + (content && tag(names, 'r', {}, content)));
}

/** XML of an element in the namespace of another, whose attributes have none. */
function elementOf({ prefix }: XmlElement, local: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${prefix ? `${prefix}:` : ''}${local}${written.join('')}/>`;
}

/** The XML of a part with something more at the end of its root. */
function append({ xml, root }: XmlPart, inside: string): string {
  const { start, end, contentStart, contentEnd, prefix, local } = root;
  if (contentStart < end || contentEnd < end) return xml.slice(0, contentEnd) + inside + xml.slice(contentEnd);
  const open = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, start)}${open}${inside}</${prefix ? `${prefix}:` : ''}${local}>${xml.slice(end)}`;
}
