import type { Document, Origin } from '../../../src/document/document.js';
import { locateOrigin } from '../../../src/document/location.js';
import { recognise } from '../../../src/report/recognise.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { documentsOf, type Reading } from './reading.js';

/** What must not happen to a kind of file, whatever is done to it; it is asked only of what is not refused. */
export type Promised = (original: Reading, reading: Reading) => void;

/** Nothing is lost in silence: each document says what it said, and none is missing, or the reader says so. */
export const sealed: Promised = (original, reading) => {
  const documents = documentsOf(reading);
  for (const [path, document] of documents) {
    const before = original.get(path) as Document | undefined;
    if (!isNoted(before, document) && JSON.stringify(document.blocks) !== JSON.stringify(before?.blocks))
      throw new Error(`${path} says something else: ${shown(document)}`);
  }
  const missing = [...original.keys()].filter((path) => !reading.has(path));
  // A member that is refused has a path of its own, and may have hidden others.
  if (documents.length === reading.size && missing.length > 0)
    throw new Error(`Nobody says that ${missing.join(', ')} is missing.`);
};

/**
 * No figure becomes another one or a blank, and none is missing unless the reader says that something is, or shows every
 * character in a disorder that leaves no table to be found.
 */
export const honest: Promised = (original, reading) => {
  for (const [path, document] of documentsOf(reading)) {
    const before = original.get(path) as Document;
    if (isNoted(before, document)) continue;
    const [expected, found] = [figuresOf(before), figuresOf(document)];
    const changed = Object.keys({ ...expected, ...found }).filter((id) => found[id] !== expected[id]);
    const missing = changed.filter((id) => found[id] === undefined || found[id] === 'missing');
    const wrong = changed.filter((id) => found[id] !== 'unreadable' && !missing.includes(id));
    if (wrong.length > 0 || (missing.length > 0 && charactersOf(document) !== charactersOf(before)))
      throw new Error(`${[...wrong, ...missing].join(', ')} changed in silence: ${shown(document)}`);
  }
};

/** Every character that is read stands in the file where the reader says. */
export const traced: Promised = (_, reading) => {
  for (const [, { blocks, source }] of documentsOf(reading)) {
    for (const block of blocks) {
      if (block.type === 'table') for (const cell of block.cells) trace(cell.text, cell.origin, source.text!);
      else if (block.type !== 'image') trace(block.text, block.origin, source.text!);
    }
  }
};

/** What says something else is believed: it has to be a sound document, as all have, and no more. */
export const sound: Promised = () => {};

/** Plain data, every place of it can be found, no cell stands outside of its table, and it can be read as a report. */
export function demandSound(document: Document): void {
  structuredClone(document);
  for (const block of document.blocks) {
    locateOrigin(document, block.origin);
    if (block.type !== 'table') continue;
    for (const { origin, row, rowSpan, column, columnSpan } of block.cells) {
      locateOrigin(document, origin);
      if (row + rowSpan > block.rows || column + columnSpan > block.columns)
        throw new Error('A cell stands outside of its table.');
    }
  }
  recognise(document, officialTemplates, {});
}

function isNoted(before: Document | undefined, { notes }: Document): boolean {
  const known = new Set(before?.notes.map(({ code }) => code));
  return notes.some(({ code }) => !known.has(code));
}

function figuresOf(document: Document): Record<string, number | string> {
  const { facts } = recognise(document, officialTemplates, {});
  return Object.fromEntries(Object.entries(facts).map(([id, { value, state }]) => [id, value ?? state]));
}

function textsOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text }) => text) : [block.text]));
}

function charactersOf(document: Document): string {
  return [...textsOf(document).join('').replace(/\s/g, '')].sort().join('');
}

function shown(document: Document): string {
  return textsOf(document).join(' | ').slice(0, 500);
}

function trace(text: string, origin: Origin, source: string): void {
  if (origin.kind !== 'text') throw new Error('This has no place in the text.');
  const { start, end } = origin;
  const pieces = origin.pieces ?? [{ text: 0, length: text.length, source: start, sourceLength: end - start }];
  let done = 0;
  for (const piece of pieces) {
    const [words, written] = [
      text.slice(piece.text, piece.text + piece.length),
      source.slice(piece.source, piece.source + piece.sourceLength),
    ];
    // White space is folded, and references stand for characters.
    if (piece.length === piece.sourceLength && words !== written && words.trim() !== '')
      throw new Error(`“${words}” was read where “${written}” stands.`);
    done += piece.length;
  }
  if (text !== '' && done !== text.length) throw new Error(`Nobody knows where a part of “${text}” stands.`);
}
