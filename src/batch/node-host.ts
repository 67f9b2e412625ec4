import { inflateRawSync, inflateSync } from 'node:zlib';
import type { Host } from '../readers/reader.js';

/** Packages that bring the WebAssembly files. */
const wasmFiles: Record<string, string> = { pdfium: '@embedpdf/pdfium/pdfium.wasm' };

/** What the readers need of Node. */
export const nodeHost: Host = {
  async inflate(data, limit, format) {
    // A part of a document is unpacked sooner than another thread is woken up for it.
    return (format === 'deflate' ? inflateSync : inflateRawSync)(data, { maxOutputLength: limit });
  },
  async loadWasm(name) {
    const file = wasmFiles[name];
    if (file === undefined) throw new Error(`no WebAssembly file is known as ${name}`);
    const [{ readFile }, { createRequire }] = await Promise.all([import('node:fs/promises'), import('node:module')]);
    return readFile(createRequire(import.meta.url).resolve(file));
  },
};
