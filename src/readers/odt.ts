import type { Document } from '../document/document.js';
import { readMetadata } from './docx/metadata.js';
import { flowBlocks } from './flow/blocks.js';
import { MAX_TEXT_BYTES } from './limits.js';
import { OdtContent } from './odt/content.js';
import { readLists } from './odt/lists.js';
import { readStyles } from './odt/styles.js';
import { Unreadable } from './reader.js';
import type { Host, Input } from './reader.js';
import { decodeXml } from './xml.js';
import { parseXml } from './xml/tree.js';
import type { XmlElement } from './xml/tree.js';
import { openZip } from './zip.js';
import type { Zip } from './zip.js';

/** Reads a text document of LibreOffice or OpenOffice as it looks when all changes are accepted. Rejects with {@link Unreadable}. */
export async function readOdt({ bytes, path }: Input, host: Host): Promise<Document> {
  const zip = openZip(bytes, host);
  const manifest = await readPart(zip, 'META-INF/manifest.xml');
  if (manifest && isEncrypted(manifest)) throw new Unreadable('encrypted');
  const [content, styleSheet, meta] = await Promise.all(
    ['content.xml', 'styles.xml', 'meta.xml'].map((name) => readPart(zip, name)),
  );
  const body = content?.child('body')?.child('text');
  if (!content || !body) throw new Unreadable('damaged', { part: 'content.xml' });
  const definitions = [styleSheet, content].filter((part) => part !== undefined);
  const reader = new OdtContent(readStyles(definitions), readLists(definitions));
  const blocks = flowBlocks(reader.read(body), 'content.xml');
  const title = meta
    ?.child('meta')
    ?.elements()
    .find(({ local }) => local === 'title');
  return {
    source: { format: 'odt', bytes: bytes.length, ...(path !== undefined && { path }) },
    metadata: readMetadata(title?.text(), blocks),
    has: {
      headingLevels: blocks.some((block) => block.type === 'heading'),
      metadata: true,
      images: true,
      narrative: true,
      grid: true,
    },
    blocks,
    comments: [],
    notes: [],
  };
}

async function readPart(zip: Zip, name: string): Promise<XmlElement | undefined> {
  const bytes = await zip.read(name);
  if (!bytes) return undefined;
  if (bytes.length > MAX_TEXT_BYTES) throw new Unreadable('too-large', { bytes: bytes.length, limit: MAX_TEXT_BYTES });
  return parseXml(decodeXml(bytes, name), name);
}

function isEncrypted(manifest: XmlElement): boolean {
  return manifest.elements().some((entry) => entry.child('encryption-data') !== undefined);
}
