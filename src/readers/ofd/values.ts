import type { Matrix } from '../lattice/geometry.js';

/** A rectangle as OFD writes it, in millimetres. */
export interface OfdBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Numbers between blanks; what is no number is left out. */
export function numbersOf(text: string | undefined): number[] {
  if (text === undefined) return [];
  return text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite);
}

/** `0 0 210 297` */
export function boxOf(text: string | undefined): OfdBox | undefined {
  const [x, y, width, height] = numbersOf(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x, y, width, height };
}

/** `1 0 0 1 0 0` */
export function matrixOf(text: string | undefined): Matrix | undefined {
  const [a, b, c, d, e, f, ...others] = numbersOf(text);
  if (f === undefined || others.length > 0) return undefined;
  return [a!, b!, c!, d!, e!, f];
}

/** Distances between characters: numbers, and `g 5 3.2` for five times the same. At most `count` are asked for. */
export function deltasOf(text: string | undefined, count: number): number[] {
  if (text === undefined) return [];
  const words = text.trim().split(/\s+/);
  const deltas: number[] = [];
  for (let i = 0; i < words.length && deltas.length < count; i++) {
    if (words[i]!.toLowerCase() !== 'g') {
      const value = Number(words[i]);
      if (Number.isFinite(value) && words[i] !== '') deltas.push(value);
      continue;
    }
    const times = Math.min(Number(words[i + 1]), count - deltas.length);
    const value = Number(words[i + 2]);
    if (Number.isFinite(value)) for (let n = 0; n < times; n++) deltas.push(value);
    i += 2;
  }
  return deltas;
}
