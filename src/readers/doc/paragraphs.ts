import { MAX_DEPTH, MAX_TABLE_PROPERTIES } from '../limits.js';
import { Unreadable } from '../reader.js';
import { damaged } from './bytes.js';
import type { Bytes } from './bytes.js';
import type { Changes } from './pieces.js';
import { eachSprm, sprm } from './sprm.js';

/** What the properties of a paragraph say. */
export interface ParagraphProperties {
  /** Index of its style. */
  style: number;
  /** Depth of the table it stands in; 0 outside. */
  depth: number;
  /** It ends a row; its properties define the row. */
  rowEnd: boolean;
  /** It ends a cell of a nested table. */
  innerCellEnd: boolean;
  /** 0 to 8; 9 is body text. */
  outline: number | undefined;
  /** Number of the list from 1; 0 for none. */
  list: number | undefined;
  listLevel: number | undefined;
  /** Where its modifiers stand, in the order in which they count. */
  changes: Changes[];
}

interface Draft extends ParagraphProperties {
  inTable: boolean;
  nesting: number;
}

/** Reads the properties of paragraphs, each once. */
export class ParagraphReader {
  readonly #word: Bytes;
  readonly #data: Bytes | undefined;
  readonly #known = new Map<number, ParagraphProperties>();
  readonly #changed = new WeakMap<Changes, Map<number, ParagraphProperties>>();
  #longProperties = 0;

  constructor(word: Bytes, data: Bytes | undefined) {
    this.#word = word;
    this.#data = data;
  }

  /** The properties at an offset, and those of the piece over them. */
  read(at: number, over?: Changes): ParagraphProperties {
    const known = over ? this.#knownWith(over) : this.#known;
    let found = known.get(at);
    if (!found) known.set(at, (found = this.#read(at, over ? [over] : [])));
    return found;
  }

  #knownWith(over: Changes): Map<number, ParagraphProperties> {
    let known = this.#changed.get(over);
    if (!known) this.#changed.set(over, (known = new Map()));
    return known;
  }

  #stretches(at: number): Changes[] {
    if (at === 0) return [];
    const { from, to } = extentAt(this.#word, at);
    return to - from > 2 ? [{ bytes: this.#word, from: from + 2, to }] : [];
  }

  #styleAt(at: number): number {
    if (at === 0) return 0;
    const { from, to } = extentAt(this.#word, at);
    return to - from >= 2 ? this.#word.u16(from) : 0;
  }

  #read(at: number, over: Changes[]): ParagraphProperties {
    const draft = plain(this.#styleAt(at));
    for (const stretch of [...this.#stretches(at), ...over]) this.#apply(stretch, draft);
    const { inTable, nesting } = draft;
    if (inTable || nesting > 0) draft.depth = Math.max(nesting, 1);
    if (draft.depth > MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    return draft;
  }

  #apply(stretch: Changes, draft: Draft, isLong = false): void {
    draft.changes.push(stretch);
    eachSprm(stretch.bytes, stretch.from, stretch.to, (code, operand, at) => {
      if (!isLong && (code === sprm.pHuge || code === sprm.pHugeOld || code === sprm.pTable))
        this.#applyLong(operand.u32(at), draft);
      else applySprm(draft, code, operand, at);
    });
  }

  /** Properties that are too long for a page stand in the stream Data, their length before them; a file without it has lost them. */
  #applyLong(at: number, draft: Draft): void {
    if (!this.#data) throw damaged();
    const from = at + 2;
    const to = from + this.#data.u16(at);
    this.#longProperties += to - from;
    if (this.#longProperties > MAX_TABLE_PROPERTIES) throw new Unreadable('too-large', { limit: MAX_TABLE_PROPERTIES });
    this.#apply({ bytes: this.#data, from, to }, draft, true);
  }
}

/** Properties in a page: their length in words, in one byte or after a zero, and the style before the modifiers. */
function extentAt(word: Bytes, at: number): { from: number; to: number } {
  const words = word.u8(at);
  if (words > 0) return { from: at + 1, to: at + 2 * words };
  return { from: at + 2, to: at + 2 + 2 * word.u8(at + 1) };
}

function plain(style: number): Draft {
  return {
    style,
    depth: 0,
    rowEnd: false,
    innerCellEnd: false,
    outline: undefined,
    list: undefined,
    listLevel: undefined,
    changes: [],
    inTable: false,
    nesting: 0,
  };
}

/** What the modifiers of a style say of its paragraphs. */
export function styledParagraph(bytes: Bytes, from: number, to: number): ParagraphProperties {
  const draft = plain(0);
  eachSprm(bytes, from, to, (code, operand, at) => applySprm(draft, code, operand, at));
  return draft;
}

function applySprm(draft: Draft, code: number, operand: Bytes, at: number): void {
  switch (code) {
    case sprm.pStyle:
      draft.style = operand.u16(at);
      break;
    case sprm.pInTable:
      draft.inTable = operand.u8(at) !== 0;
      break;
    case sprm.pDepth:
      draft.nesting = Math.max(operand.s32(at), 0);
      break;
    case sprm.pDepthChange:
      draft.nesting = Math.max(draft.nesting + operand.s32(at), 0);
      break;
    case sprm.pRowEnd:
    case sprm.pInnerRowEnd:
      draft.rowEnd = operand.u8(at) !== 0;
      break;
    case sprm.pInnerCellEnd:
      draft.innerCellEnd = operand.u8(at) !== 0;
      break;
    case sprm.pOutlineLevel:
      draft.outline = operand.u8(at);
      break;
    case sprm.pList:
      draft.list = operand.s16(at);
      break;
    case sprm.pListLevel:
      draft.listLevel = operand.u8(at);
      break;
  }
}
