import { Unreadable } from '../../../readers/reader.js';
import { entryName } from '../../../readers/zip/name.js';
import { zip64Directory, zip64Sizes } from '../../../readers/zip/zip64.js';

/** A member of a zip file as it is packed. */
export interface Member {
  name: string;
  /** Its record in the directory. */
  entry: Uint8Array;
  /** The same without the fields of large files. */
  plainEntry: Uint8Array;
  /** Where its header begins, and where the next member's or the directory does. */
  local: number;
  localEnd: number;
  /** Where in the record the low half of the header's offset stands. */
  offsetField: number;
}

export interface Members {
  /** In the order of the directory. */
  members: Member[];
  /** Where the first member begins: something may stand in front of it. */
  begin: number;
  comment: Uint8Array;
}

const endLength = 22;
const entryLength = 46;
const localLength = 30;
const utf8Flag = 1 << 11;
const sizesField = 0x0001;
const elsewhere = 0xffffffff;

/** The records of a zip file that has been opened before, so that they are known to be sound. */
export function readRecords(bytes: Uint8Array): Members {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = zip64Directory(view, end) ?? {
    count: view.getUint16(end + 10, true),
    offset: view.getUint32(end + 16, true),
  };
  const members: Member[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const member = readRecord(bytes, view, at);
    members.push(member);
    at += member.entry.length;
  }
  setEnds(members, bytes, offset);
  const begin = members.reduce((least, { local }) => Math.min(least, local), offset);
  const commentEnd = end + endLength + view.getUint16(end + 20, true);
  return { members, begin, comment: bytes.subarray(end + endLength, commentEnd) };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Unreadable('damaged');
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): Member {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + entryLength + nameLength;
  const extraEnd = extra + view.getUint16(at + 30, true);
  const entry = bytes.subarray(at, extraEnd + view.getUint16(at + 32, true));
  const written = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  const { offset } = zip64Sizes(view, extra, extraEnd, { ...written, offset: view.getUint32(at + 42, true) });
  const name = entryName(bytes.subarray(at + entryLength, extra), (view.getUint16(at + 8, true) & utf8Flag) !== 0);
  const wide = wideOffset(view, at, extra, extraEnd);
  return {
    name,
    entry,
    plainEntry: withoutWideFields(entry, nameLength),
    local: offset,
    localEnd: offset,
    offsetField: wide === undefined ? 42 : wide - at,
  };
}

/** Where the offset stands in the large format, behind those sizes that do so too. */
function wideOffset(view: DataView, entry: number, from: number, to: number): number | undefined {
  if (view.getUint32(entry + 42, true) !== elsewhere) return undefined;
  const before = [20, 24].filter((field) => view.getUint32(entry + field, true) === elsewhere).length;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === sizesField) return at + 4 + 8 * before;
  }
  return undefined;
}

function withoutWideFields(entry: Uint8Array, nameLength: number): Uint8Array {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const from = entryLength + nameLength;
  const to = from + view.getUint16(30, true);
  const kept: number[] = [];
  for (let at = from; at + 4 <= to;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== sizesField) kept.push(...entry.subarray(at, Math.min(next, to)));
    at = next;
  }
  const plain = Uint8Array.from([...entry.subarray(0, from), ...kept, ...entry.subarray(to)]);
  new DataView(plain.buffer).setUint16(30, kept.length, true);
  return plain;
}

/** A member ends where the next begins, so that a descriptor behind its data is a part of it. */
function setEnds(members: Member[], bytes: Uint8Array, directory: number): void {
  const inFile = [...members].sort((a, b) => a.local - b.local);
  inFile.forEach((member, index) => {
    member.localEnd = inFile[index + 1]?.local ?? directory;
    if (member.localEnd < member.local + localLength || member.localEnd > bytes.length) throw new Unreadable('damaged');
  });
}
