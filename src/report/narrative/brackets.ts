const BRACKET = /[（(）)]/g;
const QUOTED_TITLE = /《[^《》]*》/g;
/** Fills what is masked out, so that offsets stay. */
export const MASK = '\u0000';

/** For each character of a text, how many round brackets it lies in; a bracket's own marks lie inside. Unpaired marks count for nothing. */
export function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const open: number[] = [];
  const changes = new Map<number, number>();
  for (const { 0: char, index } of text.matchAll(BRACKET)) {
    if (char === '（' || char === '(') {
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from === undefined) continue;
    changes.set(from, 1);
    changes.set(index + 1, (changes.get(index + 1) ?? 0) - 1);
  }
  if (changes.size === 0) return depths;
  let depth = 0;
  for (let i = 0; i < text.length; i++) depths[i] = depth += changes.get(i) ?? 0;
  return depths;
}

/** The innermost bracket around a position, without its marks; undefined outside all brackets. */
export function bracketAround(depths: Uint8Array, position: number): { from: number; to: number } | undefined {
  const depth = depths[position] ?? 0;
  if (depth === 0) return undefined;
  let from = position;
  let to = position;
  while (from > 0 && depths[from - 1]! >= depth) from--;
  while (to < depths.length && depths[to]! >= depth) to++;
  return { from: from + 1, to: to - 1 };
}

/** The text with what stands in brackets blanked out, at equal length. */
export function maskBrackets(text: string, depths: Uint8Array): string {
  let masked = '';
  let from = 0;
  while (from < text.length) {
    const inside = depths[from]! > 0;
    let to = from + 1;
    while (to < text.length && depths[to]! > 0 === inside) to++;
    masked += inside ? MASK.repeat(to - from) : text.slice(from, to);
    from = to;
  }
  return masked;
}

/** The text with titles in 《》 blanked out, at equal length. */
export function maskTitles(text: string): string {
  return text.includes('《') ? text.replace(QUOTED_TITLE, (title) => MASK.repeat(title.length)) : text;
}
