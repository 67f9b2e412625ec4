import { isUnknown } from '../lattice/quality.js';
import type { Engine } from './engine.js';
import type { PageBox, Turn } from './geometry.js';
import { plainIdeograph } from './ideographs.js';

/** A character as PDFium finds it, in the page's coordinates. */
export interface Character {
  text: string;
  box: PageBox;
  /** Quarter turns that its text is turned by; undefined for slanting text such as a watermark. */
  turn: Turn | undefined;
}

/** PDFium's sign for a hyphen that ends a line. */
const hyphen = 2;
const spaces = /^[\s\u00ad\u200b-\u200f\u2060-\u2064]$/u;
/** Radians by which upright text may lean. */
const lean = 0.1;

/** The characters of a page that are seen. `scratch` is memory for 64 bytes. */
export function charactersOf(engine: Engine, textPage: number, count: number, scratch: number): Character[] {
  const characters: Character[] = [];
  for (let i = 0; i < count; i++) {
    const text = textOf(engine, textPage, i);
    if (spaces.test(text)) continue;
    const box = boxOf(engine, textPage, i, scratch);
    if (box) characters.push({ text, box, turn: turnOf(engine.call.FPDFText_GetCharAngle(textPage, i)) });
  }
  return characters;
}

function textOf({ call }: Engine, textPage: number, index: number): string {
  const code = call.FPDFText_GetUnicode(textPage, index) >>> 0;
  if (code === hyphen) return '-';
  if (code === 13 || code === 10 || code === 32) return ' ';
  if (code === 0 || code > 0x10ffff || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) return '\ufffd';
  const text = plainIdeograph(code);
  return isUnknown(text) ? '\ufffd' : text;
}

function boxOf(engine: Engine, textPage: number, index: number, scratch: number): PageBox | undefined {
  const { call } = engine;
  if (!call.FPDFText_GetLooseCharBox(textPage, index, scratch)) return undefined;
  const at = scratch >> 2;
  const { HEAPF32 } = engine.memory;
  const box = { left: HEAPF32[at]!, top: HEAPF32[at + 1]!, right: HEAPF32[at + 2]!, bottom: HEAPF32[at + 3]! };
  const height = box.top - box.bottom;
  const plain = height > 3 && height < 40 && box.right - box.left < 2 * height;
  return plain ? box : squareAround(engine, textPage, index, scratch, box);
}

/** For vertical and odd fonts PDFium's box is of another size than the text: take a square of its size around the ink. */
function squareAround(
  engine: Engine,
  textPage: number,
  index: number,
  scratch: number,
  loose: PageBox,
): PageBox | undefined {
  const { call, memory } = engine;
  const size = sizeOf(engine, textPage, index, scratch);
  if (size === 0 || (loose.top - loose.bottom < 2 * size && loose.right - loose.left < 2 * size)) return loose;
  if (!call.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)) return undefined;
  const [left, right, bottom, top] = memory.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 4) as unknown as number[];
  const x = (left! + right!) / 2;
  const y = (bottom! + top!) / 2;
  const half = size / 2;
  return { left: x - half, right: x + half, bottom: y - half, top: y + half };
}

/** Size of the font as it is drawn. */
function sizeOf({ call, memory }: Engine, textPage: number, index: number, scratch: number): number {
  if (!call.FPDFText_GetMatrix(textPage, index, scratch)) return 0;
  const at = scratch >> 2;
  const scale = Math.hypot(memory.HEAPF32[at + 2]!, memory.HEAPF32[at + 3]!);
  return scale * call.FPDFText_GetFontSize(textPage, index);
}

function turnOf(angle: number): Turn | undefined {
  const quarters = angle / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (!(Math.abs(quarters - nearest) * (Math.PI / 2) < lean)) return undefined;
  return (((nearest % 4) + 4) % 4) as Turn;
}

/** The turn of most of the text; slanting text does not count. */
export function commonTurn(characters: readonly Character[]): Turn | undefined {
  const counts = [0, 0, 0, 0];
  for (const { turn } of characters) if (turn !== undefined) counts[turn]!++;
  const most = Math.max(...counts);
  return most === 0 ? undefined : (counts.indexOf(most) as Turn);
}
