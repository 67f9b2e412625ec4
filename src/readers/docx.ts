import type { Document, ReaderNote } from '../document/document.js';
import { ContentReader } from './docx/content.js';
import { isFormatting } from './docx/formatting.js';
import { readMetadata } from './docx/metadata.js';
import { readNotes } from './docx/notes.js';
import { readNumbering } from './docx/numbering.js';
import { Package } from './docx/package.js';
import { readStyles } from './docx/styles.js';
import { flowBlocks } from './flow/blocks.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';
import { openZip } from './zip.js';

/** Reads a DOCX file of Word, WPS or LibreOffice as it looks when all changes are accepted. Rejects with {@link Unreadable}. */
export async function readDocx({ bytes, path }: Input, host: Host): Promise<Document> {
  const parts = await readParts(new Package(openZip(bytes, host)));
  const body = parts.document.root.child('body');
  if (!body) throw new Unreadable('damaged', { part: parts.document.name });
  const styles = readStyles(parts.styles?.root);
  const listOf = readNumbering(parts.numbering?.root, styles);
  const reader = new ContentReader({ styles, listOf, noteOf: readNotes(parts.footnotes, parts.endnotes) });
  const blocks = flowBlocks(reader.read(body), parts.document.name);
  const title = parts.properties?.root.elements().find(({ local }) => local === 'title');
  const notes: ReaderNote[] = reader.hasForeignParts ? [{ code: 'embedded-part' }] : [];
  return {
    source: { format: 'docx', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: readMetadata(title?.text(), blocks),
    has: {
      headingLevels: blocks.some(({ type }) => type === 'heading'),
      metadata: true,
      images: true,
      narrative: true,
      grid: true,
    },
    blocks,
    comments: [],
    notes,
  };
}

async function readParts(zip: Package) {
  const main = await zip.mainPart('word/document.xml');
  const relationships = await zip.relationships(main);
  const related = async (kind: string) => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    if (target === undefined) return undefined;
    const part = await zip.part(target, { skip: isFormatting });
    // Without its lists, a report would lose the numbers of its headings.
    if (!part) throw new Unreadable('damaged', { part: target });
    return part;
  };
  const [document, styles, numbering, footnotes, endnotes, properties] = await Promise.all([
    zip.part(main, { skip: isFormatting }),
    related('styles'),
    related('numbering'),
    related('footnotes'),
    related('endnotes'),
    zip.part('docProps/core.xml'),
  ]);
  if (!document) throw new Unreadable('damaged', { part: main });
  return { document, styles, numbering, footnotes, endnotes, properties };
}
