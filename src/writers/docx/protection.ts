import { isOn } from '../../readers/docx/properties.js';
import { Unwritable } from '../unwritable.js';
import type { DocxPackage } from './package.js';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** An encrypted document is no zip file but a compound one. */
export function refuseEncrypted(bytes: Uint8Array): void {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw new Unwritable('encrypted');
}

/** A signature would be broken by any change, and a protection is not to be got round. */
export async function refuseProtected(file: DocxPackage, main: string): Promise<void> {
  if (file.names.some((name) => /^_xmlsignatures\//i.test(name)) || (await file.related('', 'origin')))
    throw new Unwritable('signed');
  const name = await file.related(main, 'settings');
  const settings = name === undefined ? undefined : await file.part(name);
  const protection = settings?.root.child('documentProtection');
  if (protection && isSet(protection.attribute('enforcement')))
    throw new Unwritable('protected', { kind: protection.attribute('edit') ?? 'none' });
  if (isOn(settings?.root, 'writeProtection') && isWriteProtected(settings?.root.child('writeProtection')))
    throw new Unwritable('write-protected');
}

function isWriteProtected(element: { attributes: Record<string, string> } | undefined): boolean {
  return Object.entries(element?.attributes ?? {}).some(
    ([name, value]) => /(?:hash|hashValue)$/.test(name) || (name.endsWith('recommended') && isSet(value)),
  );
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value);
}
