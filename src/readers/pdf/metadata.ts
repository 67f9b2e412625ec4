import { indexOf } from './bytes.js';
import type { Engine } from './engine.js';

const mostBytes = 4096;
const titleTag = new TextEncoder().encode('Title\0');
const utf16 = new TextDecoder('utf-16le');

/** The title a PDF gives itself: of its information dictionary, else of its XMP packet. Dates of a file are no publication. */
export function titleOf(engine: Engine, document: number, bytes: Uint8Array): string | undefined {
  return infoTitle(engine, document) || xmpTitle(bytes) || undefined;
}

function infoTitle({ call, memory }: Engine, document: number): string {
  const tag = call.malloc(8);
  const buffer = call.malloc(mostBytes);
  try {
    memory.HEAPU8.set(titleTag, tag);
    const length = call.FPDF_GetMetaText(document, tag, buffer, mostBytes);
    if (length <= 2 || length > mostBytes) return '';
    return utf16.decode(memory.HEAPU8.slice(buffer, buffer + length - 2)).trim();
  } finally {
    call.free(buffer);
    call.free(tag);
  }
}

/** An XMP packet is hardly ever compressed, so that tools can find it without reading the rest. */
function xmpTitle(bytes: Uint8Array): string {
  const at = indexOf(bytes, '<dc:title');
  if (at < 0) return '';
  const packet = new TextDecoder().decode(bytes.subarray(at, at + mostBytes));
  const title = /^<dc:title[^]*?<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(packet)?.[1] ?? '';
  return title.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!).trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
