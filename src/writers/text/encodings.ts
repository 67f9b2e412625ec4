import { Unwritable } from '../unwritable.js';

/** How the text of a file stands in its bytes. Offsets in the text are in UTF-16 units, without BOM. */
export interface Encoding {
  /** Offset in the bytes for each of several ascending offsets in the text. */
  positions(bytes: Uint8Array, text: string, offsets: number[]): number[];
  /** Undefined if a character does not exist in the encoding. */
  encode(text: string): Uint8Array | undefined;
}

/** The encoding by its WHATWG label. Throws {@link Unwritable} for one that is read and not written. */
export function encodingOf(label: string): Encoding {
  const encoding = encodings[label];
  if (!encoding) throw new Unwritable('encoding-unwritable', { encoding: label });
  return encoding;
}

const encodings: Record<string, Encoding> = {
  'utf-8': { positions: utf8Positions, encode: encodeUtf8 },
  'utf-16le': { positions: utf16Positions, encode: (text) => encodeUtf16(text, true) },
  'utf-16be': { positions: utf16Positions, encode: (text) => encodeUtf16(text, false) },
  gb18030: { positions: gbPositions, encode: encodeGb },
};

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf8Positions(bytes: Uint8Array, text: string, offsets: number[]): number[] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let at = 0;
  let position = marked ? 3 : 0;
  return offsets.map((offset) => {
    position += encodeUtf8(text.slice(at, offset)).length;
    at = offset;
    return position;
  });
}

/** Text in UTF-16 is known by its BOM alone. */
function utf16Positions(_bytes: Uint8Array, _text: string, offsets: number[]): number[] {
  return offsets.map((offset) => 2 + 2 * offset);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** GB 18030: one byte, two, or four if the second is a digit; four of them from 0x90 on are a pair in UTF-16. */
function gbPositions(bytes: Uint8Array, _text: string, offsets: number[]): number[] {
  let at = 0;
  let position = 0;
  return offsets.map((offset) => {
    while (at < offset) {
      const length = gbLength(bytes, position);
      at += length === 4 && bytes[position]! >= 0x90 ? 2 : 1;
      position += length;
    }
    return position;
  });
}

function gbLength(bytes: Uint8Array, position: number): number {
  if (bytes[position]! <= 0x80) return 1;
  const second = bytes[position + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

let gbTable: Map<string, number> | undefined;

function encodeGb(text: string): Uint8Array | undefined {
  gbTable ??= readGbTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = gbTable.get(character);
    if (pair === undefined) return undefined;
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The characters of two bytes, asked of the platform's own decoder; there is no encoder. */
function readGbTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const character = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, (first << 8) | second);
    }
  }
  return table;
}
