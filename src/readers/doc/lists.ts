import { MAX_NUMBERING_LEVELS } from '../numbering.js';
import type { NumberingLevel, NumberingList } from '../numbering.js';
import type { Bytes } from './bytes.js';

const listLength = 28;
const overrideLength = 16;
const levelHeader = 28;
const simple = 0x01;

/** The lists that paragraphs name, from 1 on. `table` is the whole stream: the levels stand after what its range covers. */
export function readLists(table: Bytes, lists: Range, overrides: Range): (number: number) => NumberingList | undefined {
  if (lists.length < 2 || overrides.length < 4) return () => undefined;
  const byId = definitions(table, lists);
  const named = overridden(table, overrides, byId);
  return (number) => named[number - 1];
}

interface Range {
  offset: number;
  length: number;
}

function definitions(table: Bytes, { offset }: Range): Map<number, NumberingLevel[]> {
  const count = table.u16(offset);
  const found = new Map<number, NumberingLevel[]>();
  let at = offset + 2 + count * listLength;
  for (let i = 0; i < count; i++) {
    const list = offset + 2 + i * listLength;
    const isSimple = (table.u8(list + 26) & simple) !== 0;
    const levels: NumberingLevel[] = [];
    while (levels.length < (isSimple ? 1 : MAX_NUMBERING_LEVELS)) {
      const { level, end } = readLevel(table, at);
      levels.push(level);
      at = end;
    }
    found.set(table.s32(list), levels);
  }
  return found;
}

/** Names of the formats by their number in the file (MSONFC). */
const formats: Record<number, string> = Object.fromEntries(
  (
    'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
    'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
    'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero ' +
    'bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
    'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
    'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified ' +
    'chineseCountingThousand'
  )
    .split(' ')
    .map((name, number) => [number, name]),
);

const noNumber = 255;
/** Characters of a level's text; Word allows no more. */
const longestText = 31;

function readLevel(table: Bytes, at: number): { level: NumberingLevel; end: number } {
  const number = table.u8(at + 4);
  const info = table.u8(at + 5);
  const textAt = at + levelHeader + table.u8(at + 24) + table.u8(at + 25);
  const length = table.u16(textAt);
  const level: NumberingLevel = {
    format: number === noNumber ? 'none' : (formats[number] ?? 'decimal'),
    pieces: piecesOf(table.slice(textAt + 2, 2 * length), Math.min(length, longestText)),
    start: Math.max(table.s32(at), 0),
    legal: (info & 0x04) !== 0,
    ...(info & 0x08 && { restartAfter: table.u8(at + 26) - 1 }),
  };
  return { level, end: textAt + 2 + 2 * length };
}

/** In a level's text a character below 9 stands for the number of that level. */
function piecesOf(text: Bytes, length: number): (string | number)[] {
  const pieces: (string | number)[] = [];
  for (let at = 0; at < 2 * length; at += 2) {
    const code = text.u16(at);
    const last = pieces.at(-1);
    if (code < MAX_NUMBERING_LEVELS) pieces.push(code);
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + String.fromCharCode(code);
    else pieces.push(String.fromCharCode(code));
  }
  return pieces;
}

/** What paragraphs name are not the lists themselves but uses of them, which may begin anew or look otherwise. */
function overridden(
  table: Bytes,
  { offset }: Range,
  lists: Map<number, NumberingLevel[]>,
): (NumberingList | undefined)[] {
  const count = Math.min(table.u32(offset), Math.floor((table.length - offset) / overrideLength));
  const found: (NumberingList | undefined)[] = [];
  let at = offset + 4 + count * overrideLength;
  for (let i = 0; i < count; i++) {
    const use = offset + 4 + i * overrideLength;
    const key = table.s32(use);
    const levels = lists.get(key);
    const list: NumberingList | undefined = levels && { key, id: i, levels: [...levels], startOverrides: [] };
    at = readOverrides(table, at + 4, table.u8(use + 12), list);
    found.push(list);
  }
  return found;
}

function readOverrides(table: Bytes, from: number, count: number, list: NumberingList | undefined): number {
  let at = from;
  for (let i = 0; i < count; i++) {
    const flags = table.u32(at + 4);
    const level = flags & 0x0f;
    const own = flags & 0x20 ? readLevel(table, at + 8) : undefined;
    if (list && own) list.levels[level] = own.level;
    if (list?.startOverrides && flags & 0x10) list.startOverrides[level] = own ? own.level.start : table.s32(at);
    at = own?.end ?? at + 8;
  }
  return at;
}
