/** Where bytes stop being UTF-8, and how many characters of several bytes stand before. */
export function firstInvalid(bytes: Uint8Array): { offset: number; characters: number } {
  let offset = 0;
  let characters = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) break;
    if (length > 1) characters++;
    offset += length;
  }
  return { offset, characters };
}

/** Bytes of the character at an offset; 0 if it is not valid. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset]!;
  if (first < 0x80) return 1;
  const length = 2 + Number(first >= 0xe0) + Number(first >= 0xf0);
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let index = 1; index < length; index++) {
    if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[offset + 1]!;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}
