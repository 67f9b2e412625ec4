import type { Bytes } from './bytes.js';
import type { Changes } from './pieces.js';
import { eachSprm, sprm } from './sprm.js';

/** What the modifiers of a run of characters say; a toggle may also say “as the style” or “not as the style”. */
export interface CharacterChanges {
  deleted: boolean;
  hidden: number | undefined;
  bold: number | undefined;
  /** Characters such as 0x01 stand for something else. */
  special: boolean;
  /** A special 0x01 is the data of a form field, not a picture. */
  data: boolean;
  /** Where in the stream Data the picture of a special 0x01 stands. */
  picture: number | undefined;
  /** Character that a special 0x28 stands for. */
  symbol: number | undefined;
  style: number | undefined;
}

const none: CharacterChanges = {
  deleted: false,
  hidden: undefined,
  bold: undefined,
  special: false,
  data: false,
  picture: undefined,
  symbol: undefined,
  style: undefined,
};

/** Reads the properties of runs of characters, each once. */
export class CharacterReader {
  readonly #word: Bytes;
  readonly #known = new Map<number, CharacterChanges>([[0, none]]);
  readonly #changed = new WeakMap<Changes, Map<CharacterChanges, CharacterChanges>>();

  constructor(word: Bytes) {
    this.#word = word;
  }

  /** The properties at an offset, and those of the piece over them. */
  read(at: number, changes?: Changes): CharacterChanges {
    let known = this.#known.get(at);
    if (!known) this.#known.set(at, (known = readCharacters(this.#word, at + 1, at + 1 + this.#word.u8(at))));
    return changes ? this.#change(known, changes) : known;
  }

  #change(before: CharacterChanges, changes: Changes): CharacterChanges {
    let known = this.#changed.get(changes);
    if (!known) this.#changed.set(changes, (known = new Map()));
    let found = known.get(before);
    if (!found) known.set(before, (found = readCharacters(changes.bytes, changes.from, changes.to, before)));
    return found;
  }
}

/** Applies modifiers to what is known so far. */
export function readCharacters(bytes: Bytes, from: number, to: number, before = none): CharacterChanges {
  const found = { ...before };
  eachSprm(bytes, from, to, (code, operand, at) => {
    switch (code) {
      case sprm.cDeleted:
        found.deleted = operand.u8(at) !== 0;
        break;
      case sprm.cVanish:
        found.hidden = operand.u8(at);
        break;
      case sprm.cBold:
        found.bold = operand.u8(at);
        break;
      case sprm.cSpecial:
        found.special = operand.u8(at) !== 0;
        break;
      case sprm.cData:
        found.data = operand.u8(at) !== 0;
        break;
      case sprm.cPicture:
        found.picture = operand.u32(at);
        found.special = true;
        break;
      case sprm.cSymbol:
        found.symbol = operand.u16(at + 2);
        found.special = true;
        break;
      case sprm.cStyle:
        found.style = operand.u16(at);
        break;
      case sprm.cPlain:
        found.hidden = found.bold = found.style = undefined;
        break;
    }
  });
  return found;
}

const asStyle = 0x80;
const notAsStyle = 0x81;

/** A toggle over what the style says. */
export function toggled(value: number | undefined, style: boolean): boolean {
  if (value === undefined || value === asStyle) return style;
  return value === notAsStyle ? !style : value !== 0;
}
