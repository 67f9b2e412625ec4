const locatorSignature = 0x07064b50;
const locatorLength = 20;
const endSignature = 0x06064b50;
const endLength = 56;
const sizesField = 0x0001;
/** A field of the old record that says: look into the new one. */
const elsewhere = 0xffffffff;

/** Where the directory is, in a file that keeps it in the large format; some programs write it for small files too. */
export function zip64Directory(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return undefined;
  const at = wide(view, locator + 8);
  if (at + endLength > end || view.getUint32(at, true) !== endSignature) return undefined;
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

interface Sizes {
  size: number;
  packedSize: number;
  offset: number;
}

/** Fills in the fields that are kept among the extra fields, in their fixed order. */
export function zip64Sizes(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  const missing = (['size', 'packedSize', 'offset'] as const).filter((key) => sizes[key] === elsewhere);
  if (missing.length === 0) return sizes;
  const filled = { ...sizes };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== sizesField) continue;
    missing.forEach((key, index) => {
      const field = at + 4 + 8 * index;
      if (field + 8 <= to) filled[key] = wide(view, field);
    });
  }
  return filled;
}

/** Larger than what a double holds exactly is larger than any file here, so that precision does not matter. */
function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
