/** Place of the first occurrence of an ASCII word at or behind `from`; −1 if there is none. Found with Horspool's skips. */
export function indexOf(bytes: Uint8Array, word: string, from = 0): number {
  const last = word.length - 1;
  const lastByte = word.charCodeAt(last);
  const skips = skipsOf(word);
  for (let end = from + last; end < bytes.length;) {
    const byte = bytes[end]!;
    if (byte === lastByte && startsWith(bytes, word, end - last)) return end - last;
    end += skips[byte]!;
  }
  return -1;
}

/** By the byte under the word's end, how far the word can be moved on before it could fit. */
function skipsOf(word: string): Uint8Array {
  const last = word.length - 1;
  const skips = new Uint8Array(256).fill(word.length);
  for (let i = 0; i < last; i++) skips[word.charCodeAt(i)] = last - i;
  return skips;
}

export function startsWith(bytes: Uint8Array, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** A short stretch of bytes as text, each byte a character. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return Reflect.apply(String.fromCharCode, undefined, bytes.subarray(Math.max(0, from), to)) as string;
}
