import type { Document, SourceInfo } from '../document/document.js';
import { decode } from './decode.js';
import { MAX_INPUT_BYTES, MAX_TEXT_BYTES } from './limits.js';
import { Unreadable } from './reader.js';
import type { Host, Input, Reader } from './reader.js';
import { sniff } from './sniff.js';
import type { Format } from './sniff.js';

/** Reads an input of any format. Readers of plugins are asked first. Rejects with {@link Unreadable}. */
export async function readDocument(input: Input, host: Host, extra: readonly Reader[] = []): Promise<Document> {
  const { length } = input.bytes;
  if (length > MAX_INPUT_BYTES) throw new Unreadable('too-large', { bytes: length, limit: MAX_INPUT_BYTES });
  if (length === 0) throw new Unreadable('empty');
  const reader = [...extra, ...readers].find((candidate) => candidate.accepts(input));
  if (!reader) throw new Unreadable('format-unsupported', { format: sniff(input) });
  return reader.read(input, host);
}

/** Parsers are loaded when the first file of their format comes. */
const readers: Reader[] = [
  textual('html', async (text, source) => (await import('./html.js')).readHtml(text, source)),
  textual('markdown', async (text, source) => (await import('./text.js')).readText(text, source)),
  textual('text', async (text, source) => (await import('./text.js')).readText(text, source)),
  binary('pdf', async (input, host) => (await import('./pdf.js')).readPdf(input, host)),
];

function binary(format: Format, read: Reader['read']): Reader {
  return { format, accepts: (input) => sniff(input) === format, read };
}

function textual(format: Format, read: (text: string, source: SourceInfo) => Promise<Document>): Reader {
  return {
    format,
    accepts: (input) => sniff(input) === format,
    async read({ bytes, path }) {
      const { length } = bytes;
      if (length > MAX_TEXT_BYTES) throw new Unreadable('too-large', { bytes: length, limit: MAX_TEXT_BYTES });
      const { text, encoding } = decode(bytes);
      return read(text, { format, bytes: length, text, encoding, ...(path !== undefined && { path }) });
    },
  };
}
