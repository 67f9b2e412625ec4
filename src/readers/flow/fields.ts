import { MAX_DEPTH } from '../limits.js';
import { Unreadable } from '../reader.js';

interface Field {
  code: string;
  /** Past its instructions, where its result stands. */
  shown: boolean;
  /** A table of contents. */
  contents: boolean;
}

const contentsCode = /^\s*TOC\b/i;
/** Instructions tell by their beginning what they are. */
const longestCode = 100;

/** Follows fields through the paragraphs of a document: what is an instruction, what a result. */
export class Fields {
  readonly #open: Field[] = [];

  /** Text stands in the instructions of a field, which nobody sees. */
  get inCode(): boolean {
    return this.#open.length > 0 && this.#open.some(({ shown }) => !shown);
  }

  /** Text is an entry of a table of contents, which repeats the headings. */
  get inContents(): boolean {
    return this.#open.length > 0 && this.#open.some(({ shown, contents }) => shown && contents);
  }

  /** A field of contents was never closed: what seemed to be entries is the rest of the document. */
  get contentsLeftOpen(): boolean {
    return this.inContents;
  }

  /** A character that parts a field from what surrounds it, by its name in DOCX. */
  character(type: string | undefined): void {
    const last = this.#open.at(-1);
    if (type === 'begin') this.#begin();
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && last) show(last);
  }

  #begin(): void {
    if (this.#open.length >= MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    this.#open.push({ code: '', shown: false, contents: false });
  }

  code(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.shown && last.code.length < longestCode) last.code += text.slice(0, longestCode);
  }

  /** Instructions do not go on in another paragraph: a field that is broken off must not hide the rest. */
  endParagraph(): void {
    while (this.#open.length > 0 && !this.#open.at(-1)!.shown) this.#open.pop();
  }
}

function show(field: Field): void {
  field.shown = true;
  field.contents = contentsCode.test(field.code);
}
