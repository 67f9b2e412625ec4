import type { Document } from '../../document/document.js';
import type { Edit } from '../../linter/rule.js';
import type { Original, Refused, Written } from '../writer.js';
import { encodingOf, type Encoding } from './encodings.js';
import { sourceEdits, type SourceEdit } from './source-edits.js';

/** Makes changes in text, Markdown or HTML. Bytes outside of the edits stay as they are, in any encoding. */
export function writeText({ bytes, document }: Original, changes: Edit[][]): Promise<Written> {
  const { format, text = '', encoding: label = 'utf-8' } = document.source;
  const encoding = encodingOf(label);
  const escaped = escapeFor(format);
  const refused: Refused[] = [];
  const splices: Splice[] = [];
  for (const edits of changes) {
    const found = edits.map((edit) => splicesOf(document, edit, escaped, encoding));
    if (found.every((own) => typeof own !== 'string')) splices.push(...found.flat());
    else edits.forEach((edit, i) => refused.push({ edit, why: reasonOf(found[i]!) }));
  }
  splices.sort((a, b) => a.start - b.start || a.end - b.end);
  return Promise.resolve({ bytes: spliced(bytes, text, splices, encoding), refused });
}

/** What an edit is in the file's text and bytes. */
type Splice = SourceEdit & { bytes: Uint8Array };
type Why = 'unmapped' | 'characters';

function splicesOf(
  document: Document,
  edit: Edit,
  escaped: (text: string) => string,
  { encode }: Encoding,
): Splice[] | Why {
  const splices: Splice[] = [];
  for (const change of sourceEdits(document, edit, escaped) ?? []) {
    const bytes = encode(change.text);
    if (!bytes) return 'characters';
    splices.push({ ...change, bytes });
  }
  return splices.length > 0 ? splices : 'unmapped';
}

function reasonOf(found: Splice[] | Why): Why | 'group' {
  return typeof found === 'string' ? found : 'group';
}

/** How new text is written in a format. */
export function escapeFor(format: string): (text: string) => string {
  return escapes[format] ?? asItIs;
}

const asItIs = (text: string) => text;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escapes: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/[&<>\n]/g, (character) => entities[character]!),
  markdown: (text) => text.replace(/[|*_`]/g, '\\$&'),
};

/** The bytes of a text with stretches of it replaced; these come in order and do not overlap. */
export function spliced(
  bytes: Uint8Array,
  text: string,
  splices: Pick<Splice, 'start' | 'end' | 'bytes'>[],
  { positions }: Encoding,
): Uint8Array {
  const ends = positions(
    bytes,
    text,
    splices.flatMap(({ start, end }) => [start, end]),
  );
  const pieces: Uint8Array[] = [];
  let at = 0;
  splices.forEach((splice, i) => {
    pieces.push(bytes.subarray(at, ends[2 * i]!), splice.bytes);
    at = ends[2 * i + 1]!;
  });
  return joined([...pieces, bytes.subarray(at)]);
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
