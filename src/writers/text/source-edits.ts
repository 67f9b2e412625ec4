import type { Document, Piece, Span, TextOrigin } from '../../document/document.js';
import { wholeText } from '../../document/location.js';
import type { Edit } from '../../linter/rule.js';
import { trim } from '../trim.js';

/** Replace a stretch of the decoded text of the file. */
export interface SourceEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * What an edit of a block is in the text of the file. Only the characters that change are touched, so that tags and
 * line ends between them stay. Undefined if the block has no place there.
 */
export function sourceEdits(
  document: Document,
  edit: Edit,
  escaped: (text: string) => string,
): SourceEdit[] | undefined {
  const origin = originOf(document, edit);
  if (origin?.kind !== 'text') return undefined;
  const changed = trim(wholeText(document, edit).slice(edit.from, edit.to), edit.text);
  const [from, to] = [edit.from + changed.from, edit.from + changed.to];
  const removed = stretches(origin, from, to);
  if (from < to && removed.length === 0) return undefined;
  const start = removed[0]?.start ?? insertionPoint(origin, from);
  if (start === undefined) return undefined;
  const [first = { start, end: start }, ...rest] = removed;
  return [{ ...first, text: escaped(changed.text) }, ...rest.map((stretch) => ({ ...stretch, text: '' }))];
}

/** What connects a block, or a cell of a table, with the file. */
export function originOf({ blocks }: Document, { block, cell }: Pick<Span, 'block' | 'cell'>) {
  const found = blocks[block];
  return found?.type === 'table' ? found.cells[cell ?? -1]?.origin : found?.origin;
}

/** Where the characters of a stretch stand; what lies between two pieces is markup. */
export function stretches(origin: TextOrigin, from: number, to: number): { start: number; end: number }[] {
  return piecesOf(origin).flatMap((piece) => {
    const begin = Math.max(from, piece.text);
    const end = Math.min(to, piece.text + piece.length);
    if (begin >= end) return [];
    if (piece.length !== piece.sourceLength) return [{ start: piece.source, end: piece.source + piece.sourceLength }];
    const shift = piece.source - piece.text;
    return [{ start: begin + shift, end: end + shift }];
  });
}

/** Behind the character before it, so that it is set like that one. */
export function insertionPoint(origin: TextOrigin, at: number): number | undefined {
  const pieces = piecesOf(origin);
  const before = pieces.findLast(({ text, length }) => text < at && at <= text + length);
  if (before) return before.source + (at === before.text + before.length ? before.sourceLength : at - before.text);
  return pieces[0]?.source ?? (at === 0 ? origin.start : undefined);
}

function piecesOf({ start, end, pieces }: TextOrigin): Piece[] {
  return pieces ?? [{ text: 0, length: end - start, source: start, sourceLength: end - start }];
}
