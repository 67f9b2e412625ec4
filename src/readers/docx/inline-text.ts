import type { Piece } from '../../document/document.js';
import type { XmlElement } from '../xml/tree.js';

/** What the runs of a paragraph show, gathered in order. */
export class InlineText {
  text = '';
  /** Where in the part the text stands. */
  readonly pieces: Piece[] = [];
  /** Alternative texts of pictures. */
  readonly images: string[] = [];
  /** Contents of text boxes, and the words of WordArt. */
  readonly boxes: (XmlElement | string)[] = [];
  /** References to footnotes and endnotes. */
  readonly notes: XmlElement[] = [];
  /** There is visible text in bold, and in plain type. */
  bold = false;
  plain = false;
  /** There is text that is an entry of a table of contents, and such that is none. */
  entries = false;
  prose = false;

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
