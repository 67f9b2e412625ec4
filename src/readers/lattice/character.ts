import type { PageBox, Turn } from './geometry.js';

/** A character as a fixed-layout format places it, with its box in the page's own coordinates. */
export interface Character extends PageBox {
  text: string;
  /** Quarter turns that its text is turned by; undefined for slanting text such as a watermark. */
  turn: Turn | undefined;
}

const quarter = Math.PI / 2;
/** Radians by which upright text may lean. */
const lean = 0.1;

/** The quarter turns of a line of text that rises by `angle`; undefined if it slants. */
export function turnOf(angle: number): Turn | undefined {
  const quarters = Math.round(angle / quarter);
  if (!(Math.abs(angle - quarters * quarter) < lean)) return undefined;
  return (((quarters % 4) + 4) % 4) as Turn;
}

/** The turn of most of the text; slanting text does not count. */
export function commonTurn(characters: readonly Character[]): Turn | undefined {
  const counts = [0, 0, 0, 0];
  for (const { turn } of characters) if (turn !== undefined) counts[turn]!++;
  const most = Math.max(...counts);
  return most === 0 ? undefined : (counts.indexOf(most) as Turn);
}
