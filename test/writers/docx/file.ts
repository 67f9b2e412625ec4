import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document } from '../../../src/document/document.js';
import { readDocx } from '../../../src/readers/docx.js';
import { openZip } from '../../../src/readers/zip.js';
import { makeDocx } from '../../readers/make-docx.js';
import type { Parts } from '../../readers/make-docx.js';

/** A whole document of the kind that other programs open as well. */
export function draft(body: string, parts: Parts = {}): Uint8Array {
  return makeDocx(body, { packed: true, ...parts, files: { '[Content_Types].xml': contentTypes, ...parts.files } });
}

const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${base}.document.main+xml"/>` +
  `<Override PartName="/word/footnotes.xml" ContentType="${base}.footnotes+xml"/></Types>`;

export function readBytes(bytes: Uint8Array): Promise<Document> {
  return readDocx({ bytes }, nodeHost);
}

export async function partOf(bytes: Uint8Array, name = 'word/document.xml'): Promise<string> {
  const content = await openZip(bytes, nodeHost).read(name);
  if (!content) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(content);
}

/** The text of all blocks: of a paragraph as it is, of a table by its cells. */
export function textsOf({ blocks }: Document): (string | string[])[] {
  return blocks.map((block) => (block.type === 'table' ? block.cells.map(({ text }) => text) : block.text));
}

export const by = { author: 'reportlint', date: '2026-11-21T15:00:00Z' };
