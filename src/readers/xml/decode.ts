import { Unreadable } from '../reader.js';

/** Decodes an XML part by its BOM or declaration, UTF-8 otherwise. Throws {@link Unreadable} where that does not fit. */
export function decodeXml(bytes: Uint8Array, part = ''): string {
  try {
    return new TextDecoder(labelOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged', { part });
  }
}

const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/;

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const label = declaration.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // GB18030 holds all of the older ones, which Node decodes wrongly under their own names.
  if (/^gb|^x-gbk$/.test(label)) return 'gb18030';
  // What is declared as UTF-16 and does not look it is UTF-8.
  return label.startsWith('utf') || label.startsWith('ucs') ? 'utf-8' : label;
}
