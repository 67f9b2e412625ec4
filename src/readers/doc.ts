import type { Document } from '../document/document.js';
import { readNotes, readTextBoxes } from './doc/asides.js';
import { damaged } from './doc/bytes.js';
import type { Bytes } from './doc/bytes.js';
import { CharacterReader } from './doc/characters.js';
import { openCompound } from './doc/compound.js';
import type { Compound } from './doc/compound.js';
import { ContentReader } from './doc/content.js';
import type { Definitions } from './doc/content.js';
import { isIcon, pictureShapes, readDrawings } from './doc/drawings.js';
import { fibIndex, readFib } from './doc/fib.js';
import type { Fib } from './doc/fib.js';
import { readLists } from './doc/lists.js';
import { entryLength, readRuns } from './doc/pages.js';
import { ParagraphReader } from './doc/paragraphs.js';
import { readPieces } from './doc/pieces.js';
import { readStyles } from './doc/styles.js';
import { WordText } from './doc/word-text.js';
import { flowBlocks } from './flow/blocks.js';
import { Unreadable } from './reader.js';
import type { Input } from './reader.js';

const mainStream = 'WordDocument';

/**
 * Reads what Word since 97, WPS and LibreOffice save as DOC or as binary WPS, as it looks when all changes are accepted.
 * Rejects with {@link Unreadable}.
 */
export async function readDoc(input: Input): Promise<Document> {
  return readWord(input);
}

/** The same at once: nothing in it has to be waited for. Throws {@link Unreadable}. */
export function readWord({ bytes, path }: Input): Document {
  const compound = openCompound(bytes);
  const word = compound.stream(mainStream);
  if (!word) throw notWord(compound);
  const blocks = flowBlocks(readContent(compound, word), mainStream);
  return {
    source: { format: 'doc', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: { published: [] },
    has: {
      headingLevels: blocks.some(({ type }) => type === 'heading'),
      metadata: false,
      images: true,
      narrative: true,
      grid: true,
    },
    blocks,
    comments: [],
    notes: [],
  };
}

function readContent(compound: Compound, word: Bytes) {
  const fib = readFib(word);
  const tables = compound.stream(fib.tableStream);
  if (!tables) throw damaged();
  const part = (index: number) => tables.slice(fib.range(index).offset, fib.range(index).length);
  const data = compound.stream('Data');
  const runs = {
    characters: readRuns(part(fibIndex.characterPages), word, entryLength.characters),
    paragraphs: readRuns(part(fibIndex.paragraphPages), word, entryLength.paragraphs),
  };
  const text = readPieces(part(fibIndex.pieces), word, fib);
  const words = new WordText(text, runs, new CharacterReader(word), new ParagraphReader(word, data));
  return new ContentReader(words, readDefinitions(fib, tables, part, data)).read(fib.main);
}

function readDefinitions(
  fib: Fib,
  tables: Bytes,
  part: (index: number) => Bytes,
  data: Bytes | undefined,
): Definitions {
  const drawings = readDrawings(part(fibIndex.shapes));
  const shapes = pictureShapes(part(fibIndex.drawings));
  const drawn = new Set(
    drawings.flatMap(({ position, shape, icon }) => (shapes.has(shape) && !icon ? [position] : [])),
  );
  const asides = [
    ...readNotes(part(fibIndex.footnoteMarks), part(fibIndex.footnotes), fib.footnotes),
    ...readNotes(part(fibIndex.endnoteMarks), part(fibIndex.endnotes), fib.endnotes),
    ...readTextBoxes(part(fibIndex.textBoxes), drawings, fib.textBoxes),
  ];
  // Only the main text has any; what is bound to another place would be found again and again.
  const ofMain = asides.filter(({ position }) => position < fib.main.to);
  return {
    styleOf: readStyles(part(fibIndex.styles)),
    listOf: readLists(tables, fib.range(fibIndex.lists), fib.range(fibIndex.listOverrides)),
    asides: ofMain.sort((a, b) => a.position - b.position),
    isPicture: (position, at) => (at === undefined ? drawn.has(position) : !isIcon(data, at)),
  };
}

/** Streams that tell what else a compound file is. */
const others: [stream: string, format: string][] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

function notWord({ names }: Compound): Unreadable {
  if (names.includes('EncryptedPackage')) return new Unreadable('encrypted');
  const format = others.find(([stream]) => names.includes(stream))?.[1] ?? 'compound';
  return new Unreadable('format-unsupported', { format });
}
