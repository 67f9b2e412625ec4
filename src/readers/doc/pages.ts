import { MAX_PROPERTY_PAGES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { damaged } from './bytes.js';
import type { Bytes } from './bytes.js';

/** Stretches of bytes in the stream WordDocument that share their properties, in the order of their bytes. */
export interface Runs {
  /** Where a run begins and ends, and where its properties stand; 0 if it has none. */
  starts: number[];
  ends: number[];
  properties: number[];
}

const pageLength = 512;
const pageNumber = 0x3fffff;

/** Bytes that tell where a run's properties stand in its page: the offset in words, and for paragraphs a height. */
export const entryLength = { characters: 1, paragraphs: 13 } as const;

/** Reads the pages of properties (“formatted disk pages”) that a table of the stream names. */
export function readRuns(table: Bytes, word: Bytes, entry: number): Runs {
  const count = Math.floor((table.length - 4) / 8);
  if (count > MAX_PROPERTY_PAGES) throw new Unreadable('too-large', { limit: MAX_PROPERTY_PAGES });
  const pages = Array.from(
    { length: Math.max(count, 0) },
    (_, i) => (table.u32(4 * (count + 1) + 4 * i) & pageNumber) * pageLength,
  );
  const byBytes = pages.sort((a, b) => word.u32(a) - word.u32(b));
  const runs: Runs = { starts: [], ends: [], properties: [] };
  for (const page of byBytes) readPage(word, page, entry, runs);
  return runs;
}

function readPage(word: Bytes, page: number, entry: number, runs: Runs): void {
  const count = word.u8(page + pageLength - 1);
  const entries = page + 4 * (count + 1);
  if (4 * (count + 1) + count * entry >= pageLength) throw damaged();
  for (let i = 0; i < count; i++) {
    const start = word.u32(page + 4 * i);
    const end = word.u32(page + 4 * i + 4);
    if (end < start || start < (runs.starts.at(-1) ?? 0)) throw damaged();
    const words = word.u8(entries + i * entry);
    runs.starts.push(start);
    runs.ends.push(end);
    runs.properties.push(words === 0 ? 0 : page + 2 * words);
  }
}

/** Index of the run that holds a byte; -1 if none does. */
export function runAt({ starts, ends }: Runs, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return high >= 0 && starts[low]! <= offset && offset < ends[low]! ? low : -1;
}
