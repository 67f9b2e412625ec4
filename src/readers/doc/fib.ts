import { Unreadable } from '../reader.js';
import { damaged } from './bytes.js';
import type { Bytes } from './bytes.js';

/** What the head of a Word document says: where everything else is. */
export interface Fib {
  /** Name of the stream that holds the tables. */
  tableStream: '0Table' | '1Table';
  /** Saved by appending changes. */
  fastSaved: boolean;
  /** Where the texts that are content begin and end; those of headers and comments are none. */
  main: Extent;
  footnotes: Extent;
  endnotes: Extent;
  textBoxes: Extent;
  /** Characters of all texts together. */
  length: number;
  /** Bytes of the table stream by their index in FibRgFcLcb; an empty range if the file has none. */
  range(index: number): { offset: number; length: number };
}

/** Character positions, end exclusive. */
export interface Extent {
  from: number;
  to: number;
}

/** Indices in FibRgFcLcb. */
export const fibIndex = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnotes: 47,
  drawings: 50,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

const word97 = 0xa5ec;
/** Earlier versions begin with other numbers of these two ranges, or with that of Word 97 and a lower version. */
const known = [0xa5, 0xa6];
const firstVersion = 0xc0;
const lengthsAt = 64;
const rangeCountAt = 152;
const rangesAt = 154;

const flag = { fastSaved: 0x0004, encrypted: 0x0100, secondTable: 0x0200 };

/** Reads the head of the stream WordDocument. Throws `Unreadable` for what cannot be read further. */
export function readFib(word: Bytes): Fib {
  if (!known.includes(word.u8(1))) throw damaged();
  if (word.u16(0) !== word97 || word.u16(2) < firstVersion) throw new Unreadable('word-too-old');
  const flags = word.u16(10);
  if (flags & flag.encrypted) throw new Unreadable('encrypted');
  const [main, footnotes, , , , endnotes, textBoxes, headerBoxes] = extents(word);
  const count = word.u16(rangeCountAt);
  return {
    tableStream: flags & flag.secondTable ? '1Table' : '0Table',
    fastSaved: (flags & flag.fastSaved) !== 0,
    main: main!,
    footnotes: footnotes!,
    endnotes: endnotes!,
    textBoxes: textBoxes!,
    length: headerBoxes!.to,
    range(index) {
      if (index >= count) return { offset: 0, length: 0 };
      return { offset: word.u32(rangesAt + 8 * index), length: word.u32(rangesAt + 8 * index + 4) };
    },
  };
}

/** Main text, footnotes, headers, macros, comments, endnotes, text boxes, text boxes of headers: one after the other. */
function extents(word: Bytes): Extent[] {
  let from = 0;
  return [3, 4, 5, 6, 7, 8, 9, 10].map((index) => {
    const length = word.s32(lengthsAt + 4 * index);
    if (length < 0) throw damaged();
    const extent = { from, to: from + length };
    from = extent.to;
    return extent;
  });
}
