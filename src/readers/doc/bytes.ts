import { Unreadable } from '../reader.js';

/** Little-endian numbers of a stream; asking for what lies outside means that the file is damaged. */
export class Bytes {
  readonly #view: DataView;

  constructor(readonly array: Uint8Array) {
    this.#view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  get length(): number {
    return this.array.length;
  }

  u8(at: number): number {
    this.#demand(at, 1);
    return this.array[at]!;
  }

  u16(at: number): number {
    this.#demand(at, 2);
    return this.#view.getUint16(at, true);
  }

  s16(at: number): number {
    this.#demand(at, 2);
    return this.#view.getInt16(at, true);
  }

  u32(at: number): number {
    this.#demand(at, 4);
    return this.#view.getUint32(at, true);
  }

  s32(at: number): number {
    this.#demand(at, 4);
    return this.#view.getInt32(at, true);
  }

  slice(at: number, length: number): Bytes {
    this.#demand(at, length);
    return new Bytes(this.array.subarray(at, at + length));
  }

  #demand(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.array.length) throw damaged();
  }
}

export function damaged(): Unreadable {
  return new Unreadable('damaged');
}
