import { MAX_ZIP_ENTRIES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { entryName } from './name.js';
import { zip64Directory, zip64Sizes } from './zip64.js';

/** What the directory says of one file. */
export interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its packed bytes begin. */
  start: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const encryptedFlag = 1;
const utf8Flag = 1 << 11;

/** Reads the directory at the end of a zip file; folders are left out. */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = zip64Directory(view, end) ?? {
    count: view.getUint16(end + 10, true),
    offset: view.getUint32(end + 16, true),
  };
  if (count > MAX_ZIP_ENTRIES) throw new Unreadable('zip-entries', { limit: MAX_ZIP_ENTRIES });
  const entries = new Map<string, Entry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw new Unreadable('damaged');
    const next = at + entryLength + lengths(view, at).reduce((sum, length) => sum + length, 0);
    if (next > end) throw new Unreadable('damaged');
    addEntry(entries, readEntry(bytes, view, at));
    at = next;
  }
  // One more than were counted: files would be missed.
  if (at + entryLength <= end && view.getUint32(at, true) === entrySignature) throw new Unreadable('damaged');
  return entries;
}

/** The record that ends the file: searched backwards, for a comment may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Unreadable('damaged');
}

/** Lengths of name, extra fields and comment. */
function lengths(view: DataView, at: number): [number, number, number] {
  return [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength] = lengths(view, at);
  const extraStart = at + entryLength + nameLength;
  const written = bytes.subarray(at + entryLength, extraStart);
  const { size, packedSize, offset } = zip64Sizes(view, extraStart, extraStart + extraLength, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  const name = entryName(written, (flags & utf8Flag) !== 0);
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & encryptedFlag) !== 0,
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    start: startOfData(bytes, view, offset, written, packedSize),
  };
}

/** Past the header in front of the file, which has to bear the same name: a part that lost its name would be missed. */
function startOfData(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array, size: number): number {
  const nameStart = at + localLength;
  const fits = nameStart + name.length <= bytes.length && view.getUint32(at, true) === localSignature;
  if (!fits || view.getUint16(at + 26, true) !== name.length) throw new Unreadable('damaged');
  if (name.some((byte, index) => bytes[nameStart + index] !== byte)) throw new Unreadable('damaged');
  const start = nameStart + name.length + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw new Unreadable('damaged');
  return start;
}

function addEntry(entries: Map<string, Entry>, entry: Entry): void {
  const { name } = entry;
  if (entries.has(name)) throw new Unreadable('zip-name', { name });
  if (!name.endsWith('/')) entries.set(name, entry);
}
