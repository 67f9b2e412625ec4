import { turnOf, type Character } from '../lattice/character.js';
import { applied, type Matrix, type PageBox, type Point, type Turn } from '../lattice/geometry.js';
import { plainIdeograph } from '../lattice/ideographs.js';
import { isUnknown } from '../lattice/quality.js';
import { isWide } from '../lattice/script.js';
import type { XmlElement } from '../xml/tree.js';
import { deltasOf } from './values.js';

/** Parts of the em square above and below the baseline. */
const ascent = 0.86;
const descent = 0.14;
const spaces = /^[\s\u00ad\u200b-\u200f\u2060-\u2064]*$/u;

/** One step of a text: usually a character, several where one glyph stands for them. */
interface Unit {
  text: string;
  /** Characters of the source it stands for. */
  length: number;
}

/** The characters of a text object, placed by the matrix from the object to the page. */
export function charactersOf(object: XmlElement, matrix: Matrix): Character[] {
  const size = Number(object.attribute('Size') ?? 0);
  if (!(size > 0)) return [];
  const style = {
    size,
    scale: positive(object.attribute('HScale')),
    reading: quarters(object.attribute('ReadDirection')),
    turned: quarters(object.attribute('CharDirection')),
  };
  const ligatures = ligaturesOf(object);
  const characters: Character[] = [];
  let position = 0;
  for (const code of object.elements()) {
    if (code.local !== 'TextCode') continue;
    const units = unitsOf(code.text().replace(/[\r\n\t]/g, ''), ligatures, position);
    position += units.reduce((sum, { length }) => sum + length, 0);
    for (const character of placed(units, code, style, matrix)) characters.push(character);
  }
  return characters;
}

interface Style {
  size: number;
  scale: number;
  /** Quarter turns, clockwise: the way that the text runs, and that each character stands. */
  reading: number;
  turned: number;
}

function positive(value: string | undefined): number {
  const number = Number(value ?? 1);
  return number > 0 ? number : 1;
}

function quarters(value: string | undefined): number {
  const turns = Math.round(Number(value ?? 0) / 90);
  return Number.isFinite(turns) ? ((turns % 4) + 4) % 4 : 0;
}

/** Groups of characters that are drawn as another number of glyphs, by their position. */
function ligaturesOf(object: XmlElement): Map<number, { codes: number; glyphs: number }> {
  const found = new Map<number, { codes: number; glyphs: number }>();
  for (const transform of object.elements()) {
    if (transform.local !== 'CGTransform') continue;
    const codes = Number(transform.attribute('CodeCount') ?? 1);
    const glyphs = Number(transform.attribute('GlyphCount') ?? 1);
    const plain = codes === glyphs || !(codes > 0) || !(glyphs > 0);
    if (!plain) found.set(Number(transform.attribute('CodePosition') ?? 0), { codes, glyphs });
  }
  return found;
}

/** Glyphs that one group of characters is drawn as. */
const mostGlyphs = 16;

function unitsOf(text: string, ligatures: Map<number, { codes: number; glyphs: number }>, first: number): Unit[] {
  const characters = [...text];
  if (ligatures.size === 0) return characters.map((character) => ({ text: character, length: 1 }));
  const units: Unit[] = [];
  for (let i = 0; i < characters.length;) {
    const { codes, glyphs } = ligatures.get(first + i) ?? { codes: 1, glyphs: 1 };
    const group = characters.slice(i, i + codes);
    const steps = Math.min(glyphs, mostGlyphs);
    for (let step = 0; step < steps; step++) {
      const own = step === steps - 1 ? group.slice(step) : group.slice(step, step + 1);
      units.push({ text: own.join(''), length: own.length });
    }
    i += Math.max(1, group.length);
  }
  return units;
}

function placed(units: Unit[], code: XmlElement, style: Style, matrix: Matrix): Character[] {
  const deltaX = deltasOf(code.attribute('DeltaX'), units.length);
  const deltaY = deltasOf(code.attribute('DeltaY'), units.length);
  const given = deltaX.length > 0 || deltaY.length > 0;
  const at = { x: Number(code.attribute('X') ?? 0), y: Number(code.attribute('Y') ?? 0) };
  const characters: Character[] = [];
  units.forEach(({ text }, index) => {
    const advance = advanceOf(text, style);
    const step = given
      ? { x: deltaX[index] ?? deltaX.at(-1) ?? 0, y: deltaY[index] ?? deltaY.at(-1) ?? 0 }
      : along(advance, style.reading);
    if (!spaces.test(text))
      characters.push(...characterAt(text, at, advance, Math.hypot(step.x, step.y), style, matrix));
    at.x += step.x;
    at.y += step.y;
  });
  return characters;
}

function advanceOf(text: string, { size, scale }: Style): number {
  let ems = 0;
  for (const letter of text) ems += isWide(letter) || isUnknown(letter) ? 1 : 0.5;
  return size * scale * ems;
}

function along(length: number, turns: number): Point {
  return [
    { x: length, y: 0 },
    { x: 0, y: length },
    { x: -length, y: 0 },
    { x: 0, y: -length },
  ][turns]!;
}

/** A narrow character is as wide as the step to the next one, if that is no gap. */
function characterAt(
  text: string,
  at: Point,
  advance: number,
  step: number,
  style: Style,
  matrix: Matrix,
): Character[] {
  const { size, turned } = style;
  const narrow = !isWide(text) && !isUnknown(text);
  const width = narrow && step > 0.3 * advance && step < 1.5 * advance ? step : advance;
  const corner = (x: number, y: number) => {
    const [right, down] = [along(x, turned), along(y, (turned + 1) % 4)];
    return applied(matrix, { x: at.x + right.x + down.x, y: at.y + right.y + down.y });
  };
  const corners = [
    corner(0, -ascent * size),
    corner(width, -ascent * size),
    corner(width, descent * size),
    corner(0, descent * size),
  ];
  const box = extentOf(corners);
  if (![box.left, box.right, box.top, box.bottom].every(Number.isFinite)) return [];
  const [left, right] = [corners[0]!, corners[1]!];
  return split(text, box, turnOf(Math.atan2(right.y - left.y, right.x - left.x)));
}

/** The letters of a ligature, side by side. */
function split(text: string, box: PageBox, turn: Turn | undefined): Character[] {
  const letters = [...text].map(known);
  if (letters.length === 1) return [{ text: letters[0]!, turn, ...box }];
  const width = (box.right - box.left) / letters.length;
  return letters.map((letter, i) => ({
    text: letter,
    turn,
    ...box,
    left: box.left + i * width,
    right: box.left + (i + 1) * width,
  }));
}

function known(character: string): string {
  const text = plainIdeograph(character.codePointAt(0)!);
  return isUnknown(text) ? '\ufffd' : text;
}

function extentOf(points: Point[]): PageBox {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
