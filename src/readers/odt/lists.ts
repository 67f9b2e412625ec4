import { MAX_NUMBERING_LEVELS } from '../numbering.js';
import type { NumberingLevel } from '../numbering.js';
import type { XmlElement } from '../xml/tree.js';

/** Levels of the lists of a document by the names of their styles, and those of its headings. */
export interface Lists {
  byStyle: Map<string, NumberingLevel[]>;
  outline: NumberingLevel[] | undefined;
}

/** Characters of a number's words; every paragraph of the list repeats them. */
const longestText = 64;

export function readLists(parts: XmlElement[]): Lists {
  const lists: Lists = { byStyle: new Map(), outline: undefined };
  for (const group of parts.flatMap((part) => [part.child('styles'), part.child('automatic-styles')])) {
    for (const element of group?.elements() ?? []) {
      if (element.is('odf-text', 'list-style')) lists.byStyle.set(element.foreign('name') ?? '', readLevels(element));
      if (element.is('odf-text', 'outline-style')) lists.outline = readLevels(element);
    }
  }
  return lists;
}

function readLevels(style: XmlElement): NumberingLevel[] {
  const levels: NumberingLevel[] = [];
  for (const element of style.elements()) {
    const level = Number(element.attribute('level')) - 1;
    if (level >= 0 && level < MAX_NUMBERING_LEVELS) levels[level] = readLevel(element, level);
  }
  return levels;
}

function readLevel(element: XmlElement, level: number): NumberingLevel {
  const format = formatOf(element.foreign('num-format') ?? '');
  const start = Number(element.attribute('start-value') ?? 1);
  const written = element.foreign('num-list-format')?.slice(0, longestText);
  const pieces = written === undefined ? piecesOf(element, level) : writtenPieces(written);
  return { format, pieces, start: Number.isInteger(start) ? start : 1 };
}

/** LibreOffice writes out the whole: `第%1%条`. */
function writtenPieces(text: string): (string | number)[] {
  const pieces = text.split(/%(\d+)%/).map((piece, at) => (at % 2 === 1 ? Number(piece) - 1 : piece));
  return pieces.filter((piece) => piece !== '');
}

function piecesOf(element: XmlElement, level: number): (string | number)[] {
  const shown = Math.min(level + 1, Math.max(1, Number(element.attribute('display-levels') ?? 1) || 1));
  const numbers = Array.from({ length: shown }, (_, at) => level - shown + 1 + at);
  const joined = numbers.flatMap((number, at) => (at === 0 ? [number] : ['.', number]));
  const words = (name: string) => (element.foreign(name) ?? '').slice(0, longestText);
  return [words('num-prefix'), ...joined, words('num-suffix')].filter((piece) => piece !== '');
}

/** The name in OOXML of a format, which ODF shows by its first numbers: `一, 二, 三, ...`. */
const formats: Record<string, string> = {
  '1': 'decimal',
  '0': 'decimalZero',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCountingThousand',
  壹: 'chineseLegalSimplified',
  壱: 'chineseLegalSimplified',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  '①': 'decimalEnclosedCircle',
  '１': 'decimalFullWidth',
};

function formatOf(sample: string): string {
  return sample === '' ? 'none' : (formats[sample[0]!] ?? 'decimal');
}
