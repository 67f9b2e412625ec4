import type { Document, ReaderNote } from '../document/document.js';
import type { PageContent } from './lattice/page.js';
import { assessText } from './lattice/quality.js';
import { readPages } from './lattice/read-pages.js';
import { MAX_CHARACTERS, MAX_ENGINE_BYTES, MAX_PAGES } from './limits.js';
import { dropEngine, loadEngine, type Engine } from './pdf/engine.js';
import { titleOf } from './pdf/metadata.js';
import { pageOf } from './pdf/pages.js';
import { checkStreams } from './pdf/streams.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';

interface Contents {
  pages: PageContent[];
  notes: ReaderNote[];
  title?: string;
}

/**
 * Reads PDF: characters and ruling lines from PDFium, tables and paragraphs from the lattice. Rejects with
 * {@link Unreadable}: encrypted, damaged, scanned, garbled-text, too-many-pages.
 */
export async function readPdf({ bytes, path }: Input, host: Host): Promise<Document> {
  await checkStreams(bytes, host);
  const engine = await loadEngine(host);
  const { pages, notes, title } = guarded(engine, () => contentsOf(engine, bytes));
  // Its memory never shrinks.
  if (engine.memory.HEAPU8.length > MAX_ENGINE_BYTES / 4) dropEngine();
  const scanned = assessText(pages);
  const { blocks, notes: made } = readPages(pages);
  return {
    source: { format: 'pdf', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: { ...(title !== undefined && { title }), published: [] },
    has: { headingLevels: false, metadata: true, images: true, narrative: true, grid: false },
    blocks,
    comments: [],
    notes: [...notes, ...scanned, ...made],
  };
}

/** A trap in PDFium leaves it in an unknown state: the file is damaged, and the next one needs a new engine. */
function guarded<T>(engine: Engine, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isTrap(error)) throw error;
    dropEngine();
    throw new Unreadable(engine.exhausted() ? 'too-large' : 'damaged');
  }
}

/**
 * What the engine throws: a trap, or a pointer outside its memory, or more calls than the stack holds. Anything else is a
 * mistake of ours and no fault of the file. It is told by name, as the engine may have been started in another realm.
 */
function isTrap(error: unknown): boolean {
  return ['RuntimeError', 'RangeError'].includes((error as Partial<Error> | undefined)?.name ?? '');
}

function contentsOf(engine: Engine, bytes: Uint8Array): Contents {
  const { call, memory } = engine;
  const data = call.malloc(bytes.length + 1);
  // 64 bytes for results, and the empty password behind them.
  const scratch = call.malloc(72);
  let document = 0;
  try {
    memory.HEAPU8.set(bytes, data);
    memory.HEAPU8[scratch + 64] = 0;
    document = call.FPDF_LoadMemDocument(data, bytes.length, scratch + 64);
    if (!document) throw new Unreadable(codeOf(call.FPDF_GetLastError()));
    const notes = checkedStructure(engine, document, bytes);
    const pages = pagesOf(engine, document, scratch, notes);
    const title = titleOf(engine, document, bytes);
    return { pages, notes, ...(title !== undefined && { title }) };
  } finally {
    if (document) call.FPDF_CloseDocument(document);
    call.free(scratch);
    call.free(data);
  }
}

/** PDFium's errors for a password, and for a kind of encryption that it does not know. */
function codeOf(error: number): string {
  return error === 4 || error === 5 ? 'encrypted' : 'damaged';
}

/** A file without its end may lack pages or parts of them, although PDFium opens it. */
function checkedStructure({ call }: Engine, document: number, bytes: Uint8Array): ReaderNote[] {
  if (call.FPDF_DocumentHasValidCrossReferenceTable(document)) return [];
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  if (!end.includes('%%EOF')) throw new Unreadable('damaged');
  return [{ code: 'file-repaired' }];
}

function pagesOf(engine: Engine, document: number, scratch: number, notes: ReaderNote[]): PageContent[] {
  const count = engine.call.FPDF_GetPageCount(document);
  if (count <= 0) throw new Unreadable('damaged');
  if (count > MAX_PAGES) throw new Unreadable('too-many-pages', { pages: count, limit: MAX_PAGES });
  const pages: PageContent[] = [];
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const page = pageOf(engine, document, index, scratch);
    characters += page.characters;
    if (characters > MAX_CHARACTERS) throw new Unreadable('too-large', { limit: MAX_CHARACTERS });
    if (page.excessive) notes.push({ code: 'drawing-skipped', data: { page: index + 1 } });
    pages.push(page.content);
  }
  return pages;
}
