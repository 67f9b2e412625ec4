import type { Bytes } from './bytes.js';
import { readCharacters, toggled } from './characters.js';
import { styledParagraph } from './paragraphs.js';

/** What a style says, with what it takes over from the styles it is based on. */
export interface Style {
  hidden: boolean;
  bold: boolean;
  /** 0 to 8; 9 is body text. */
  outline: number;
  list: number | undefined;
  listLevel: number | undefined;
  /** An entry of a table of contents, which repeats the headings. */
  contents: boolean;
}

export const plainStyle: Style = {
  hidden: false,
  bold: false,
  outline: 9,
  list: undefined,
  listLevel: undefined,
  contents: false,
};

/** A style as it stands in the sheet. */
interface Entry {
  /** Number of a style that Word knows by itself: 1 to 9 headings, 19 to 27 entries of a table of contents. */
  builtIn: number;
  base: number;
  bytes: Bytes;
  /** Modifiers of paragraphs and of characters. */
  paragraph: Stretch | undefined;
  characters: Stretch | undefined;
}

interface Stretch {
  from: number;
  to: number;
}

const kind = { paragraph: 1, character: 2, table: 3 };
const noBase = 0xfff;

/** Reads the style sheet: styles by their index. */
export function readStyles(sheet: Bytes): (index: number) => Style {
  const entries = sheet.length < 6 ? [] : entriesOf(sheet);
  const known: (Style | undefined)[] = [];
  const resolve = (index: number, ancestors: number): Style => {
    const entry = entries[index];
    // A style cannot be based on more styles than there are.
    if (!entry || ancestors > entries.length || ancestors > 100) return plainStyle;
    return (known[index] ??= apply(entry, entry.base === noBase ? plainStyle : resolve(entry.base, ancestors + 1)));
  };
  return (index) => resolve(index, 0);
}

function entriesOf(sheet: Bytes): (Entry | undefined)[] {
  const header = sheet.u16(0);
  const count = sheet.u16(2);
  const baseLength = sheet.u16(4);
  const entries: (Entry | undefined)[] = [];
  for (let at = 2 + header; entries.length < count && at + 2 <= sheet.length;) {
    const length = sheet.u16(at);
    entries.push(length > 0 ? entryOf(sheet.slice(at + 2, length), baseLength) : undefined);
    at += 2 + length + (length & 1);
  }
  return entries;
}

function entryOf(bytes: Bytes, baseLength: number): Entry {
  const second = bytes.u16(2);
  const stretches = stretchesOf(bytes, baseLength, bytes.u16(4) & 0x0f);
  const entry = { builtIn: bytes.u16(0) & 0x0fff, base: second >> 4, bytes };
  switch (second & 0x0f) {
    case kind.paragraph:
      return { ...entry, paragraph: stretches[0], characters: stretches[1] };
    case kind.character:
      return { ...entry, paragraph: undefined, characters: stretches[0] };
    default:
      return { ...entry, paragraph: undefined, characters: undefined };
  }
}

/** The stretches of modifiers stand after the name, each with its length before it, at even offsets. */
function stretchesOf(bytes: Bytes, baseLength: number, count: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = baseLength + 2 * (bytes.u16(baseLength) + 2);
  while (stretches.length < count && at + 2 <= bytes.length) {
    const from = at + 2;
    const to = from + bytes.u16(at);
    if (to > bytes.length) break;
    stretches.push({ from, to });
    at = to + (to & 1);
  }
  return stretches;
}

function apply({ builtIn, bytes, paragraph, characters }: Entry, base: Style): Style {
  const style = { ...base, contents: base.contents || (builtIn >= 19 && builtIn <= 27) };
  if (builtIn >= 1 && builtIn <= 9) style.outline = builtIn - 1;
  if (characters) {
    const { hidden, bold } = readCharacters(bytes, characters.from, characters.to);
    style.hidden = toggled(hidden, base.hidden);
    style.bold = toggled(bold, base.bold);
  }
  // The modifiers of paragraphs follow the style's own index.
  if (!paragraph || paragraph.to - paragraph.from < 2) return style;
  const { outline, list, listLevel } = styledParagraph(bytes, paragraph.from + 2, paragraph.to);
  return {
    ...style,
    outline: outline ?? style.outline,
    list: list ?? style.list,
    listLevel: listLevel ?? style.listLevel,
  };
}
