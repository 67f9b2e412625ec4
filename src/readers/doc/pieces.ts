import { MAX_CHARACTERS } from '../limits.js';
import { Unreadable } from '../reader.js';
import { Bytes, damaged } from './bytes.js';
import type { Fib } from './fib.js';

/** A stretch of the text and where its bytes stand. */
export interface Piece {
  /** Character positions, end exclusive. */
  from: number;
  to: number;
  /** Offset of the first character in the stream WordDocument. */
  offset: number;
  /** Bytes a character. */
  width: 1 | 2;
  /** Modifiers that a fast save laid over the properties of the piece. */
  changes: Changes | undefined;
}

/** A stretch of modifiers. */
export interface Changes {
  bytes: Bytes;
  from: number;
  to: number;
}

export interface PieceTable {
  pieces: Piece[];
  /** All texts of the document, one after the other. */
  text: string;
}

const pieceLength = 8;
const modifiers = 1;
const pieces = 2;
const compressed = 0x40000000;

/** Reads the table that says in which order the stretches of text follow each other. */
export function readPieces(clx: Bytes, word: Bytes, fib: Fib): PieceTable {
  try {
    const { table, changes } = divide(clx);
    const found = piecesOf(table, word, changes);
    if ((found.at(-1)?.to ?? 0) < fib.length) throw damaged();
    return { pieces: found, text: found.map((piece) => textOf(piece, word)).join('') };
  } catch (error) {
    if (fib.fastSaved && error instanceof Unreadable && error.code === 'damaged') throw new Unreadable('fast-saved');
    throw error;
  }
}

function divide(clx: Bytes): { table: Bytes; changes: Changes[] } {
  const changes: Changes[] = [];
  let at = 0;
  for (; clx.u8(at) === modifiers; at += 3 + clx.u16(at + 1)) {
    const from = at + 3;
    changes.push({ bytes: clx, from, to: from + clx.u16(at + 1) });
  }
  if (clx.u8(at) !== pieces) throw damaged();
  return { table: clx.slice(at + 5, clx.u32(at + 1)), changes };
}

function piecesOf(table: Bytes, word: Bytes, changes: Changes[]): Piece[] {
  const count = Math.floor((table.length - 4) / (4 + pieceLength));
  const found: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const descriptor = table.slice(4 * (count + 1) + pieceLength * i, pieceLength);
    const piece = pieceOf(descriptor, table.s32(4 * i), table.s32(4 * i + 4), changes);
    const length = (piece.to - piece.from) * piece.width;
    if (piece.from !== (found.at(-1)?.to ?? 0) || length < 0 || piece.offset + length > word.length) throw damaged();
    // Pieces may share their bytes, so that the length of the file is no bound.
    if (piece.to > MAX_CHARACTERS) throw new Unreadable('too-large', { limit: MAX_CHARACTERS });
    if (length > 0) found.push(piece);
  }
  return found;
}

function pieceOf(descriptor: Bytes, from: number, to: number, changes: Changes[]): Piece {
  const place = descriptor.u32(2);
  const narrow = (place & compressed) !== 0;
  const offset = place & (compressed - 1);
  return {
    from,
    to,
    offset: narrow ? offset >> 1 : offset,
    width: narrow ? 1 : 2,
    changes: changesOf(descriptor.slice(6, 2), changes),
  };
}

/** A modifier of one byte, in short form: its number there and its code. */
const shortForms = new Map([
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x53, 0x2a33],
  [0x55, 0x0835],
  [0x5c, 0x083c],
  [0x75, 0x0855],
  [0x78, 0x2640],
]);

function changesOf(prm: Bytes, changes: Changes[]): Changes | undefined {
  const word = prm.u16(0);
  if (word === 0) return undefined;
  if (word & 1) return changes[word >> 1];
  const code = shortForms.get((word >> 1) & 0x7f);
  if (code === undefined) return undefined;
  return { bytes: new Bytes(Uint8Array.of(code & 0xff, code >> 8, prm.u8(1))), from: 0, to: 3 };
}

const wideText = new TextDecoder('utf-16le', { ignoreBOM: true });
const narrowText = new TextDecoder('latin1');
/** Control characters of Latin 1, where Windows-1252 has others. */
const c1 = /[\x80-\x9f]/g;
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function textOf({ from, to, offset, width }: Piece, word: Bytes): string {
  const { array } = word.slice(offset, (to - from) * width);
  if (width === 2) return wideText.decode(array);
  // Some versions of Node decode Windows-1252 as Latin 1, others as it should be: both are right here.
  return narrowText.decode(array).replace(c1, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
}
