import stringWidth from 'string-width';
import type { Finding, Result } from '../../linter/result.js';
import { plain, takeEnd, takeStart } from './text.js';

/** A line of text with a stretch of it to mark, and the line's number in formats that have lines. */
export interface Marked {
  text: string;
  from: number;
  to: number;
  number: string;
}

/** The line of the source that a finding begins on, or its paragraph where the format has no lines. */
export function markedText({ location, at }: Finding, { excerpt, textAround }: Result): Marked | undefined {
  if (location.kind !== 'text') {
    const text = textAround?.(at);
    return text === undefined ? undefined : { text, from: at.from, to: at.to, number: '' };
  }
  const { start, end } = location;
  const lines = excerpt?.(location);
  const text = lines?.lines[start.line - lines.line];
  if (text === undefined) return undefined;
  const to = end.line === start.line ? end.column - 1 : text.length;
  return { text, from: start.column - 1, to, number: String(start.line) };
}

/** A marked line cut down to a width. */
export interface Frame {
  before: string;
  marked: string;
  after: string;
  /** Columns in front of the marks. */
  indent: number;
  /** Columns to underline. */
  length: number;
}

/** Cuts a line down to `width` columns around the stretch to mark; undefined if there is nothing to mark. */
export function frame({ text, from, to }: Marked, width: number): Frame | undefined {
  const marked = takeStart(plain(text.slice(from, to)), width);
  const length = stringWidth(marked);
  if (length === 0) return undefined;
  const left = plain(text.slice(Math.max(0, from - 4 * width), from)).trimStart();
  const right = plain(text.slice(to, to + 4 * width)).trimEnd();
  const room = width - length;
  const roomLeft = Math.max(Math.floor(room / 2), room - stringWidth(right));
  const before = takeEnd(left, roomLeft);
  const after = takeStart(right, room - stringWidth(before));
  return { before, marked, after, indent: stringWidth(before), length };
}
