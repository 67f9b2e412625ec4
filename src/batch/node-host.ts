import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Host } from '../readers/reader.js';

/** Packages that bring the WebAssembly files. */
const wasmFiles: Record<string, string> = { pdfium: '@embedpdf/pdfium/pdfium.wasm' };

/** What the readers need of Node. */
export const nodeHost: Host = {
  async inflate(data, limit) {
    const { inflateRaw } = await import('node:zlib');
    return promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw)(data, { maxOutputLength: limit });
  },
  async loadWasm(name) {
    const file = wasmFiles[name];
    if (file === undefined) throw new Error(`no WebAssembly file is known as ${name}`);
    return readFile(createRequire(import.meta.url).resolve(file));
  },
};
