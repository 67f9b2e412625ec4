import { deflateSync } from 'fflate';
import { Unreadable } from '../../readers/reader.js';
import { crc32 } from '../../readers/zip/crc32.js';
import { readRecords } from './archive/members.js';
import type { Member, Members } from './archive/members.js';

/**
 * A zip file with some of its members written anew, and others added at its end. All others are copied as they are
 * packed, in their order: header, data and descriptor, byte for byte.
 */
export function rewriteZip(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records = readRecords(bytes);
  const out = new Output();
  out.add(bytes.subarray(0, records.begin));
  const known = new Set(records.members.map(({ name }) => name));
  const directory = records.members.map((record) => {
    const content = changes.get(record.name);
    return content ? rewritten(record, content, out) : copied(record, bytes, out);
  });
  for (const [name, content] of changes) if (!known.has(name)) directory.push(added(name, content, out));
  return finish(out, directory, records);
}

class Output {
  length = 0;
  readonly #chunks: Uint8Array[] = [];

  /** Gives back where the bytes begin. */
  add(bytes: Uint8Array): number {
    const at = this.length;
    this.#chunks.push(bytes);
    this.length += bytes.length;
    return at;
  }

  toBytes(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const stored = 0;
const deflated = 8;
const descriptorFlag = 1 << 3;
const localLength = 30;
const entryLength = 46;
const endLength = 22;
/** The first day that a zip file knows: what is written is the same whenever it is written. */
const firstDay = 0x0021;

function copied({ entry, local, localEnd, offsetField }: Member, bytes: Uint8Array, out: Output): Uint8Array {
  const moved = copyOf(entry);
  const at = out.add(bytes.subarray(local, localEnd));
  viewOf(moved).setUint32(offsetField, at, true);
  return moved;
}

/** The member in new words: name, flags, time and the rest of what the directory says stay. */
function rewritten({ entry, plainEntry }: Member, content: Uint8Array, out: Output): Uint8Array {
  const from = viewOf(entry);
  const method = from.getUint16(10, true) === stored ? stored : deflated;
  const data = method === stored ? content : deflateSync(content, { level: 6 });
  const record = copyOf(plainEntry);
  const view = viewOf(record);
  const nameLength = view.getUint16(28, true);
  view.setUint16(8, from.getUint16(8, true) & ~descriptorFlag, true);
  view.setUint16(10, method, true);
  setSizes(view, 16, content, data);
  const local = new Uint8Array(localLength + nameLength);
  const localView = viewOf(local);
  localView.setUint32(0, 0x04034b50, true);
  // Version, flags, method, time, checksum, sizes and the length of the name stand in the same order in both.
  local.set(record.subarray(6, 6 + 24), 4);
  local.set(record.subarray(entryLength, entryLength + nameLength), localLength);
  view.setUint32(42, out.add(local), true);
  out.add(data);
  return record;
}

function added(name: string, content: Uint8Array, out: Output): Uint8Array {
  const written = new TextEncoder().encode(name);
  const entry = new Uint8Array(entryLength + written.length);
  const view = viewOf(entry);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(10, deflated, true);
  view.setUint16(14, firstDay, true);
  view.setUint16(28, written.length, true);
  entry.set(written, entryLength);
  const record = { name, entry, plainEntry: entry, local: 0, localEnd: 0, offsetField: 42 };
  return rewritten(record, content, out);
}

function setSizes(view: DataView, at: number, content: Uint8Array, data: Uint8Array): void {
  view.setUint32(at, crc32(content), true);
  view.setUint32(at + 4, data.length, true);
  view.setUint32(at + 8, content.length, true);
}

function finish(out: Output, directory: Uint8Array[], { comment }: Members): Uint8Array {
  const begin = out.length;
  for (const entry of directory) out.add(entry);
  if (out.length > 0xfffffffe || directory.length > 0xfffe) throw new Unreadable('too-large', { bytes: out.length });
  const end = new Uint8Array(endLength);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(12, out.length - begin, true);
  view.setUint32(16, begin, true);
  view.setUint16(20, comment.length, true);
  out.add(end);
  out.add(comment);
  return out.toBytes();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The `slice` of Node's buffers is no copy. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
