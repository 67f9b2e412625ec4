import type { Piece } from '../../document/document.js';
import type { XmlElement } from '../xml/tree.js';

/** Most paragraphs have none of what stands aside. */
const none: never[] = [];

function added<T>(list: T[], item: T): T[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** What the runs of a paragraph show, gathered in order. */
export class InlineText {
  text = '';
  /** Where in the part the text stands. */
  readonly pieces: Piece[] = [];
  /** Alternative texts of pictures. */
  images: string[] = none;
  /** Contents of text boxes, and the words of WordArt. */
  boxes: (XmlElement | string)[] = none;
  /** References to footnotes and endnotes. */
  notes: XmlElement[] = none;
  /** There is visible text in bold, and in plain type. */
  bold = false;
  plain = false;
  /** There is text that is an entry of a table of contents, and such that is none. */
  entries = false;
  prose = false;

  addImage(alternative: string): void {
    this.images = added(this.images, alternative);
  }

  addBox(box: XmlElement | string): void {
    this.boxes = added(this.boxes, box);
  }

  addNote(reference: XmlElement): void {
    this.notes = added(this.notes, reference);
  }

  /** Adds text that stands for an element of the part; `from` and `to` tell where its characters are. */
  put(text: string, from: number, to: number, { bold, entry }: { bold: boolean; entry: boolean }): void {
    if (text === '') return;
    this.pieces.push({ text: this.text.length, length: text.length, source: from, sourceLength: to - from });
    this.text += text;
    if (entry) this.entries = true;
    else this.prose = true;
    if (bold ? this.bold : this.plain) return;
    if (!/\S/.test(text)) return;
    if (bold) this.bold = true;
    else this.plain = true;
  }
}
