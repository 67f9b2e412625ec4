import { promisify } from 'node:util';
import type { Host } from '../readers/reader.js';

/** What the readers need of Node. */
export const nodeHost: Host = {
  async inflate(data, limit) {
    const { inflateRaw } = await import('node:zlib');
    return promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw)(data, { maxOutputLength: limit });
  },
};
