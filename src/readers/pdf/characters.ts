import { turnOf, type Character } from '../lattice/character.js';
import type { Turn } from '../lattice/geometry.js';
import { plainIdeograph } from '../lattice/ideographs.js';
import { isUnknown } from '../lattice/quality.js';
import { matrixAt, type Engine } from './engine.js';

/** How the characters of one text object are set. */
interface Setting {
  /** Size of the font as it is drawn. */
  size: number;
  turn: Turn | undefined;
}

/** PDFium's sign for a hyphen that ends a line. */
const hyphen = 2;
const spaces = /^[\s\u00ad\u200b-\u200f\u2060-\u2064]$/u;
/** What fonts say of their height is unreliable; this part of an em square lies below the line that characters stand on. */
const below = 0.13;

/** The characters of a page that are seen. `scratch` is memory for 64 bytes. */
export function charactersOf(engine: Engine, textPage: number, count: number, scratch: number): Character[] {
  const { call } = engine;
  const characters: Character[] = [];
  let object = 0;
  let setting: Setting | undefined;
  for (let i = 0; i < count; i++) {
    const text = textOf(engine, textPage, i);
    if (text === '') continue;
    const own = call.FPDFText_GetTextObject(textPage, i);
    if (!setting || own === 0 || own !== object) setting = settingOf(engine, textPage, i, scratch);
    object = own;
    const character = characterAt(engine, textPage, i, scratch, text, setting);
    if (character) characters.push(character);
  }
  return characters;
}

function textOf({ call }: Engine, textPage: number, index: number): string {
  const code = call.FPDFText_GetUnicode(textPage, index) >>> 0;
  if (code === hyphen) return '-';
  if (code === 13 || code === 10 || code === 32) return '';
  if (code === 0 || code > 0x10ffff || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) return '\ufffd';
  let text = texts.get(code);
  if (text === undefined) texts.set(code, (text = textOfCode(code)));
  return text;
}

/** Of the code points met so far; no document has very many. */
const texts = new Map<number, string>();

function textOfCode(code: number): string {
  const text = plainIdeograph(code);
  if (spaces.test(text)) return '';
  return isUnknown(text) ? '\ufffd' : text;
}

function settingOf({ call, memory }: Engine, textPage: number, index: number, scratch: number): Setting {
  if (!call.FPDFText_GetMatrix(textPage, index, scratch)) return { size: 0, turn: undefined };
  const [a, b, c, d] = matrixAt(memory, scratch);
  const size = Math.sqrt(c * c + d * d) * call.FPDFText_GetFontSize(textPage, index);
  return { size, turn: turnOf(Math.atan2(b, a)) };
}

/** As wide as the character's advance, as high as its font is large. */
function characterAt(
  engine: Engine,
  textPage: number,
  index: number,
  scratch: number,
  text: string,
  { size, turn }: Setting,
): Character | undefined {
  const { call, memory } = engine;
  if (!call.FPDFText_GetLooseCharBox(textPage, index, scratch)) return undefined;
  const at = scratch >> 2;
  const { HEAPF32 } = memory;
  const [left, top, right, bottom] = [HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!];
  const character = { text, left, top, right, bottom, turn };
  if (size === 0) return character;
  const isLevel = turn === undefined || turn % 2 === 0;
  const along = isLevel ? right - left : top - bottom;
  const across = isLevel ? top - bottom : right - left;
  // PDFium's box of vertical text knows nothing of the scale that the text is drawn at.
  if (along > 2.5 * size || across < 0.4 * size) setAroundInk(engine, textPage, index, scratch, character, size);
  else if (call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)) {
    const { HEAPF64 } = memory;
    setOnBaseline(character, HEAPF64[scratch >> 3]!, HEAPF64[(scratch >> 3) + 1]!, size);
  }
  return character;
}

function setOnBaseline(character: Character, x: number, y: number, size: number): void {
  const { turn = 0 } = character;
  const up = (1 - below) * size;
  const down = below * size;
  if (turn % 2 === 0) {
    character.bottom = y - (turn === 0 ? down : up);
    character.top = y + (turn === 0 ? up : down);
  } else {
    character.left = x - (turn === 1 ? up : down);
    character.right = x + (turn === 1 ? down : up);
  }
}

/** A square of the font's size around the ink. */
function setAroundInk(
  { call, memory }: Engine,
  textPage: number,
  index: number,
  scratch: number,
  character: Character,
  size: number,
): void {
  if (!call.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)) return;
  const at = scratch >> 3;
  const { HEAPF64 } = memory;
  const x = (HEAPF64[at]! + HEAPF64[at + 1]!) / 2;
  const y = (HEAPF64[at + 2]! + HEAPF64[at + 3]!) / 2;
  const half = size / 2;
  Object.assign(character, { left: x - half, right: x + half, bottom: y - half, top: y + half });
}
