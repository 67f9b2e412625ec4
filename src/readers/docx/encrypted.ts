const signature = [0xd0, 0xcf, 0x11, 0xe0];

/** With a password, Word wraps the package into a compound file, whose streams are named in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!signature.every((byte, at) => bytes[at] === byte)) return false;
  const content = new TextDecoder('latin1').decode(bytes);
  return content.includes(wide('EncryptedPackage')) && !content.includes(wide('WordDocument'));
}

function wide(name: string): string {
  return [...name].join('\0');
}
