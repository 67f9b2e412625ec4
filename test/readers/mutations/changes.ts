import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readDirectory } from '../../../src/readers/zip/directory.js';
import { makeZip } from '../make-zip.js';

/** One thing that happens to a file. Places are shares of its length, so that the same change fits every file. */
export interface Change {
  kind: number;
  at: number;
  other: number;
  length: number;
  byte: number;
}

/** Spread evenly: fast-check likes small numbers best, and a file's head is not all of it. */
const share = fc.noBias(fc.nat(999_999_999)).map((value) => value / 1e9);

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.noBias(fc.nat(999)),
    at: share,
    other: share,
    length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 1, max: 400 })),
    byte: fc.oneof(fc.constantFrom(0, 1, 2, 0x20, 0x30, 0x39, 0x3c, 0x7f, 0x80, 0xfe, 0xff), fc.nat(255)),
  }),
  { minLength: 1, maxLength: 4 },
);

type OfBytes = (bytes: Buffer, at: number, change: Change) => Buffer;

const placed = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);

const ofBytes: OfBytes[] = [
  // A bit, a byte, a stretch of one byte.
  (bytes, at, { byte }) => replaced(bytes, at, 1, Buffer.of(bytes[at]! ^ (1 << (byte & 7)))),
  (bytes, at, { byte }) => replaced(bytes, at, 1, Buffer.of(byte)),
  (bytes, at, { byte, length }) => replaced(bytes, at, length, Buffer.alloc(Math.min(length, bytes.length - at), byte)),
  // A stretch lost, inserted, or copied from elsewhere: over what stood there, or in front of it.
  (bytes, at, { length }) => replaced(bytes, at, length, Buffer.alloc(0)),
  (bytes, at, { byte, length }) => replaced(bytes, at, 0, Buffer.alloc(length, byte)),
  (bytes, at, { other, length }) => replaced(bytes, at, 0, stretch(bytes, other, length)),
  (bytes, at, { other, length }) => replaced(bytes, at, length, stretch(bytes, other, length)),
];

/** Those that leave every other byte in its place. */
const overwriting = [ofBytes[0]!, ofBytes[1]!, ofBytes[2]!, ofBytes[6]!];

const stretch = (bytes: Buffer, from: number, length: number): Buffer =>
  bytes.subarray(placed(bytes, from), placed(bytes, from) + length);

function replaced(bytes: Buffer, at: number, length: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);
}

/** Changes the bytes of a file, whatever they mean. */
export function changeBytes(file: Uint8Array, made: Change[]): Buffer {
  return made.reduce<Buffer>(
    (bytes, change) =>
      bytes.length === 0 ? bytes : ofBytes[change.kind % ofBytes.length]!(bytes, placed(bytes, change.at), change),
    Buffer.from(file),
  );
}

/** Changes what stands in some regions of a file, and leaves all of it in its place. */
export function changeRegions(
  file: Uint8Array,
  regions: readonly (readonly [from: number, to: number])[],
  made: Change[],
): Buffer {
  const bytes = Buffer.from(file);
  const places = regions.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const before = Buffer.from(places.map((place) => bytes[place]!));
  const after = made.reduce<Buffer>((all, change) => {
    const changed = overwriting[change.kind % overwriting.length]!(all, placed(all, change.at), change);
    return changed.subarray(0, all.length);
  }, before);
  after.forEach((byte, i) => (bytes[places[i]!] = byte));
  return bytes;
}

/** Where a compound file says which sectors belong to what: its header, its table of sectors, its directory. */
export function compoundRegions(file: Uint8Array): [from: number, to: number][] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const size = 1 << view.getUint16(30, true);
  const sector = (number: number): [number, number] => [(number + 1) * size, (number + 2) * size];
  const table = sector(view.getUint32(76, true));
  const regions: [number, number][] = [[0, 80], table];
  for (let at = view.getUint32(48, true); at < 0xfffffffa; at = view.getUint32(table[0] + 4 * at, true))
    regions.push(sector(at));
  return regions;
}

/** Cuts a file off, but not the bytes by which it is known. */
export function cutOff(file: Uint8Array, [change]: Change[]): Buffer {
  return Buffer.from(file.subarray(0, 8 + Math.floor(change!.at * (file.length - 8))));
}

type OfMarkup = (text: string, tags: RegExpExecArray[], change: Change) => string;

const tag = /<[^<>]*>/g;
const pick = (tags: RegExpExecArray[], share: number): RegExpExecArray => tags[Math.floor(share * tags.length)]!;
const splice = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** What keeps XML well-formed, or nearly so. */
const tidy: OfMarkup[] = [
  // An element with all it holds lost, doubled, or copied to where another one begins.
  (text, tags, { at }) => splice(text, pick(tags, at).index, elementAt(text, pick(tags, at)).length, ''),
  (text, tags, { at }) => splice(text, pick(tags, at).index, 0, elementAt(text, pick(tags, at))),
  (text, tags, { at, other }) => splice(text, pick(tags, other).index, 0, elementAt(text, pick(tags, at))),
  // Another number in a tag; another name at both ends.
  (text, tags, { at, other }) => {
    const { 0: found, index } = pick(tags, at);
    const number = String(numbers[Math.floor(other * numbers.length)]);
    return splice(text, index, found.length, found.replace(/-?\d+/g, number));
  },
  (text, tags, { at, other }) => renamed(text, pick(tags, at)[0], pick(tags, other)[0]),
];

const untidy: OfMarkup[] = [
  // A tag lost, doubled, or copied to where another one stands: before it, or in its place.
  (text, tags, { at }) => splice(text, pick(tags, at).index, pick(tags, at)[0].length, ''),
  (text, tags, { at }) => splice(text, pick(tags, at).index, 0, pick(tags, at)[0]),
  (text, tags, { at, other }) => splice(text, pick(tags, at).index, 0, pick(tags, other)[0]),
  (text, tags, { at, other }) => splice(text, pick(tags, at).index, pick(tags, at)[0].length, pick(tags, other)[0]),
  // A character too many or too few; a stretch lost or doubled.
  (text, _, { at, byte }) => splice(text, Math.floor(at * text.length), 0, '<>&"\'/ =x1一'[byte % 11]!),
  (text, _, { at }) => splice(text, Math.floor(at * text.length), 1, ''),
  (text, _, { at, length }) => splice(text, Math.floor(at * text.length), length, ''),
  (text, _, { at, length }) => {
    const from = Math.floor(at * text.length);
    return splice(text, from, 0, text.slice(from, from + length));
  },
];

/** XML that is not well-formed is refused, which needs to be tried less often. */
const ofMarkup = [...tidy, ...tidy, ...tidy, ...untidy];

const numbers = [-1, 0, 1, 2, 3, 7, 255, 1000, 65_535, 99_999, 2_147_483_647, 1e21];

const nameOf = (found: string): string => /[\w:.-]+/.exec(found)?.[0] ?? '';

/** From a tag to the next one that closes it; the tag alone if none does, or if it is empty. */
function elementAt(text: string, { 0: found, index }: RegExpExecArray): string {
  const closing = `</${nameOf(found)}>`;
  const end = found.endsWith('/>') ? -1 : text.indexOf(closing, index);
  return end < 0 ? found : text.slice(index, end + closing.length);
}

function renamed(text: string, from: string, to: string): string {
  const [old, name] = [nameOf(from), nameOf(to)];
  return old === '' ? text : text.replaceAll(`<${old}`, `<${name}`).replaceAll(`</${old}`, `</${name}`);
}

/** Changes the markup of XML or HTML; most results are still well-formed. */
export function changeMarkup(markup: string, made: Change[]): string {
  return made.reduce((text, change) => {
    const tags = [...text.matchAll(tag)];
    return tags.length === 0 ? text : ofMarkup[change.kind % ofMarkup.length]!(text, tags, change);
  }, markup);
}

/** Takes a zip file apart, changes one of its members and packs them anew, so that every checksum is right. */
export function changeMember(file: Uint8Array, made: Change[], change = changeMarkup): Uint8Array {
  const members = [...readDirectory(file).values()].map(({ name, method, start, packedSize }) => {
    const packed = file.subarray(start, start + packedSize);
    return { name, stored: method === 0, content: method === 0 ? Buffer.from(packed) : inflateRawSync(packed) };
  });
  // The larger a member, the likelier.
  const whole = members.reduce((sum, { content }) => sum + content.length, 0);
  let before = Math.floor(made[0]!.other * whole);
  const chosen = members.find(({ content }) => (before -= content.length) < 0)!;
  return makeZip(
    members.map((member) =>
      member === chosen ? { ...member, content: change(String(member.content), made) } : member,
    ),
  );
}

/** Changes the directory at the end of a zip file, where it says what is packed, and how. */
export function changeDirectory(file: Uint8Array, made: Change[]): Uint8Array {
  const from = new DataView(file.buffer, file.byteOffset).getUint32(file.byteLength - 6, true);
  return Buffer.concat([file.subarray(0, from), changeBytes(file.subarray(from), made)]);
}
