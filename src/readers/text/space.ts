/** Stands for a character of a markup comment, so that offsets stay; a noncharacter, which no text may hold. */
export const MASK = '\ufdd0';

/** White space, also full-width and without width, and what is left of comments. */
const white = /[\s\u00ad\u200b-\u200f\u2060\ufeff\ufdd0]/;

/** A stretch of the source text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  const common = (code > 0x20 && code < 0x80) || (code > 0x3000 && code < 0xfdd0);
  return !common && white.test(character);
}

/** The range without the white space at its ends; an empty one stays at its start. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from]!)) from++;
  if (from === to) return { start, end: start };
  while (isSpace(text[to - 1]!)) to--;
  return { start: from, end: to };
}
