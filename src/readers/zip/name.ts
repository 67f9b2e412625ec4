import { Unreadable } from '../reader.js';

/** The name of an entry as a path inside the zip. Throws {@link Unreadable} for one that leads out of it. */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = decodeName(bytes, isUtf8).replaceAll('\\', '/');
  const isAbsolute = name.startsWith('/') || /^[a-z]:/i.test(name);
  const leadsOut = name.split('/').some((step) => step === '..');
  if (isAbsolute || leadsOut || name === '' || name.includes('\0')) throw new Unreadable('zip-name', { name });
  return name.replace(/^(?:\.\/)+/, '');
}

/** Chinese Windows writes names in its own code page and does not say so. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(bytes);
  }
}
