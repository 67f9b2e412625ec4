import type { Document } from '../document/document.js';
import { isWritable } from '../document/writable.js';
import { writeText } from './text/write-text.js';
import type { Writer } from './writer.js';

/** What writes corrections into a file; undefined for a format that is only read, and for a member of an archive. */
export async function writerFor({ source }: Document): Promise<Writer | undefined> {
  if (!isWritable(source)) return undefined;
  if (source.format !== 'docx') return writeText;
  const { applyEdits } = await import('./docx/index.js');
  return ({ bytes, document }, changes, host) => applyEdits(bytes, document, changes, host);
}
