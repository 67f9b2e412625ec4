import type { Fields } from '../flow/fields.js';
import type { CharacterChanges } from './characters.js';

/** Characters that are more than themselves. */
export const mark = {
  picture: 0x01,
  cell: 0x07,
  drawing: 0x08,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  column: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  symbol: 0x28,
} as const;

const marked = /[\x00-\x08\x0a-\x1f]/; // eslint-disable-line no-control-regex -- Word's own marks
const fieldMarks = /[\x13-\x15]/; // eslint-disable-line no-control-regex -- Word's own marks

/** How a stretch of characters is shown. */
export interface Shown {
  changes: CharacterChanges;
  hidden: boolean;
  bold: boolean;
}

/** What the characters of a paragraph show, gathered in order. */
export class InlineText {
  text = '';
  /** Where in the text the pictures of the paragraph are bound; those in its lines stand in the stream Data. */
  readonly pictures: { position: number; data: number | undefined }[] = [];
  /** There is visible text in bold, and in plain type. */
  bold = false;
  plain = false;
  /** There is text that is an entry of a table of contents, and such that is none. */
  entries = false;
  prose = false;
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** Adds a stretch of text; `position` is that of its first character. */
  put(text: string, position: number, shown: Shown): void {
    if (shown.hidden && !fieldMarks.test(text)) return;
    if (!shown.changes.special && !marked.test(text)) return this.#putText(text, shown);
    for (let i = 0; i < text.length; i++) this.#putMark(text[i]!, position + i, shown);
  }

  #putText(text: string, { hidden, bold }: Shown): void {
    if (hidden) return;
    if (this.#fields.inCode) return this.#fields.code(text);
    this.text += text;
    if (this.#fields.inContents) this.entries = true;
    else this.prose = true;
    if (bold ? this.bold : this.plain) return;
    if (!/\S/.test(text)) return;
    if (bold) this.bold = true;
    else this.plain = true;
  }

  #putMark(character: string, position: number, shown: Shown): void {
    const { changes, hidden } = shown;
    const code = character.charCodeAt(0);
    switch (code) {
      case mark.fieldBegin:
        return this.#fields.character('begin');
      case mark.fieldSeparator:
        return this.#fields.character('separate');
      case mark.fieldEnd:
        return this.#fields.character('end');
      case mark.picture:
      case mark.drawing:
        if (!changes.special || changes.data || hidden || this.#fields.inCode) return;
        this.pictures.push({ position, data: code === mark.picture ? (changes.picture ?? 0) : undefined });
        return;
      case mark.line:
      case mark.page:
      case mark.column:
        return this.#putText('\n', shown);
      case mark.hyphen:
        return this.#putText('-', shown);
      case mark.symbol:
        return this.#putText(changes.special ? symbol(changes.symbol) : character, shown);
    }
    if (code >= 0x20 || code === 0x09) this.#putText(character, shown);
  }
}

/** Symbols of fonts that have only pictures lie in the range of private use, which says nothing to anybody else. */
function symbol(code: number | undefined): string {
  if (code === undefined || code < 0x20 || (code >= 0xd800 && code < 0xf900)) return '';
  return String.fromCharCode(code);
}
