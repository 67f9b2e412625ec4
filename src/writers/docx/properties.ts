import type { XmlElement } from '../../readers/xml/tree.js';
import { tag } from './markup.js';
import type { Part } from './part.js';

/** What the properties of a paragraph's mark say of the mark itself. */
const ofMark = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);
/** New words are to be seen. */
const hiding = new Set(['vanish', 'webHidden', 'specVanish']);
/** What closes the properties of a paragraph: behind the mark's. */
const behindMark = new Set(['sectPr', 'pPrChange']);
/** What the schema asks for in front of the place in a list. */
const beforeNumber = new Set(['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl']);

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
  parted(paragraph: XmlElement, mark: string, isNumbered = true): string {
    const elements = paragraph.child('pPr')?.elements() ?? [];
    const kept = elements.filter(({ local }) => local !== 'rPr' && !behindMark.has(local));
    const ofRun = this.ofRunLike(elements.find(({ local }) => local === 'rPr'));
    const run = mark ? this.#withFirst(mark, ofRun) : ofRun;
    const inside = (isNumbered ? this.#all(kept) : this.#withoutNumber(kept)) + run;
    return inside === '' ? '' : this.#wrap('pPr', inside);
  }

  /** In no list, whatever the paragraph's own properties or its style say; `change` tells of what was before. */
  unnumbered(paragraph: XmlElement, change: (before: string) => string): string {
    const elements = paragraph.child('pPr')?.elements() ?? [];
    const own = elements.filter(({ local }) => local !== 'rPr' && !behindMark.has(local));
    const rest = elements.filter((element) => !own.includes(element));
    const before = this.#wrap('pPr', this.#all(own));
    return this.#wrap('pPr', this.#withoutNumber(own) + this.#all(rest) + change(before));
  }

  /** The properties have been changed by someone, which can be told only once. */
  areChanged(paragraph: XmlElement): boolean {
    return paragraph.child('pPr')?.child('pPrChange') !== undefined;
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

  #withoutNumber(elements: XmlElement[]): string {
    const { names } = this.#part;
    const none = tag(names, 'numPr', {}, tag(names, 'ilvl', { val: '0' }) + tag(names, 'numId', { val: '0' }));
    const before = elements.filter(({ local }) => beforeNumber.has(local));
    const behind = elements.filter(({ local }) => !beforeNumber.has(local) && local !== 'numPr');
    return this.#all(before) + none + this.#all(behind);
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
