import { damaged } from './bytes.js';
import type { Bytes } from './bytes.js';
import type { Drawing } from './drawings.js';
import type { Extent } from './fib.js';

/** A text that stands outside the main text, bound to one of its characters: a text box, a note. */
export interface Aside {
  position: number;
  extent: Extent;
}

const noteLength = 2;
const boxLength = 22;
/** Where an entry of a text box names its shape. */
const boxShape = 14;

/** Footnotes or endnotes: their marks in the main text, and where their texts begin. */
export function readNotes(marks: Bytes, texts: Bytes, story: Extent): Aside[] {
  const count = Math.floor((marks.length - 4) / (4 + noteLength));
  if (texts.length < 4 * (count + 1)) return [];
  return Array.from({ length: Math.max(count, 0) }, (_, i) => ({
    position: marks.u32(4 * i),
    extent: extentIn(story, texts, i),
  }));
}

/** Text boxes: each names its shape, which is bound to the main text. */
export function readTextBoxes(boxes: Bytes, drawings: Drawing[], story: Extent): Aside[] {
  const count = Math.floor((boxes.length - 4) / (4 + boxLength));
  const positions = new Map(drawings.map(({ shape, position }) => [shape, position]));
  const found: Aside[] = [];
  for (let i = 0; i < count; i++) {
    const shape = boxes.u32(4 * (count + 1) + boxLength * i + boxShape);
    const position = positions.get(shape);
    if (position === undefined) continue;
    positions.delete(shape);
    found.push({ position, extent: extentIn(story, boxes, i) });
  }
  return found;
}

function extentIn(story: Extent, table: Bytes, index: number): Extent {
  const from = story.from + table.u32(4 * index);
  const to = Math.min(story.from + table.u32(4 * index + 4), story.to);
  // Texts follow each other, so that none is told twice.
  const isFirst = index === 0 || table.u32(4 * index - 4) <= table.u32(4 * index);
  if (from > to || !isFirst) throw damaged();
  return { from, to };
}
