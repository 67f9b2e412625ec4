import { readFileSync } from 'node:fs';
import CFB from 'cfb';
import { makeDoc, makeStreams } from '../make-doc.js';
import {
  changeBytes,
  changeDirectory,
  changeMarkup,
  changeMember,
  changeRegions,
  compoundRegions,
  cutOff,
  type Change,
} from './changes.js';
import { honest, sealed, sound, traced, type Promised } from './promises.js';
import * as tiny from './tiny-reports.js';

/** One way to damage a file of a format, and what is promised of it. */
export interface Way {
  name: string;
  file: Uint8Array;
  change(file: Uint8Array, made: Change[]): Uint8Array;
  promised: Promised;
}

type Apply = Way['change'];

const one =
  (change: Apply): Apply =>
  (file, made) =>
    change(file, made.slice(0, 1));
const inText =
  (encoding: 'utf8' | 'latin1'): Apply =>
  (file, made) =>
    Buffer.from(changeMarkup(Buffer.from(file).toString(encoding), made), encoding);

/** A zip keeps a checksum of every part. What a part says is believed when it was packed anew with the right one. */
const packaged = (file: Uint8Array): Way[] => [
  { name: 'bytes', file, change: changeBytes, promised: sealed },
  { name: 'the directory', file, change: changeDirectory, promised: sealed },
  { name: 'the end cut off', file, change: cutOff, promised: sealed },
  { name: 'the XML of a part', file, change: changeMember, promised: sound },
];

const doc = makeDoc(tiny.word);
const streams = makeStreams(tiny.word);
/** With lists, notes and drawings. */
const features = readFileSync('test/fixtures/doc/features.doc');
const inContainer = (file: Uint8Array): Apply => {
  const regions = compoundRegions(file);
  return one((bytes, made) => changeRegions(bytes, regions, made));
};

/** Packs the streams of the document anew, one of them changed. */
function changeStream(_: Uint8Array, made: Change[]): Uint8Array {
  const inTable = made[0]!.byte % 2 === 1;
  const container = CFB.utils.cfb_new();
  const put = (name: string, stream: number[], isChanged: boolean) =>
    CFB.utils.cfb_add(container, name, isChanged ? changeBytes(Buffer.from(stream), made) : Buffer.from(stream));
  put('/WordDocument', streams.word, !inTable);
  put('/1Table', streams.table, inTable);
  return CFB.write(container, { type: 'buffer' }) as Buffer;
}

/** Every format that is read. */
export const formats: Record<string, Way[]> = {
  html: [
    { name: 'bytes', file: tiny.html, change: changeBytes, promised: traced },
    { name: 'markup', file: tiny.html, change: inText('utf8'), promised: traced },
    { name: 'the end cut off', file: tiny.html, change: cutOff, promised: traced },
  ],
  text: [
    { name: 'bytes', file: tiny.plainText, change: changeBytes, promised: traced },
    { name: 'bytes of Markdown', file: tiny.markdown, change: changeBytes, promised: traced },
    { name: 'the end cut off', file: tiny.plainText, change: cutOff, promised: traced },
  ],
  docx: packaged(tiny.docx),
  doc: [
    // It has no checksums: what its bytes say is believed, but not which of them belong together.
    { name: 'bytes', file: doc, change: changeBytes, promised: sound },
    { name: 'a change of the container', file: doc, change: inContainer(doc), promised: sealed },
    { name: 'streams', file: doc, change: changeStream, promised: sound },
    { name: 'lists, notes and drawings', file: features, change: changeBytes, promised: sound },
    { name: 'the end cut off', file: doc, change: cutOff, promised: sealed },
  ],
  odt: packaged(tiny.odt),
  xlsx: packaged(tiny.xlsx),
  ofd: packaged(tiny.ofd),
  pdf: [
    // Two changes could hide each other: that of a stream, and that of what says how to check it.
    { name: 'a change of bytes', file: tiny.pdf, change: one(changeBytes), promised: honest },
    { name: 'a change of an object', file: tiny.pdf, change: one(inText('latin1')), promised: honest },
    { name: 'bytes', file: tiny.pdf, change: changeBytes, promised: sound },
    { name: 'what pages draw', file: tiny.openPdf, change: changeBytes, promised: sound },
    { name: 'the end cut off', file: tiny.pdf, change: cutOff, promised: sealed },
  ],
  archive: [
    { name: 'bytes', file: tiny.archive, change: changeBytes, promised: sealed },
    { name: 'the directory', file: tiny.archive, change: changeDirectory, promised: sealed },
    { name: 'the end cut off', file: tiny.archive, change: cutOff, promised: sealed },
  ],
};
