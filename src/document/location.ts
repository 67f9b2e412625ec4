import type { Box, Document, Origin, Span, TextOrigin } from './document.js';

/** Where something stands, in the terms of its format. */
export type Location = TextLocation | FlowLocation | PageLocation | SheetLocation;

/** A point in decoded text without BOM: line and column 1-based, offset 0-based, all in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

export interface TextLocation {
  kind: 'text';
  start: Point;
  /** Exclusive. */
  end: Point;
}

export interface FlowLocation {
  kind: 'flow';
  part: string;
  path: number[];
  from: number;
  to: number;
}

export interface PageLocation {
  kind: 'page';
  page: number;
  box: Box;
}

export interface SheetLocation {
  kind: 'sheet';
  sheet: string;
  cell: string;
}

/** The text a span covers. */
export function textAt(document: Document, span: Span): string {
  return wholeText(document, span).slice(span.from, span.to);
}

/** The whole text of the block or cell that a span lies in; empty for a table without a cell. */
export function wholeText(document: Document, span: Pick<Span, 'block' | 'cell'>): string {
  const block = document.blocks[span.block];
  if (!block) return '';
  if (block.type !== 'table') return block.text;
  return span.cell === undefined ? '' : (block.cells[span.cell]?.text ?? '');
}

/** Resolves a span to its place in the source; a span of a table without a cell is the whole table. */
export function locate(document: Document, span: Span): Location {
  const origin = originOf(document, span);
  if (span.cell === undefined && document.blocks[span.block]?.type === 'table') return locateOrigin(document, origin);
  return resolve(document, origin, span.from, span.to);
}

/** Resolves the place of a whole block, cell or comment. */
export function locateOrigin(document: Document, origin: Origin): Location {
  return resolve(document, origin, 0, Number.POSITIVE_INFINITY);
}

/** Offsets in `source.text` that a span stands for; undefined for formats without lines. */
export function sourceRange(document: Document, span: Span): [start: number, end: number] | undefined {
  const origin = originOf(document, span);
  if (origin.kind !== 'text') return undefined;
  return textRange(origin, span.from, span.to);
}

function originOf(document: Document, span: Span): Origin {
  const block = document.blocks[span.block];
  // A document without any block has one place all the same: its beginning.
  if (!block && document.blocks.length === 0) return { kind: 'text', start: 0, end: 0 };
  if (!block) throw new RangeError(`no block ${span.block} in a document of ${document.blocks.length}`);
  const cell = block.type === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined;
  return (cell ?? block).origin;
}

function resolve(document: Document, origin: Origin, from: number, to: number): Location {
  switch (origin.kind) {
    case 'text': {
      const [start, end] = textRange(origin, from, to);
      return { kind: 'text', start: pointAt(document, start), end: pointAt(document, end) };
    }
    case 'flow': {
      const { part, path, offset = 0 } = origin;
      return { kind: 'flow', part, path, from: offset + from, to: offset + to };
    }
    case 'page':
      return pageLocation(origin.lines, from, to);
    case 'sheet':
      return { kind: 'sheet', sheet: origin.sheet, cell: origin.cell };
  }
}

function textRange(origin: TextOrigin, from: number, to: number): [number, number] {
  if (!origin.pieces) return [Math.min(origin.start + from, origin.end), Math.min(origin.start + to, origin.end)];
  const start = startInSource(origin, from);
  return [start, Math.max(start, endInSource(origin, to))];
}

function startInSource(origin: TextOrigin, offset: number): number {
  for (const piece of origin.pieces ?? []) {
    if (offset >= piece.text + piece.length) continue;
    return piece.source + (piece.length === piece.sourceLength ? Math.max(0, offset - piece.text) : 0);
  }
  return origin.end;
}

function endInSource(origin: TextOrigin, offset: number): number {
  let end = origin.start;
  for (const piece of origin.pieces ?? []) {
    if (offset <= piece.text) break;
    const whole = offset >= piece.text + piece.length || piece.length !== piece.sourceLength;
    end = piece.source + (whole ? piece.sourceLength : offset - piece.text);
  }
  return end;
}

type Line = { from: number; to: number; page: number; box: Box };

function pageLocation(lines: Line[], from: number, to: number): Location {
  const touched = lines.filter((line) => line.from < Math.max(to, from + 1) && line.to > from);
  const first = touched[0] ?? lines[0];
  if (!first) throw new RangeError('a block on a page has no line');
  const boxes = touched.filter((line) => line.page === first.page).map((line) => line.box);
  return { kind: 'page', page: first.page, box: boxes.reduce(unite, first.box) };
}

function unite(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

const lineStarts = new WeakMap<Document, number[]>();

function pointAt(document: Document, offset: number): Point {
  let starts = lineStarts.get(document);
  if (!starts) lineStarts.set(document, (starts = startsOfLines(document.source.text ?? '')));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}

/** CR, LF and CRLF each end a line. */
function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
