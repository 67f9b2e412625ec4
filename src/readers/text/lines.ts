import { MAX_LINES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { MASK } from './space.js';
import type { Range } from './space.js';

/** A line of the source without its end; `text` still has its white space. */
export interface Line extends Range {
  text: string;
  /** Nothing but white space. */
  blank: boolean;
}

const lineEnd = /\r\n|[\n\r\f]/g;
const notBlank = /[^\s\u200b-\u200f\u2060\ufeff\ufdd0]/;

/** LF, CRLF, CR and form feed end a line. Lines that hold only a comment are left out: they separate nothing. */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const content = text.slice(start, end);
    const blank = !notBlank.test(content);
    if (blank && content.includes(MASK)) return;
    if (lines.length === MAX_LINES) throw new Unreadable('too-many-lines', { limit: MAX_LINES });
    lines.push({ start, end, text: content, blank });
  };
  let start = from;
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    add(start, match.index);
    start = lineEnd.lastIndex;
  }
  if (start < text.length) add(start, text.length);
  return lines;
}
