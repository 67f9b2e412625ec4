import type { Box } from '../../document/document.js';
import { linesOf, type TextLine } from './lines.js';
import { mostPadding, type Glyph } from './page.js';

const piece = /^[\d.,]+$/;
const number = /^\d[\d,]*(?:\.\d+)?$/;

/**
 * Whether the lines of a cell are one number that was too long for it: each line but the last leaves no room for another
 * digit, and the cells beside hold one line, so that these are not two rows whose line between them was lost.
 */
export function isWrappedNumber(glyphs: Glyph[], box: Box, beside: Glyph[][]): boolean {
  const lines = linesOf(glyphs);
  if (lines.length < 2 || !lines.every(({ text }) => piece.test(text))) return false;
  if (!number.test(lines.map(({ text }) => text).join(''))) return false;
  if (!lines.slice(0, -1).every((line, i) => isFull(line, lines[i + 1]!, box))) return false;
  const figures = beside.map((one) => linesOf(one)).filter(([first]) => first && piece.test(first.text));
  return figures.length > 0 && figures.every((one) => one.length === 1);
}

function isFull({ box: line }: TextLine, { glyphs }: TextLine, box: Box): boolean {
  const padding = Math.min(mostPadding, line.left - box.left, box.right - line.right);
  const next = glyphs[0]!;
  return box.right - box.left - 2 * Math.max(0, padding) - (line.right - line.left) < next.right - next.left;
}
