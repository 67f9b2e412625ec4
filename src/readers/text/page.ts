import type { Block, Table } from '../../document/document.js';
import { isLabel, fold } from './labels.js';
import type { Line } from './lines.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';

/** The text that is being read. */
export interface Page {
  /** Source text with comments masked. */
  text: string;
  lines: Line[];
  /** Present if the text holds tables in HTML, whose parser is loaded for them alone. */
  readHtmlTables?: ReadHtmlTables;
}

/** Reads the tables of a piece of HTML, at whose `offset` in the text the piece begins. */
export type ReadHtmlTables = (fragment: string, offset: number) => Table[];

/** Blocks that a reader took, and the line it stopped at. */
export interface Taken {
  blocks: Block[];
  next: number;
}

/** Takes a table that begins at a line; undefined if none does. */
export type TableReader = (page: Page, at: number) => Taken | undefined;

/** Longer lines are prose, whatever words they hold. */
const longestLabel = 90;

export function trimmedText(page: Page, range: Range): string {
  const { start, end } = trimRange(page.text, range);
  return page.text.slice(start, end);
}

/** The folded text of a range that may be a label; empty for one that is too long. */
export function labelAt(page: Page, range: Range): string {
  if (range.end - range.start > longestLabel * 2) return '';
  const text = trimmedText(page, range);
  return text.length > longestLabel ? '' : fold(text);
}

export function holdsLabel(page: Page, range: Range): boolean {
  const label = labelAt(page, range);
  return label !== '' && isLabel(label);
}

/** Index of the first line from `at` on that is not blank. */
export function skipBlank(page: Page, at: number): number {
  let index = at;
  while (page.lines[index]?.blank) index++;
  return index;
}
