import { Fields } from '../flow/fields.js';
import type { FlowNode, FlowParagraph } from '../flow/flow.js';
import { MAX_PARAGRAPHS } from '../limits.js';
import { Numbering, withNumber } from '../numbering.js';
import type { NumberingList } from '../numbering.js';
import { Unreadable } from '../reader.js';
import type { Aside } from './asides.js';
import { toggled } from './characters.js';
import type { CharacterChanges } from './characters.js';
import type { Extent } from './fib.js';
import { InlineText, mark } from './inline.js';
import type { ParagraphProperties } from './paragraphs.js';
import type { Changes } from './pieces.js';
import { readRowShape } from './row-shape.js';
import type { RowShape } from './row-shape.js';
import { place } from './place.js';
import { Structure } from './structure.js';
import type { Position, RawNode } from './structure.js';
import type { Style } from './styles.js';
import type { WordText } from './word-text.js';

/** What else is known of a document, besides its text. */
export interface Definitions {
  styleOf(index: number): Style;
  listOf(number: number): NumberingList | undefined;
  /** In the order of their positions. */
  asides: Aside[];
  isPicture(position: number, data: number | undefined): boolean;
}

const ends = /[\x07\x0c\x0d]/g; // eslint-disable-line no-control-regex -- Word's own marks

/** Reads the texts of a document as they look when all changes are accepted, in order: numbers and fields go on. */
export class ContentReader {
  readonly #numbering = new Numbering();
  readonly #fields = new Fields();
  readonly #contents = new Set<FlowNode>();
  /** Definitions of rows, which many rows of a table share. */
  readonly #shapes = new Map<Changes[], RowShape | undefined>();
  #paragraphs = 0;

  constructor(
    private readonly words: WordText,
    private readonly definitions: Definitions,
  ) {}

  read(extent: Extent): FlowNode[] {
    const nodes = place(this.#story(extent), []);
    if (this.#fields.contentsLeftOpen) return nodes;
    return nodes.filter((node) => !this.#contents.has(node));
  }

  #story({ from, to }: Extent): RawNode[] {
    const structure = new Structure();
    const text = this.words.text.slice(from, to);
    let inline = new InlineText(this.#fields);
    let begin = from;
    for (let start = from; start < to;) {
      const end = from + this.#endOf(text, start - from, from);
      const properties = this.words.paragraphAt(Math.min(end, to - 1));
      this.#gather(inline, start, end, properties);
      this.#fields.endParagraph();
      start = end + 1;
      if (start < to && this.#isJoined(end, properties)) continue;
      this.#finish(structure, inline, { from: begin, to: end }, properties);
      inline = new InlineText(this.#fields);
      begin = start;
    }
    return structure.finish();
  }

  /** Where in a text the next paragraph ends: its mark, or the end of the text. A page break may stand amid a paragraph. */
  #endOf(text: string, from: number, base: number): number {
    ends.lastIndex = from;
    for (let found = ends.exec(text); found; found = ends.exec(text)) {
      if (text.charCodeAt(found.index) !== mark.page || this.words.endsParagraph(base + found.index))
        return found.index;
    }
    return text.length;
  }

  #gather(inline: InlineText, from: number, to: number, { style }: ParagraphProperties): void {
    const paragraphStyle = this.definitions.styleOf(style);
    this.words.eachStretch(from, to, (start, end, changes) => {
      const text = this.words.text.slice(start, end);
      inline.put(text, start, { changes, ...this.#shown(changes, paragraphStyle) });
    });
  }

  #shown(changes: CharacterChanges, paragraphStyle: Style): { hidden: boolean; bold: boolean } {
    const own = changes.style === undefined ? undefined : this.definitions.styleOf(changes.style);
    const hidden = changes.deleted || toggled(changes.hidden, paragraphStyle.hidden || own?.hidden === true);
    return { hidden, bold: toggled(changes.bold, paragraphStyle.bold || own?.bold === true) };
  }

  /** The paragraph's mark was deleted or is hidden: it is one with the next, unless a table begins or ends there. */
  #isJoined(end: number, { depth, innerCellEnd, rowEnd }: ParagraphProperties): boolean {
    if (this.words.text.charCodeAt(end) !== mark.paragraph || innerCellEnd || rowEnd) return false;
    const next = this.words.paragraphAt(end + 1);
    return this.#isGone(end) && next.depth === depth && !next.rowEnd;
  }

  #isGone(position: number): boolean {
    const { deleted, hidden } = this.words.charactersAt(position);
    return deleted || toggled(hidden, false);
  }

  #finish(structure: Structure, inline: InlineText, extent: Extent, properties: ParagraphProperties): void {
    if (++this.#paragraphs > MAX_PARAGRAPHS) throw new Unreadable('too-many-lines', { limit: MAX_PARAGRAPHS });
    const { style, rowEnd } = properties;
    const position = this.#positionOf(extent.to, properties);
    if (rowEnd) return structure.add({ rows: [] }, position);
    const known = this.definitions.styleOf(style);
    const paragraph = this.#toParagraph(inline, properties, known, this.#isGone(extent.to));
    const isContents = position.depth === 0 && (known.contents || (inline.entries && !inline.prose));
    if (isContents) this.#contents.add(paragraph);
    structure.add({ paragraph, aside: this.#asidesIn(extent) }, position);
  }

  #positionOf(end: number, { depth, rowEnd, innerCellEnd, changes }: ParagraphProperties): Position {
    const isMark = this.words.text.charCodeAt(end) === mark.cell;
    // The end mark of a cell is that of the outermost table, whatever else is said.
    const level = isMark && depth > 0 ? 1 : depth;
    if (rowEnd && depth > 0)
      return { depth: level, end: 'row', shape: this.#shapeOf(changes), deleted: this.words.charactersAt(end).deleted };
    const endsCell = level === 1 ? isMark : innerCellEnd;
    return { depth: level, end: level > 0 && endsCell ? 'cell' : 'paragraph' };
  }

  #shapeOf(changes: Changes[]): RowShape | undefined {
    if (!this.#shapes.has(changes)) this.#shapes.set(changes, readRowShape(changes));
    return this.#shapes.get(changes);
  }

  #toParagraph(inline: InlineText, own: ParagraphProperties, style: Style, gone: boolean): FlowParagraph {
    const outline = own.outline ?? style.outline;
    const number = gone ? '' : this.#number(own.list ?? style.list, own.listLevel ?? style.listLevel ?? 0);
    return {
      type: 'paragraph',
      text: inline.text.trim() === '' ? inline.text : withNumber(number, inline.text),
      level: outline < 9 ? outline + 1 : 0,
      bold: inline.bold && !inline.plain,
      images: inline.pictures.flatMap(({ position, data }) => (this.definitions.isPicture(position, data) ? [''] : [])),
      path: [],
    };
  }

  #number(list: number | undefined, level: number): string {
    const known = list !== undefined && list > 0 ? this.definitions.listOf(list) : undefined;
    return known ? this.#numbering.next(known, level) : '';
  }

  #asidesIn({ from, to }: Extent): RawNode[] {
    const { asides } = this.definitions;
    const nodes: RawNode[] = [];
    for (let i = firstFrom(asides, from); i < asides.length && asides[i]!.position < to; i++) {
      const { position, extent } = asides[i]!;
      if (!this.words.charactersAt(position).deleted) nodes.push(...this.#story(extent));
    }
    return nodes;
  }
}

function firstFrom(asides: Aside[], position: number): number {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asides[middle]!.position < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
