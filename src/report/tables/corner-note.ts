import type { RecognisedTable } from '../report.js';
import { spanOf } from './grid.js';
import type { Line } from './lines.js';
import type { SpecIndex } from './spec-index.js';

/** The note in the corner of a table, or else the blank cell where it belongs. */
export function cornerNote(
  lines: Line[],
  { cornerNote: note }: SpecIndex,
): Pick<RecognisedTable, 'cornerNote' | 'blankCorner'> {
  if (!note) return {};
  for (const { row } of lines) {
    const cell = row.cells.find(({ label }) => label !== undefined && isCornerNote(label.flat, note));
    if (cell) return { cornerNote: spanOf(row, cell) };
  }
  const first = lines[0];
  const corner = first?.row.cells[0];
  const isBlank = first?.kind === 'header' && corner?.column === 0 && corner.kind === 'blank';
  const hasWords = first?.row.cells.some(({ kind }) => kind === 'words');
  return isBlank && hasWords ? { blankCorner: spanOf(first.row, corner) } : {};
}

/** A note that is there in part or misspelt is a note. */
function isCornerNote(flat: string, note: string): boolean {
  if (flat === note) return true;
  const half = Math.floor(note.length / 2);
  return flat.length >= half && (flat.includes(note.slice(0, half)) || flat.includes(note.slice(-half)));
}
