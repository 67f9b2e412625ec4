/**
 * A hash of 106 bits as 28 hexadecimal digits: two 53-bit cyrb hashes with different seeds. It is no defence against
 * forgery, but collisions by chance are out of the question, and it is the same in every browser, without waiting.
 */
export function hash(text: string): string {
  return cyrb(text, 0x9747b28c) + cyrb(text, 0x1b873593);
}

function cyrb(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (0x1fffff & low).toString(16).padStart(6, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
