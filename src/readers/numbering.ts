import { formatNumber } from './numbering/formats.js';

/** One level of a list, as word processors define it. */
export interface NumberingLevel {
  /** How the number is written, by its name in OOXML: `decimal`, `chineseCounting`, `bullet`, … */
  format: string;
  /** The text of the number: words, and the levels (from 0) whose numbers stand between them. */
  pieces: (string | number)[];
  start: number;
  /** It begins anew after a paragraph of this level or a higher one; of any higher level if absent, never if -1. */
  restartAfter?: number;
  /** Numbers of all levels are written in decimals. */
  legal?: boolean;
}

/** A list that paragraphs belong to. */
export interface NumberingList {
  /** Lists of one key count on from each other. */
  key: number | string;
  /** A list's own beginning of some levels counts from its first paragraph on. */
  id: number | string;
  levels: NumberingLevel[];
  startOverrides?: (number | undefined)[];
}

/** No word processor has more. */
export const MAX_NUMBERING_LEVELS = 9;

/** The pieces of a level's text as OOXML and ODF write it: `第%1条`, `%1.%2`. */
export function numberingPieces(text: string): (string | number)[] {
  const pieces = text.split(/(%[1-9])/).filter((piece) => piece !== '');
  return pieces.map((piece) => (/^%[1-9]$/.test(piece) ? Number(piece[1]) - 1 : piece));
}

/** Counts the numbered paragraphs of a document in their order. */
export class Numbering {
  readonly #counts = new Map<number | string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** The number of the next paragraph of a list and level; empty for a bullet and a level without number. */
  next(list: NumberingList, level: number): string {
    const spec = list.levels[level];
    if (!spec) return '';
    const counts = this.#countsOf(list);
    counts[level] = this.#count(list, level, counts[level], spec.start);
    restartBelow(counts, list.levels, level);
    if (spec.format === 'bullet' || spec.format === 'none') return '';
    return spec.pieces
      .map((piece) => (typeof piece === 'string' ? piece : numberAt(list, spec, counts, piece)))
      .join('');
  }

  #countsOf({ key }: NumberingList): (number | undefined)[] {
    let counts = this.#counts.get(key);
    if (!counts) this.#counts.set(key, (counts = []));
    return counts;
  }

  #count({ id, startOverrides }: NumberingList, level: number, last: number | undefined, start: number): number {
    const override = startOverrides?.[level];
    if (override === undefined) return last === undefined ? start : last + 1;
    const name = `${id}/${level}`;
    if (last !== undefined && this.#begun.has(name)) return last + 1;
    this.#begun.add(name);
    return override;
  }
}

function restartBelow(counts: (number | undefined)[], levels: NumberingLevel[], level: number): void {
  for (let below = level + 1; below < counts.length; below++) {
    if (level <= (levels[below]?.restartAfter ?? below)) counts[below] = undefined;
  }
}

/** A level that no paragraph has had yet counts as begun. */
function numberAt(list: NumberingList, shown: NumberingLevel, counts: (number | undefined)[], level: number): string {
  const spec = list.levels[level];
  if (!spec) return '';
  const count = (counts[level] ??= list.startOverrides?.[level] ?? spec.start);
  return formatNumber(count, shown.legal ? 'decimal' : spec.format);
}

/** A paragraph's text behind its number; a space between them where no mark parts them. */
export function withNumber(number: string, text: string): string {
  if (number === '' || text === '') return number + text;
  return /[\s、，。．：；）】〕》]$/.test(number) || /^\s/.test(text) ? number + text : `${number} ${text}`;
}
