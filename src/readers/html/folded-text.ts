import type { Piece, TextOrigin } from '../../document/document.js';

/** A text as it is shown, and where it stands in the source. */
export interface Placed {
  text: string;
  origin: TextOrigin;
}

/** A piece; a plain one is the source's own slice. */
interface Stretch extends Piece {
  plain: boolean;
}

/** White space of every kind, and characters without width: nothing of it is wanted at the ends of a block. */
const white = /[\s\u200b\u2060\ufeff]/;

export function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  // Han, the most frequent by far.
  return (code < 0x3400 || code > 0x9fff) && white.test(text[at]!);
}

/** Builds a text with white space folded as a browser does, and the pieces that lead back to the source. */
export class FoldedText {
  #text = '';
  readonly #stretches: Stretch[] = [];
  #broken = false;
  #space: { source: number; length: number; plain: boolean } | undefined;

  /** Text that stands in the source as it is. */
  put(text: string, source: number): void {
    this.#lead(source);
    this.#append(text, source, text.length, true);
  }

  /** Text that stands for something else in the source. */
  putAtom(text: string, source: number, sourceLength: number): void {
    this.#lead(source);
    this.#append(text, source, sourceLength, false);
  }

  /** White space; a run of it becomes one space, also across elements. `plain` is the space character itself. */
  putSpace(source: number, length: number, plain: boolean): void {
    const space = this.#space;
    if (!space) this.#space = { source, length, plain };
    else if (space.source + space.length === source) {
      this.#space = { source: space.source, length: space.length + length, plain: false };
    }
  }

  /** A break between lines; empty lines are left out. */
  breakLine(): void {
    this.#broken = true;
    this.#space = undefined;
  }

  /** The text without white space at its ends; undefined if nothing is left. */
  finish(): Placed | undefined {
    let from = 0;
    let to = this.#text.length;
    while (from < to && isWhite(this.#text, from)) from++;
    while (to > from && isWhite(this.#text, to - 1)) to--;
    if (from === to) return undefined;
    const stretches = this.#stretches.filter(({ text, length }) => text < to && text + length > from);
    const pieces = stretches.map((stretch) => clip(stretch, from, to));
    const origin = spanOf(pieces);
    if (pieces.length > 1 || !stretches[0]!.plain) origin.pieces = pieces;
    return { text: this.#text.slice(from, to), origin };
  }

  /** Puts what is due before the next visible text. */
  #lead(source: number): void {
    const space = this.#space;
    const last = this.#stretches.at(-1);
    this.#space = undefined;
    if (this.#broken && last) {
      const edge = last.source + last.sourceLength;
      this.#append('\n', edge, Math.max(0, source - edge), false);
    } else if (space && last) this.#append(' ', space.source, space.length, space.plain);
    this.#broken = false;
  }

  #append(text: string, source: number, sourceLength: number, plain: boolean): void {
    const last = this.#stretches.at(-1);
    if (plain && last?.plain && last.source + last.sourceLength === source) {
      last.length += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.#stretches.push({ text: this.#text.length, length: text.length, source, sourceLength, plain });
    }
    this.#text += text;
  }
}

/** Cuts a text at its line breaks. */
export function linesOf({ text, origin }: Placed): Placed[] {
  if (!origin.pieces) return [{ text, origin }];
  const lines: Placed[] = [];
  let from = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const pieces: Piece[] = [];
    for (; next < origin.pieces.length && origin.pieces[next]!.text < to; next++) {
      pieces.push(clip(origin.pieces[next]!, from, to));
    }
    if (line) lines.push({ text: line, origin: { ...spanOf(pieces), pieces } });
    // Past the line break, which is a piece of its own.
    next++;
    from = to + 1;
  }
  return lines;
}

function spanOf(pieces: Piece[]): TextOrigin {
  const start = pieces[0]!.source;
  const last = pieces.at(-1)!;
  return { kind: 'text', start, end: Math.max(start, last.source + last.sourceLength) };
}

/** The part of a piece between two offsets in the text, counted from the first. */
function clip({ text, length, source, sourceLength }: Piece, from: number, to: number): Piece {
  const before = Math.max(0, from - text);
  const after = Math.max(0, text + length - to);
  if (length !== sourceLength)
    return { text: text + before - from, length: length - before - after, source, sourceLength };
  return {
    text: text + before - from,
    length: length - before - after,
    source: source + before,
    sourceLength: sourceLength - before - after,
  };
}
