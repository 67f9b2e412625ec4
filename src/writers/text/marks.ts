import type { Note } from './notes.js';
import type { SourceEdit } from './source-edits.js';

/** How a format marks words. */
export interface Ink {
  /** What stands before words that notes are about or that are taken out, and what behind them. */
  around(notes: Note[], removed: boolean): [before: string, behind: string];
  /** New words. */
  inserted(text: string): string;
  /** What leads from the words to the note, or holds it. */
  sign(note: Note): string;
}

/** Something written between two characters of the text. */
export interface Insertion {
  at: number;
  text: string;
}

/** What happens at one point of the text. */
interface Stop {
  ends: Note[];
  begins: Note[];
  signs: Note[];
  inserted: string[];
  removing?: boolean;
}

/**
 * What has to be written into a text to mark words and changes in it. Marks never overlap: where one begins or ends inside
 * another, the other is ended and begun again, so that what is marked need not know what else is.
 */
export function marks(notes: readonly Note[], edits: readonly SourceEdit[], ink: Ink): Insertion[] {
  const stops = [...stopsOf(notes, edits)].sort(([a], [b]) => a - b);
  const active = new Set<Note>();
  let removing = false;
  let behind = '';
  return stops.map(([at, stop]) => {
    stop.ends.forEach((note) => active.delete(note));
    stop.begins.forEach((note) => active.add(note));
    removing = stop.removing ?? removing;
    const between = [...stop.inserted.map(ink.inserted), ...stop.signs.map(ink.sign)];
    const [before, next] = active.size > 0 || removing ? ink.around([...active], removing) : ['', ''];
    const text = [behind, ...between, before].join('');
    behind = next;
    return { at, text };
  });
}

function stopsOf(notes: readonly Note[], edits: readonly SourceEdit[]): Map<number, Stop> {
  const stops = new Map<number, Stop>();
  const at = (offset: number): Stop => {
    const stop = stops.get(offset) ?? { ends: [], begins: [], signs: [], inserted: [] };
    stops.set(offset, stop);
    return stop;
  };
  for (const note of notes) {
    for (const { start, end } of note.stretches) {
      at(start).begins.push(note);
      at(end).ends.push(note);
    }
    if (note.at !== undefined) at(note.at).signs.push(note);
  }
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // Where one deletion ends and the next begins, the beginning counts.
    if (start < end) at(start).removing = true;
    if (start < end) at(end).removing ??= false;
    if (text !== '') at(end).inserted.push(text);
  }
  return stops;
}
