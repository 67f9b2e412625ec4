import { marks } from '../text/marks.js';
import type { Ink, Insertion } from '../text/marks.js';
import type { Note, Stretch } from '../text/notes.js';
import type { SourceEdit } from '../text/source-edits.js';

/** Marks and comments in the notation of CriticMarkup, which is legible in plain text as well. */
export function annotateMarkdown(text: string, notes: Note[], edits: SourceEdit[]): Insertion[] {
  const placed = notes.map((note) => ({
    ...note,
    stretches: note.stretches.flatMap((stretch) => lines(text, stretch)),
    at: note.at ?? text.length,
  }));
  return marks(placed, edits, criticMarkup);
}

const criticMarkup: Ink = {
  around: (_notes, removed) => (removed ? ['{--', '--}'] : ['{==', '==}']),
  inserted: (text) => `{++${text}++}`,
  sign: ({ paragraphs }) => `{>>${paragraphs.map(oneLine).join('｜')}<<}`,
};

/** A comment may stand in a cell of a table, which ends at a line's end, a tab or a bar. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '｜').replaceAll('<<}', '<< }');
}

/** Highlighted words do not run over the end of a line. */
function lines(text: string, { start, end }: Stretch): Stretch[] {
  const found = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return [...found].map(({ 0: line, index }) => ({ start: start + index, end: start + index + line.length }));
}
