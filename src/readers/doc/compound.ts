import { Bytes, damaged } from './bytes.js';

/**
 * A compound file (MS-CFB): streams in a tree of storages. Only streams of the root are told: an embedded object is a
 * document of its own. Chains of sectors are followed with a bound, because a hostile one may lead in a circle.
 */
export interface Compound {
  names: string[];
  /** The bytes of a stream; undefined if there is none of that name. */
  stream(name: string): Bytes | undefined;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const storageOfRoot = 5;
const stream = 2;
const entryLength = 128;
const miniSectorShift = 6;
/** Sector numbers from here on have a meaning of their own: free, end of the chain. */
const firstReserved = 0xfffffffa;

/** Opens a compound file by its directory. Throws `Unreadable` for a damaged one. */
export function openCompound(bytes: Uint8Array): Compound {
  const file = new CompoundFile(new Bytes(bytes));
  return { names: [...file.streams.keys()], stream: (name) => file.read(name) };
}

class CompoundFile {
  readonly streams: Map<string, Entry>;
  readonly #bytes: Bytes;
  readonly #shift: number;
  readonly #fat: Bytes;
  readonly #cutoff: number;
  readonly #root: Entry;
  readonly #owners = new Map<number, number>();
  readonly #miniOwners = new Map<number, number>();
  /** Opened when the first small stream is asked for. */
  #mini: { fat: Bytes; content: Bytes } | undefined;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.#shift = bytes.u16(30);
    if (this.#shift !== 9 && this.#shift !== 12) throw damaged();
    this.#cutoff = bytes.u32(56);
    this.#fat = this.#join(this.#fatSectors());
    const directory = this.#join(this.#chain(bytes.u32(48)));
    this.#root = entryAt(directory, 0);
    if (this.#root.type !== storageOfRoot) throw damaged();
    this.streams = childStreams(directory, this.#root.child);
  }

  read(name: string): Bytes | undefined {
    const entry = this.streams.get(name);
    if (!entry) return undefined;
    const { start, size } = entry;
    if (size === 0) return new Bytes(new Uint8Array());
    return size < this.#cutoff ? this.#readMini(start, size) : this.#join(this.#chain(start, size), size);
  }

  #readMini(start: number, size: number): Bytes {
    const { fat, content } = (this.#mini ??= this.#openMini());
    const chain = follow(fat, start, Math.ceil(size / (1 << miniSectorShift)), this.#miniOwners);
    return gather(
      content,
      chain.map((sector) => sector << miniSectorShift),
      1 << miniSectorShift,
      size,
    );
  }

  #openMini(): { fat: Bytes; content: Bytes } {
    const { start, size } = this.#root;
    return { fat: this.#join(this.#chain(this.#bytes.u32(60))), content: this.#join(this.#chain(start, size), size) };
  }

  /** The first 109 sectors of the allocation table are named in the header, the others in a chain of their own. */
  #fatSectors(): number[] {
    const count = this.#bytes.u32(44);
    if (count > this.#bytes.length >> this.#shift) throw damaged();
    const sectors: number[] = [];
    for (let at = 76; at < 512 && sectors.length < count; at += 4) sectors.push(this.#bytes.u32(at));
    const perSector = (1 << (this.#shift - 2)) - 1;
    for (let next = this.#bytes.u32(68); sectors.length < count;) {
      const offset = this.#offset(next);
      for (let i = 0; i < perSector && sectors.length < count; i++) sectors.push(this.#bytes.u32(offset + 4 * i));
      next = this.#bytes.u32(offset + 4 * perSector);
    }
    return sectors;
  }

  #chain(start: number, size = this.#bytes.length): number[] {
    return follow(this.#fat, start, Math.ceil(size / (1 << this.#shift)), this.#owners);
  }

  /** The last sector of a file may be cut short where its stream ends. */
  #join(sectors: number[], size = sectors.length << this.#shift): Bytes {
    return gather(
      this.#bytes,
      sectors.map((sector) => this.#offset(sector)),
      1 << this.#shift,
      size,
    );
  }

  #offset(sector: number): number {
    if (sector >= firstReserved) throw damaged();
    return (sector + 1) * (1 << this.#shift);
  }
}

/**
 * At most as many sectors as are asked for, in their order. What belongs to two chains, or twice to one, would be said
 * twice: a sector keeps the start of the chain that it was first found in.
 */
function follow(fat: Bytes, start: number, most: number, owners: Map<number, number>): number[] {
  const sectors = new Set<number>();
  for (let sector = start; sector < firstReserved && sectors.size < most; sector = fat.u32(4 * sector)) {
    if (sectors.has(sector) || (owners.get(sector) ?? start) !== start) throw damaged();
    sectors.add(sector);
    owners.set(sector, start);
  }
  return [...sectors];
}

function gather(from: Bytes, offsets: number[], length: number, size: number): Bytes {
  if (size > offsets.length * length) throw damaged();
  const whole = new Uint8Array(size);
  for (let i = 0, at = 0; at < size; i++, at += length)
    whole.set(from.slice(offsets[i]!, Math.min(length, size - at)).array, at);
  return new Bytes(whole);
}

/** The streams among an entry and its siblings, which form a binary tree. */
function childStreams(directory: Bytes, child: number): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  for (const waiting = [child]; waiting.length > 0;) {
    const id = waiting.pop()!;
    if (id >= firstReserved || seen.has(id)) continue;
    seen.add(id);
    const entry = entryAt(directory, id);
    waiting.push(entry.left, entry.right);
    if (entry.type === stream && !streams.has(entry.name)) streams.set(entry.name, entry);
  }
  return streams;
}

const utf16 = new TextDecoder('utf-16le');

function entryAt(directory: Bytes, id: number): Entry {
  const entry = directory.slice(id * entryLength, entryLength);
  const nameLength = Math.min(Math.max(entry.u16(64) - 2, 0), 62);
  return {
    name: utf16.decode(entry.slice(0, nameLength).array),
    type: entry.u8(66),
    left: entry.u32(68),
    right: entry.u32(72),
    child: entry.u32(76),
    start: entry.u32(116),
    size: entry.u32(120),
  };
}
