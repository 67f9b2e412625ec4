import type { Bytes } from './bytes.js';

/** A shape that is drawn over the text, and the character that it is bound to. */
export interface Drawing {
  position: number;
  shape: number;
  /** As on a web page: smaller than 40 pixels. */
  icon: boolean;
}

const entryLength = 26;
/** 40 pixels in twentieths of a point. */
const iconSize = 600;

/** Reads where drawings are bound to the text. */
export function readDrawings(table: Bytes): Drawing[] {
  const count = Math.floor((table.length - 4) / (4 + entryLength));
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    const at = 4 * (count + 1) + entryLength * i;
    const width = table.s32(at + 12) - table.s32(at + 4);
    const height = table.s32(at + 16) - table.s32(at + 8);
    return { position: table.u32(4 * i), shape: table.u32(at), icon: Math.min(width, height) <= iconSize };
  });
}

const record = { head: 8, container: 0x0f, shape: 0xf00a };
const pictureFrame = 75;
const drawingContainer = 0xf002;

/** The shapes that are pictures, by their number; others are lines, frames and the like. */
export function pictureShapes(drawings: Bytes): Set<number> {
  const pictures = new Set<number>();
  for (let at = 0; at + record.head <= drawings.length;) {
    // Before each drawing, a byte tells whether it is of the text or of the headers.
    if (drawings.u16(at + 2) !== drawingContainer && drawings.u16(at + 3) === drawingContainer) at++;
    if (at + record.head > drawings.length) break;
    const head = drawings.u16(at);
    const length = drawings.u32(at + 4);
    const isShape = drawings.u16(at + 2) === record.shape && at + record.head + 4 <= drawings.length;
    if (isShape && head >> 4 === pictureFrame) pictures.add(drawings.u32(at + record.head));
    at += record.head + ((head & 0x0f) === record.container ? 0 : length);
  }
  return pictures;
}

/** A picture in a line of text is an icon; its size stands in the stream Data, with a scale in thousandths. */
export function isIcon(data: Bytes | undefined, at: number): boolean {
  const goal = at + 28;
  if (!data || goal + 8 > data.length) return false;
  const width = (data.u16(goal) * data.u16(goal + 4)) / 1000;
  const height = (data.u16(goal + 2) * data.u16(goal + 6)) / 1000;
  return Math.min(width, height) <= iconSize;
}
