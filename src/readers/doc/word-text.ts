import type { CharacterChanges, CharacterReader } from './characters.js';
import { runAt } from './pages.js';
import type { Runs } from './pages.js';
import type { ParagraphProperties, ParagraphReader } from './paragraphs.js';
import type { Piece, PieceTable } from './pieces.js';

/** All texts of a document by character position, with the properties of every character and paragraph. */
export class WordText {
  readonly text: string;
  readonly #pieces: Piece[];

  constructor(
    table: PieceTable,
    private readonly runs: { characters: Runs; paragraphs: Runs },
    private readonly characters: CharacterReader,
    private readonly paragraphs: ParagraphReader,
  ) {
    this.text = table.text;
    this.#pieces = table.pieces;
  }

  /** Properties of the paragraph that a position belongs to, for its mark those of the paragraph it ends. */
  paragraphAt(position: number): ParagraphProperties {
    const piece = this.#pieceAt(position);
    if (!piece) return this.paragraphs.read(0);
    const run = runAt(this.runs.paragraphs, offsetOf(piece, position));
    return this.paragraphs.read(this.runs.paragraphs.properties[run] ?? 0, piece.changes);
  }

  /** A run of paragraph properties ends with this character. */
  endsParagraph(position: number): boolean {
    const piece = this.#pieceAt(position);
    if (!piece) return false;
    const offset = offsetOf(piece, position);
    return this.runs.paragraphs.ends[runAt(this.runs.paragraphs, offset)] === offset + piece.width;
  }

  charactersAt(position: number): CharacterChanges {
    let found: CharacterChanges | undefined;
    this.eachStretch(position, position + 1, (_from, _to, changes) => (found = changes));
    return found ?? this.characters.read(0);
  }

  /** Visits the stretches of text between two positions whose characters have the same properties. */
  eachStretch(from: number, to: number, visit: (from: number, to: number, changes: CharacterChanges) => void): void {
    for (let at = from; at < to;) {
      const piece = this.#pieceAt(at);
      if (!piece) return;
      at = this.#stretchesOf(piece, at, Math.min(to, piece.to), visit);
    }
  }

  #stretchesOf(
    piece: Piece,
    from: number,
    to: number,
    visit: (from: number, to: number, changes: CharacterChanges) => void,
  ): number {
    const { starts, ends, properties } = this.runs.characters;
    let run = runAt(this.runs.characters, offsetOf(piece, from));
    for (let at = from; at < to;) {
      const offset = offsetOf(piece, at);
      while (run >= 0 && run < ends.length && ends[run]! <= offset) run++;
      const covered = run >= 0 && run < starts.length && starts[run]! <= offset;
      const characters = covered ? Math.ceil((ends[run]! - offset) / piece.width) : to - at;
      const end = Math.min(to, at + characters);
      visit(at, end, this.characters.read(covered ? properties[run]! : 0, piece.changes));
      at = end;
    }
    return to;
  }

  #pieceAt(position: number): Piece | undefined {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.from <= position) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece && piece.from <= position && position < piece.to ? piece : undefined;
  }
}

function offsetOf({ from, offset, width }: Piece, position: number): number {
  return offset + (position - from) * width;
}
