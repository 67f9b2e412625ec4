import type { Box } from '../../document/document.js';
import { inOrder } from './in-order.js';
import { around, middleY, type Glyph } from './page.js';
import { isDigit, isWide } from './script.js';

/** Characters that stand side by side. */
export interface TextLine {
  box: Box;
  text: string;
  /** From left to right. */
  glyphs: readonly Glyph[];
  /** Height of its characters. */
  size: number;
}

/** A character belongs to the line whose middle is nearer to its own than this part of its height. */
const sameLine = 0.45;
/** Gaps in parts of the characters' height: between letters or digits a space, elsewhere a wider one. */
const space = { narrow: 0.18, wide: 0.9 };
/** Digits that cover each other by this part of their width were drawn over each other. */
const overlap = 0.5;

/** Sorts characters into lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const [only] = glyphs;
  if (only && glyphs.length === 1)
    return [{ box: only, glyphs: [only], size: only.bottom - only.top, text: only.text }];
  const sorted = inOrder(glyphs, ({ top, bottom }) => top + bottom);
  const groups: Glyph[][] = [];
  let middle = 0;
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const at = middleY(glyph);
    if (group && at - middle <= sameLine * (glyph.bottom - glyph.top)) {
      group.push(glyph);
      middle += (at - middle) / group.length;
    } else {
      groups.push([glyph]);
      middle = at;
    }
  }
  return groups.map(lineOf);
}

function lineOf(unsorted: Glyph[]): TextLine {
  const glyphs = inOrder(unsorted, ({ left }) => left);
  const size = medianHeight(glyphs);
  return { box: around(glyphs), glyphs, size, text: textOf(glyphs, size) };
}

/** Nearly always all are of one height. */
function medianHeight(glyphs: readonly Glyph[]): number {
  const first = glyphs[0]!.bottom - glyphs[0]!.top;
  if (glyphs.every(({ top, bottom }) => bottom - top === first)) return first;
  const heights = glyphs.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[heights.length >> 1]!;
}

function textOf(glyphs: readonly Glyph[], size: number): string {
  let text = glyphs[0]!.text;
  for (let i = 1; i < glyphs.length; i++) text += between(glyphs[i - 1]!, glyphs[i]!, size) + glyphs[i]!.text;
  return text;
}

function between(before: Glyph, glyph: Glyph, size: number): string {
  const distance = glyph.left - before.right;
  const width = glyph.right - glyph.left;
  if (-distance > overlap * width && isDigit(before.text) && isDigit(glyph.text)) return '\ufffd';
  if (distance <= size * space.narrow) return '';
  const narrow = !isWide(before.text) && !isWide(glyph.text);
  return distance > size * (narrow ? space.narrow : space.wide) ? ' ' : '';
}

/** The parts of a line between gaps that are wider than the space between words. */
export function stretchesOf(line: TextLine): TextLine[] {
  const groups: Glyph[][] = [];
  line.glyphs.forEach((glyph, i) => {
    const before = line.glyphs[i - 1];
    if (!before || glyph.left - before.right > space.wide * line.size) groups.push([glyph]);
    else groups.at(-1)!.push(glyph);
  });
  return groups.length === 1 ? [line] : groups.flatMap((glyphs) => linesOf(glyphs));
}

/** What stands between two lines when they are read on as one text. */
export function seam(before: string, after: string): string {
  const a = before.at(-1) ?? '';
  const b = after[0] ?? '';
  return a === '' || b === '' || isWide(a) || isWide(b) ? '' : ' ';
}

/** The beginning of a line that cannot be broken: a word, a number, a character with the marks that may not begin a line. */
function firstToken({ glyphs, size }: TextLine): readonly Glyph[] {
  const end = glyphs.findIndex((glyph, i) => {
    const before = glyphs[i - 1];
    return before && (glyph.left - before.right > space.narrow * size || !sticks(before.text, glyph.text));
  });
  return end < 0 ? glyphs : glyphs.slice(0, end);
}

const closing = /[，。；：、！？）》〉」』】〕”’％%.,;:!?)\]]/;
const opening = /[（《〈「『【〔“‘([]/;

function sticks(before: string, after: string): boolean {
  return closing.test(after) || opening.test(before) || (!isWide(before) && !isWide(after));
}

/** Width that the beginning of the next line would have needed at the end of this one. */
export function neededFor(line: TextLine): number {
  const token = around(firstToken(line));
  return token.right - token.left;
}
