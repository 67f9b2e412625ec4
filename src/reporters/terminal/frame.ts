import stringWidth from 'string-width';
import type { TextLocation } from '../../document/location.js';
import type { Excerpt } from '../../linter/result.js';
import { plain, takeEnd, takeStart } from './text.js';

/** One line of the source around a place, and how to underline it. */
export interface Frame {
  number: number;
  before: string;
  marked: string;
  after: string;
  /** Columns in front of the marks. */
  indent: number;
  /** Columns to underline. */
  length: number;
}

/** Cuts the line that a place begins on down to `width` columns around the place; undefined if there is nothing to mark. */
export function frame(excerpt: Excerpt, { start, end }: TextLocation, width: number): Frame | undefined {
  const line = excerpt.lines[start.line - excerpt.line];
  if (line === undefined) return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const marked = takeStart(plain(line.slice(from, to)), width);
  const length = stringWidth(marked);
  if (length === 0) return undefined;
  const left = plain(line.slice(Math.max(0, from - 4 * width), from)).trimStart();
  const right = plain(line.slice(to, to + 4 * width)).trimEnd();
  const room = width - length;
  const roomLeft = Math.max(Math.floor(room / 2), room - stringWidth(right));
  const before = takeEnd(left, roomLeft);
  const after = takeStart(right, room - stringWidth(before));
  return { number: start.line, before, marked, after, indent: stringWidth(before), length };
}
