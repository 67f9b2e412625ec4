import { MAX_PART_BYTES, MAX_UNZIPPED_BYTES } from './limits.js';
import { Unreadable } from './reader.js';
import type { Host } from './reader.js';
import { crc32 } from './zip/crc32.js';
import { readDirectory } from './zip/directory.js';
import type { Entry } from './zip/directory.js';

/** A zip file, opened: nothing is unpacked until it is asked for, and nothing more than the limits allow. */
export interface Zip {
  /** Names of the files, in the order of the directory, with `/` between folders. */
  names: string[];
  /** The bytes of a file; undefined if there is none of that name. Rejects with {@link Unreadable}. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** Opens a zip file by its directory. Throws {@link Unreadable} for a damaged or hostile one. */
export function openZip(bytes: Uint8Array, host: Host): Zip {
  const entries = readDirectory(bytes);
  let unzipped = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      unzipped += entry.size;
      if (entry.size > MAX_PART_BYTES) throw bomb(name, MAX_PART_BYTES);
      if (unzipped > MAX_UNZIPPED_BYTES) throw bomb(name, MAX_UNZIPPED_BYTES);
      const content = await unpack(bytes, entry, host);
      // A wrong byte may be a wrong figure.
      if (content.length !== entry.size || crc32(content) !== entry.crc)
        throw new Unreadable('damaged', { part: name });
      return content;
    },
  };
}

function bomb(part: string, limit: number): Unreadable {
  return new Unreadable('zip-bomb', { part, limit });
}

const stored = 0;
const deflated = 8;

async function unpack(bytes: Uint8Array, entry: Entry, host: Host): Promise<Uint8Array> {
  const { name, method, size } = entry;
  if (entry.encrypted) throw new Unreadable('encrypted', { part: name });
  if (method !== stored && method !== deflated) throw new Unreadable('zip-method', { part: name, method });
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (method === stored) return packed;
  try {
    return await host.inflate(packed, Math.max(size, 1));
  } catch (error) {
    throw isTooLarge(error) ? bomb(name, size) : new Unreadable('damaged', { part: name });
  }
}

/** By name: an error of another realm is no instance of our `RangeError`. */
function isTooLarge(error: unknown): boolean {
  return (error as { name?: unknown } | undefined)?.name === 'RangeError';
}
