import type { Document, SourceInfo } from '../document/document.js';
import { decode } from './decode.js';
import { MAX_INPUT_BYTES, MAX_TEXT_BYTES } from './limits.js';
import { Unreadable } from './reader.js';
import type { Host, Input, Reader } from './reader.js';
import { sniff } from './sniff.js';
import type { Format } from './sniff.js';

/** Reads an input of any format. Readers of plugins are asked first. Rejects with {@link Unreadable}. */
export async function readDocument(input: Input, host: Host, extra: readonly Reader[] = []): Promise<Document> {
  const document = await readerOf(input, extra).read(input, host);
  if (input.archive !== undefined) document.source.archive = input.archive;
  return document;
}

function readerOf(input: Input, extra: readonly Reader[]): Reader {
  const { length } = input.bytes;
  if (length > MAX_INPUT_BYTES) throw new Unreadable('too-large', { bytes: length, limit: MAX_INPUT_BYTES });
  if (length === 0) throw new Unreadable('empty');
  const brought = extra.find((candidate) => candidate.accepts(input));
  if (brought) return brought;
  const format = sniff(input);
  const reader = readers.find((candidate) => candidate.format === format);
  if (!reader) throw new Unreadable('format-unsupported', { format });
  return reader;
}

/** Parsers are loaded when the first file of their format comes. */
const readers: Reader[] = [
  textual('html', async (text, source) => (await import('./html.js')).readHtml(text, source)),
  textual('markdown', readPlain),
  textual('text', readPlain),
  binary('docx', async (input, host) => (await import('./docx.js')).readDocx(input, host)),
  binary('doc', async (input) => (await import('./doc.js')).readDoc(input)),
  binary('odt', async (input, host) => (await import('./odt.js')).readOdt(input, host)),
  binary('xlsx', async (input, host) => (await import('./xlsx.js')).readXlsx(input, host)),
  binary('ofd', async (input, host) => (await import('./ofd.js')).readOfd(input, host)),
  binary('pdf', async (input, host) => (await import('./pdf.js')).readPdf(input, host)),
];

/** Text and Markdown; the parser of HTML is loaded only for one that holds an HTML table. */
async function readPlain(text: string, source: SourceInfo): Promise<Document> {
  const { holdsHtmlTable, readText } = await import('./text.js');
  if (!holdsHtmlTable(text)) return readText(text, source);
  const { readHtmlTables } = await import('./html/tables.js');
  return readText(text, source, readHtmlTables);
}

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
