import type { Piece, TextOrigin } from '../../document/document.js';
import { pairEmphasis } from './emphasis.js';
import type { Run } from './emphasis.js';
import { decodeEntity } from './entities.js';
import { isSpace } from './space.js';
import type { Range } from './space.js';

/** Text without its inline markup, and where it stood. */
export interface Inline {
  text: string;
  origin: TextOrigin;
  bold: boolean;
}

/** A stretch of the source that stands for other characters than its own. */
interface Edit extends Range {
  as: string;
}

const marked = /[\\*_&<[\ufdd0]/;
const tags =
  'a|b|body|br|center|div|em|font|h[1-6]|html|i|img|ins|li|mark|o:p|ol|p|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const token = new RegExp(
  [
    /(?<escape>\\(?=[!-/:-@[-`{-~]))./,
    /(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,8});)/,
    /<(?<link>(?:https?:\/\/|ftp:\/\/|mailto:)[^<>\s]{1,2000})>/,
    new RegExp(`(?<tag><\\/?(?:${tags})(?:\\s{1,20}[a-z][^<>]{0,500}|\\s{0,20}\\/?)>)`, 'i'),
    /!?\[(?=(?<label>[^[\]]{0,500})(?<target>\]\([^()[\]\s]{0,2000}(?:\s{1,5}"[^"[\]]{0,200}")?\)))/,
    /(?<run>\*+|_+)/,
    /(?<mask>\ufdd0+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Reads the inline markup of a stretch of text whose ends are trimmed. */
export function readInline(text: string, range: Range): Inline {
  const slice = text.slice(range.start, range.end);
  const origin: TextOrigin = { kind: 'text', start: range.start, end: range.end };
  if (!marked.test(slice)) return { text: slice, origin, bold: false };
  const { edits, bold } = findEdits(text, range, slice);
  if (edits.length === 0) return { text: slice, origin, bold };
  return { ...apply(text, range, edits), bold };
}

function findEdits(text: string, range: Range, slice: string): { edits: Edit[]; bold: boolean } {
  const edits: Edit[] = [];
  const runs: Run[] = [];
  const drop = (start: number, end: number, as = ''): number => edits.push({ start, end, as });
  for (const match of slice.matchAll(token)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const { escape, entity, link, tag, label, target, run } = match.groups!;
    if (escape) drop(start, start + 1);
    else if (entity) decoded(entity, (as) => drop(start, end, as));
    else if (link) {
      drop(start, start + 1);
      drop(end - 1, end);
    } else if (tag) drop(start, end, /^<br\b/i.test(tag) ? '\n' : '');
    else if (target !== undefined) {
      drop(start, end);
      drop(end + label!.length, end + label!.length + target.length);
    } else if (run) runs.push({ start, end, character: run[0]! });
    else drop(start, end);
  }
  const { markers, bold } = pairEmphasis(text, range, runs);
  for (const { start, end } of markers) drop(start, end);
  return { edits: edits.sort((a, b) => a.start - b.start || b.end - a.end), bold };
}

function decoded(entity: string, found: (as: string) => void): void {
  const character = decodeEntity(entity);
  if (character !== undefined) found(character);
}

function apply(text: string, range: Range, edits: Edit[]): { text: string; origin: TextOrigin } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string, source: number, sourceLength: number): void => {
    if (part === '') return;
    pieces.push({ text: length, length: part.length, source, sourceLength });
    parts.push(part);
    length += part.length;
  };
  let from = range.start;
  for (const { start, end, as } of edits) {
    if (start < from) continue;
    add(text.slice(from, start), from, start - from);
    add(as, start, end - start);
    from = end;
  }
  add(text.slice(from, range.end), from, range.end - from);
  return trimmed(parts.join(''), { kind: 'text', start: range.start, end: range.end, pieces });
}

/** Removing markup may have laid white space bare at the ends. */
function trimmed(text: string, origin: TextOrigin): { text: string; origin: TextOrigin } {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text[from]!)) from++;
  while (to > from && isSpace(text[to - 1]!)) to--;
  if (from === 0 && to === text.length) return { text, origin };
  const pieces = (origin.pieces ?? []).flatMap((piece) => clip(piece, from, to));
  return { text: text.slice(from, to), origin: { ...origin, pieces } };
}

function clip(piece: Piece, from: number, to: number): Piece[] {
  const start = Math.max(piece.text, from);
  const end = Math.min(piece.text + piece.length, to);
  if (start >= end) return [];
  if (piece.length !== piece.sourceLength) return [{ ...piece, text: start - from, length: end - start }];
  const source = piece.source + start - piece.text;
  return [{ text: start - from, length: end - start, source, sourceLength: end - start }];
}
