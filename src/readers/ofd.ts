import type { Document } from '../document/document.js';
import { assessText } from './lattice/quality.js';
import { readPages } from './lattice/read-pages.js';
import { readDocuments, type OfdContents } from './ofd/document.js';
import { OfdPackage } from './ofd/package.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';
import { openZip } from './zip.js';

/**
 * Reads OFD (GB/T 33190): positioned characters and lines, of which the lattice makes tables and paragraphs. Rejects with
 * {@link Unreadable}: encrypted, damaged, scanned, garbled-text, too-many-pages.
 */
export async function readOfd({ bytes, path }: Input, host: Host): Promise<Document> {
  const { pages, notes, title } = await contentsOf(new OfdPackage(openZip(bytes, host)));
  const scanned = assessText(pages);
  const { blocks, notes: made } = readPages(pages);
  return {
    source: { format: 'ofd', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: { ...(title !== undefined && { title }), published: [] },
    has: { headingLevels: false, metadata: true, images: true, narrative: true, grid: false },
    blocks,
    comments: [],
    notes: [...notes, ...scanned, ...made],
  };
}

/** The parts of an encrypted document are there, but no XML. */
async function contentsOf(parts: OfdPackage): Promise<OfdContents> {
  try {
    return await readDocuments(parts);
  } catch (error) {
    const hidden = error instanceof Unreadable && ['damaged', 'xml-forbidden'].includes(error.code) && parts.encrypted;
    throw hidden ? new Unreadable('encrypted') : error;
  }
}
