import { neededFor, seam, type TextLine } from './lines.js';
import type { Margins } from './margins.js';
import { middleY } from './page.js';
import { isDigit, isWide, startsItem } from './script.js';

/** A line of a page with the margins of that page. */
export interface PlacedLine {
  line: TextLine;
  page: number;
  margins: Margins;
}

/** Parts of the characters' height. */
const indent = 1.2;
const slack = 0.7;
const otherSize = 0.16;
/** A distance wider than this many leadings ends a paragraph. */
const widerGap = 1.4;

const sentenceEnd = /[。！？；：!?;:…]["”’』」）)]?$/;

/** Whether a line goes on with the text of the line before it. */
export function continues(before: PlacedLine, after: PlacedLine): boolean {
  if (!sameSize(before.line, after.line)) return false;
  if (before.page === after.page && isApart(before, after)) return false;
  const ended = sentenceEnd.test(before.line.text);
  if (!isFull(before, after)) return false;
  if (isCentred(before) || isCentred(after)) return isCentred(after) && isBalanced(before) && !ended;
  const start = leftOf(after);
  if (start > indent * after.line.size) {
    return !ended && Math.abs(start - leftOf(before)) < slack * after.line.size;
  }
  return !(ended && startsItem(after.line.text));
}

function leftOf({ line, margins }: PlacedLine): number {
  return line.box.left - margins.left;
}

/** Nothing of the next line would have fitted on this one. */
function isFull({ line, margins }: PlacedLine, after: PlacedLine): boolean {
  const room = margins.right - line.box.right;
  if (margins.justified && sentenceEnd.test(line.text) && room > line.size / 2) return false;
  return room < neededFor(after.line) + slack * line.size;
}

function isApart({ line, margins }: PlacedLine, { line: next }: PlacedLine): boolean {
  const distance = middleY(next.box) - middleY(line.box);
  return distance > widerGap * Math.max(margins.leading, 1) * line.size;
}

/** As much room to the left as to the right, and more than an indented line would leave. */
function isCentred(one: PlacedLine): boolean {
  return isBalanced(one) && leftOf(one) > 2.5 * one.line.size;
}

function isBalanced(one: PlacedLine): boolean {
  const right = one.margins.right - one.line.box.right;
  return Math.abs(leftOf(one) - right) < 2 * one.line.size;
}

/** Characters of Chinese tell the size; digits of another font may be higher or lower. */
function sameSize(a: TextLine, b: TextLine): boolean {
  const [one, other] = [wideSize(a), wideSize(b)];
  return one === 0 || other === 0 || Math.abs(one - other) <= otherSize * Math.max(one, other);
}

function wideSize({ glyphs }: TextLine): number {
  const glyph = glyphs.find(({ text }) => isWide(text));
  return glyph ? glyph.bottom - glyph.top : 0;
}

/** What stands between a line and its continuation: a number that goes on was broken by the margin alone. */
export function proseSeam(before: string, after: string): string {
  return isDigit(before.at(-1) ?? '') && isDigit(after[0] ?? '') ? '' : seam(before, after);
}
