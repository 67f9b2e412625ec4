import type { Document } from '../document/document.js';
import type { Location } from '../document/location.js';
import type { Excerpt } from './result.js';

const mostLines = 5;
const lineEnd = /\r\n|\r|\n/g;

/** The lines of the source that a location lies in; undefined for formats without lines. */
export function excerptOf(document: Document, location: Location): Excerpt | undefined {
  const { text } = document.source;
  if (text === undefined || location.kind !== 'text') return undefined;
  const { start, end } = location;
  const from = start.offset - (start.column - 1);
  const count = Math.min(end.line - start.line + 1, mostLines);
  return { line: start.line, lines: linesFrom(text, from, count) };
}

function linesFrom(text: string, from: number, count: number): string[] {
  const lines: string[] = [];
  lineEnd.lastIndex = from;
  for (let start = from; lines.length < count;) {
    const end = lineEnd.exec(text);
    lines.push(text.slice(start, end?.index ?? text.length));
    if (!end) break;
    start = lineEnd.lastIndex;
  }
  return lines;
}
