import { MAX_PART_BYTES } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { Host } from '../reader.js';
import { asciiOf, indexOf, startsWith } from './bytes.js';

/** Only what pages draw, and the maps from a font's glyphs to characters, have a dictionary as plain as this. */
const plainDictionary =
  /<<(?:\s*\/Length\s+\d+(?:\s+\d+\s+R)?|\s*\/Filter\s*\[?\s*\/FlateDecode\s*\]?|\s*\/DecodeParms\s+null)+\s*>>\s*$/;
const longestDictionary = 120;

/**
 * Rejects a file in which what pages draw is damaged. PDFium shows what it could unpack and goes on in silence, so that
 * figures would be lost, or be others, without anybody's notice.
 */
export async function checkStreams(bytes: Uint8Array, host: Host): Promise<void> {
  const problem = await firstProblem(bytes, host);
  // What is encrypted, be it without a password, cannot be unpacked here.
  if (problem !== undefined && indexOf(bytes, '/Encrypt') < 0) throw new Unreadable(problem);
}

async function firstProblem(bytes: Uint8Array, host: Host): Promise<string | undefined> {
  for (let at = indexOf(bytes, 'stream'); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    const start = startOf(bytes, at);
    if (start < 0) continue;
    const end = indexOf(bytes, 'endstream', start);
    const problem = end < 0 ? 'damaged' : await problemOf(bytes.subarray(start, end), host);
    if (problem !== undefined) return problem;
    at = end;
  }
  return undefined;
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

/** An end of line of up to two bytes stands between the data and the next word; what follows the checksum is ignored. */
async function problemOf(data: Uint8Array, host: Host): Promise<string | undefined> {
  try {
    await host.inflate(data, MAX_PART_BYTES, 'deflate');
    return undefined;
  } catch (error) {
    const tooLarge = (error as { name?: unknown } | undefined)?.name === 'RangeError';
    return tooLarge ? 'zip-bomb' : 'damaged';
  }
}
