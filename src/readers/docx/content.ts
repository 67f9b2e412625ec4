import { Fields } from '../flow/fields.js';
import type { FlowCell, FlowNode, FlowParagraph, FlowPlace } from '../flow/flow.js';
import { Numbering, withNumber } from '../numbering.js';
import type { XmlElement } from '../xml/tree.js';
import { choose } from './choice.js';
import { layOutGrid } from './grid.js';
import type { Slot } from './grid.js';
import { InlineText } from './inline-text.js';
import { readInline } from './inline.js';
import type { NoteFinder } from './notes.js';
import type { ListFinder } from './numbering.js';
import { isOn, valueOf } from './properties.js';
import { levelOf, numberingOf } from './styles.js';
import type { Style, Styles } from './styles.js';

/** What the parts of a document say, besides its body. */
export interface Definitions {
  styles: Styles;
  listOf: ListFinder;
  noteOf: NoteFinder;
}

/** What a story, such as the body or a cell, holds while it is read. */
interface Story {
  nodes: FlowNode[];
  path: number[];
  /** Paragraphs and tables so far. */
  count: number;
  /** Text whose paragraph mark was deleted: it goes on in the next paragraph. */
  pending: { inline: InlineText; element: XmlElement } | undefined;
}

/** Reads the body of a document with its cells, text boxes and notes, once and in order: numbers and fields go on. */
export class ContentReader {
  /** Parts of another format stand in the document, which are not read. */
  hasForeignParts = false;
  readonly #definitions: Definitions;
  readonly #numbering = new Numbering();
  readonly #fields = new Fields();
  readonly #contents = new Set<FlowNode>();
  /** Text boxes and notes of cells: they stand behind the table. */
  #aside: FlowNode[] = [];
  #tableDepth = 0;
  readonly #notes = new Set<XmlElement>();
  /** The part that is read, if it is not the document itself. */
  #part: string | undefined;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  read(body: XmlElement): FlowNode[] {
    const nodes = this.#story(body, []);
    if (this.#fields.contentsLeftOpen) return nodes;
    return nodes.filter((node) => !this.#contents.has(node));
  }

  #story(container: XmlElement, path: number[]): FlowNode[] {
    const story: Story = { nodes: [], path, count: 0, pending: undefined };
    this.#blocks(container, story);
    this.#flush(story);
    return story.nodes;
  }

  #blocks(container: XmlElement, story: Story): void {
    for (const element of container.elements()) this.#block(element, story);
  }

  #block(element: XmlElement, story: Story): void {
    switch (element.local) {
      case 'p':
        return this.#paragraph(element, story);
      case 'tbl':
        return this.#table(element, story);
      case 'altChunk':
        this.hasForeignParts = true;
        return;
      case 'sdt':
        return isContentsList(element) ? undefined : this.#blocks(element, story);
      case 'AlternateContent': {
        const choice = choose(element);
        return choice && this.#blocks(choice, story);
      }
    }
    // Whatever wraps paragraphs is gone through, except what was deleted.
    if (element.local !== 'del' && element.local !== 'moveFrom') this.#blocks(element, story);
  }

  #paragraph(element: XmlElement, story: Story): void {
    const { styles } = this.#definitions;
    const properties = element.child('pPr');
    const styleId = valueOf(properties, 'pStyle') ?? styles.fallback;
    const style = styles.of(styleId);
    const inline = story.pending?.inline ?? new InlineText();
    story.pending = undefined;
    readInline(element, inline, { styles, fields: this.#fields }, style);
    this.#fields.endParagraph();
    if (isJoined(properties)) {
      story.pending = { inline, element };
      return;
    }
    this.#finish(inline, element, style, this.#number(properties, styleId), story);
  }

  #number(properties: XmlElement | undefined, styleId: string | undefined): string {
    if (isOn(properties?.child('rPr'), 'vanish')) return '';
    const place = this.#definitions.listOf(numberingOf(properties), styleId);
    return place ? this.#numbering.next(place.list, place.level) : '';
  }

  #flush(story: Story): void {
    const { pending } = story;
    story.pending = undefined;
    if (pending?.inline.text) this.#finish(pending.inline, pending.element, {}, '', story);
  }

  #finish(inline: InlineText, element: XmlElement, style: Style, number: string, story: Story): void {
    const paragraph = this.#toParagraph(inline, element, style, number, [...story.path, story.count++]);
    if (!style.contents) story.nodes.push(paragraph);
    if (inline.entries && !inline.prose) this.#contents.add(paragraph);
    const aside = this.#tableDepth > 0 ? this.#aside : story.nodes;
    inline.boxes.forEach((box, index) => append(aside, this.#box(box, paragraph, index)));
    for (const reference of inline.notes) append(aside, this.#note(reference));
  }

  #box(box: XmlElement | string, { path, place }: FlowParagraph, index: number): FlowNode[] {
    if (typeof box !== 'string') return this.#story(box, [...path, index]);
    return [{ type: 'paragraph', text: box, level: 0, bold: false, images: [], path, ...(place && { place }) }];
  }

  #note(reference: XmlElement): FlowNode[] {
    const note = this.#part === undefined ? this.#definitions.noteOf(reference) : undefined;
    // Each note has one reference; more of them would repeat it without end.
    if (!note || this.#notes.has(note.element)) return [];
    this.#notes.add(note.element);
    this.#part = note.part;
    const nodes = this.#story(note.element, [note.index]);
    this.#part = undefined;
    return nodes;
  }

  #toParagraph(inline: InlineText, element: XmlElement, style: Style, number: string, path: number[]): FlowParagraph {
    const text = withNumber(number, inline.text);
    const before = text.length - inline.text.length;
    const place = this.#placeOf(element);
    place.pieces = inline.pieces;
    if (before > 0) for (const piece of inline.pieces) piece.text += before;
    return {
      type: 'paragraph',
      text,
      level: levelOf(element.child('pPr')) ?? style.level ?? 0,
      bold: inline.bold && !inline.plain,
      images: inline.images,
      path,
      place,
    };
  }

  #table(element: XmlElement, story: Story): void {
    this.#flush(story);
    const path = [...story.path, story.count++];
    const { rows, columns, slots } = layOutGrid(element);
    this.#tableDepth++;
    const cells = slots.map((slot) => this.#cell(slot, path));
    this.#tableDepth--;
    story.nodes.push({ type: 'table', rows, columns, cells, path, place: this.#placeOf(element) });
    if (this.#tableDepth === 0) append(story.nodes, this.#aside.splice(0));
  }

  #cell({ element, row, column, rowSpan, columnSpan, path }: Slot, table: number[]): FlowCell {
    const cellPath = [...table, ...path];
    const content = this.#story(element, cellPath);
    return { row, column, rowSpan, columnSpan, content, path: cellPath, place: this.#placeOf(element) };
  }

  #placeOf({ start, end }: XmlElement): FlowPlace {
    return this.#part === undefined ? { start, end } : { start, end, part: this.#part };
  }
}

/** One by one: a call takes only so many arguments. */
function append(target: FlowNode[], nodes: FlowNode[]): void {
  for (const node of nodes) target.push(node);
}

/** The mark at the paragraph's end was deleted or moved away: it is one with the next. */
function isJoined(properties: XmlElement | undefined): boolean {
  const mark = properties?.child('rPr');
  return mark?.child('del') !== undefined || mark?.child('moveFrom') !== undefined;
}

/** A table of contents that Word keeps: it repeats the headings. */
function isContentsList(control: XmlElement): boolean {
  const gallery = valueOf(control.child('sdtPr')?.child('docPartObj'), 'docPartGallery');
  return gallery === 'Table of Contents';
}
