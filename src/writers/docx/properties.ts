import type { XmlElement } from '../../readers/xml/tree.js';
import type { Part } from './part.js';

/** What the properties of a paragraph's mark say of the mark itself. */
const ofMark = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);
/** New words are to be seen. */
const hiding = new Set(['vanish', 'webHidden', 'specVanish']);
/** What closes the properties of a paragraph: behind the mark's. */
const behindMark = new Set(['sectPr', 'pPrChange']);

/** Properties of paragraphs and runs, written anew where a mark comes in, in the order that the schema asks for. */
export class MarkProperties {
  readonly #part: Part;

  constructor(part: Part) {
    this.#part = part;
  }

  /** As they stand. */
  source(paragraph: XmlElement): string {
    const properties = paragraph.child('pPr');
    return properties ? this.#slice(properties) : '';
  }

  /** For a new run: without a change of format, which is that of another. */
  ofRunLike(properties: XmlElement | undefined): string {
    const kept = properties?.elements().filter(({ local }) => !ofMark.has(local) && !hiding.has(local)) ?? [];
    return kept.length > 0 ? this.#wrap('rPr', kept.map((element) => this.#slice(element)).join('')) : '';
  }

  /** For a paragraph in front of the one whose end they are: a section ends there, and a change was made there. */
  parted(paragraph: XmlElement, mark: string): string {
    const elements = paragraph.child('pPr')?.elements() ?? [];
    const kept = elements.filter(({ local }) => local !== 'rPr' && !behindMark.has(local));
    const ofRun = this.ofRunLike(elements.find(({ local }) => local === 'rPr'));
    const run = mark ? this.#withFirst(mark, ofRun) : ofRun;
    const inside = kept.map((element) => this.#slice(element)).join('') + run;
    return inside === '' ? '' : this.#wrap('pPr', inside);
  }

  /** With the end of the paragraph marked as deleted, unless it is. */
  deleted(paragraph: XmlElement, mark: () => string): string {
    const properties = paragraph.child('pPr');
    const elements = properties?.elements() ?? [];
    const ofRun = elements.find(({ local }) => local === 'rPr');
    if (ofRun?.child('del')) return this.source(paragraph);
    const inRun = ofRun?.elements() ?? [];
    const first = inRun.filter(({ local }) => local === 'ins');
    const rest = inRun.filter(({ local }) => local !== 'ins');
    const run = this.#wrap('rPr', this.#all(first) + mark() + this.#all(rest));
    const before = elements.filter(({ local }) => local !== 'rPr' && !behindMark.has(local));
    const behind = elements.filter(({ local }) => behindMark.has(local));
    return this.#wrap('pPr', this.#all(before) + run + this.#all(behind));
  }

  #withFirst(mark: string, run: string): string {
    if (run === '') return this.#wrap('rPr', mark);
    const open = run.indexOf('>') + 1;
    return run.slice(0, open) + mark + run.slice(open);
  }

  #wrap(local: string, inside: string): string {
    const name = this.#part.names.element(local);
    return `<${name}>${inside}</${name}>`;
  }

  #all(elements: XmlElement[]): string {
    return elements.map((element) => this.#slice(element)).join('');
  }

  #slice({ start, end }: XmlElement): string {
    return this.#part.xml.slice(start, end);
  }
}
