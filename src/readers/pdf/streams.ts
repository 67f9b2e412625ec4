import { MAX_PART_BYTES } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { Host } from '../reader.js';
import { asciiOf, indexOf, startsWith } from './bytes.js';

/** Only what pages draw, and the maps from a font's glyphs to characters, have a dictionary as plain as this. */
const plainDictionary =
  /<<(?:\s*\/Length\s+\d+(?:\s+\d+\s+R)?|\s*\/Filter\s*\[?\s*\/FlateDecode\s*\]?|\s*\/DecodeParms\s+null)+\s*>>\s*$/;
const longestDictionary = 120;
/** Bytes of a zlib stream before its data, and of the checksum behind. */
const head = 2;
const tail = 4;

/**
 * Rejects a file in which what pages draw is damaged. PDFium shows what it could unpack and goes on in silence, so that
 * figures would be lost, or be others, without anybody's notice.
 */
export async function checkStreams(bytes: Uint8Array, host: Host): Promise<void> {
  // What is encrypted, be it without a password, cannot be unpacked here.
  if (indexOf(bytes, '/Encrypt') >= 0) return;
  for (let at = indexOf(bytes, 'stream'); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    const start = startOf(bytes, at);
    if (start < 0) continue;
    const end = indexOf(bytes, 'endstream', start);
    if (end < 0) throw new Unreadable('damaged');
    await checkStream(bytes.subarray(start, end), host);
    at = end;
  }
}

/** Where the data of a plain compressed stream begin; −1 for any other stream, and for the word elsewhere. */
function startOf(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, 'end', at - 3)) return -1;
  const before = asciiOf(bytes, at - longestDictionary, at);
  if (!plainDictionary.test(before) || !before.includes('/FlateDecode')) return -1;
  const start = at + 'stream'.length;
  if (startsWith(bytes, '\r\n', start)) return start + 2;
  return startsWith(bytes, '\n', start) || startsWith(bytes, '\r', start) ? start + 1 : -1;
}

async function checkStream(data: Uint8Array, host: Host): Promise<void> {
  if (data.length < head + tail) throw new Unreadable('damaged');
  const unpacked = await unpack(data.subarray(head), host);
  const sum = adler32(unpacked);
  // The data are followed by an end of line of up to two bytes, or by none.
  const agrees = [0, 1, 2].some((more) => {
    const at = data.length - more - tail;
    return at >= head && new DataView(data.buffer, data.byteOffset + at, tail).getUint32(0) === sum;
  });
  if (!agrees) throw new Unreadable('damaged');
}

async function unpack(data: Uint8Array, host: Host): Promise<Uint8Array> {
  try {
    return await host.inflate(data, MAX_PART_BYTES);
  } catch (error) {
    const tooLarge = (error as { name?: unknown } | undefined)?.name === 'RangeError';
    throw new Unreadable(tooLarge ? 'zip-bomb' : 'damaged');
  }
}

/** The checksum of zlib. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length;) {
    // So many sums fit into a number before they must be reduced.
    const end = Math.min(at + 3800, bytes.length);
    for (; at + 4 <= end; at += 4) {
      b += a += bytes[at]!;
      b += a += bytes[at + 1]!;
      b += a += bytes[at + 2]!;
      b += a += bytes[at + 3]!;
    }
    for (; at < end; at++) b += a += bytes[at]!;
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
