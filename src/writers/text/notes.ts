import type { Document, Span } from '../../document/document.js';
import type { Annotation } from '../docx/annotation.js';
import { insertionPoint, originOf, stretches } from './source-edits.js';

/** A stretch of the decoded text of a file. */
export interface Stretch {
  start: number;
  end: number;
}

/** A comment as it lies in the text of a file. */
export interface Note {
  /** Counted from 1, in the order given. */
  number: number;
  paragraphs: string[];
  /** The words it is about, without the markup between them; none if it is about a point. */
  stretches: Stretch[];
  /** Behind the words, or the point itself; undefined if the document has no such place. */
  at: number | undefined;
}

/** Finds out where comments belong in the text of the file that the document was read from. */
export function notesOf(document: Document, annotations: readonly Annotation[]): Note[] {
  return annotations.map(({ at, paragraphs }, index) => ({
    number: index + 1,
    paragraphs: [...paragraphs],
    ...placeIn(document, at),
  }));
}

function placeIn(document: Document, span: Span): Pick<Note, 'stretches' | 'at'> {
  const block = document.blocks[span.block];
  if (block?.type === 'table' && span.cell === undefined) return point(firstInTable(document, span.block));
  const origin = block && originOf(document, span);
  if (origin?.kind !== 'text') return point(undefined);
  // In front of an image, not in the midst of its markup.
  if (block?.type === 'image') return point(origin.start);
  const words = joined(stretches(origin, span.from, span.to));
  const last = words.at(-1);
  return last ? { stretches: words, at: last.end } : point(insertionPoint(origin, span.from));
}

function point(at: number | undefined): Pick<Note, 'stretches' | 'at'> {
  return { stretches: [], at };
}

/** What is said of a table stands in its first cell: beside the cells there is no place for words. */
function firstInTable(document: Document, block: number): number | undefined {
  const origin = originOf(document, { block, cell: 0 });
  return origin?.kind === 'text' ? insertionPoint(origin, 0) : undefined;
}

/** Stretches that touch are one. */
function joined(all: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of all) {
    const last = result.at(-1);
    if (last?.end === start) last.end = end;
    else result.push({ start, end });
  }
  return result;
}
