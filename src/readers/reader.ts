import type { Document } from '../document/document.js';

/** Turns the bytes of one format into a {@link Document}. A plugin may bring one. */
export interface Reader {
  /** Name of the format, `SourceInfo.format`. */
  format: string;
  /** By content first; the path's extension only decides between formats that look alike. */
  accepts(input: Input): boolean;
  /** Rejects with {@link Unreadable}. */
  read(input: Input, host: Host): Promise<Document>;
}

export interface Input {
  bytes: Uint8Array;
  path?: string;
  /** Path of the archive that it is a member of. */
  archive?: string;
}

/** What differs between Node and a browser. */
export interface Host {
  /**
   * Inflates DEFLATE data: raw (RFC 1951) unless told to be wrapped by zlib (`deflate`, RFC 1950), whose checksum is then
   * verified and what follows it ignored. Rejects, with a `RangeError` when the output would be larger than `limit` bytes.
   */
  inflate(data: Uint8Array, limit: number, format?: 'deflate-raw' | 'deflate'): Promise<Uint8Array>;
  /** The bytes of a WebAssembly file that a reader works with, such as `pdfium`; without it PDF cannot be read. */
  loadWasm?(name: string): Promise<Uint8Array>;
}

/** The input cannot be read. The code names the reason; the words are made when it is reported. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(
    readonly code: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
