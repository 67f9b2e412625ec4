import { checkSize } from './grid.js';
import { isLabel, isFragment, isHeading } from './labels.js';
import type { Line } from './lines.js';
import { labelAt, trimmedText } from './page.js';
import type { Page } from './page.js';
import type { Range } from './space.js';
import { isValue } from './values.js';

/**
 * What a line with tabs is by itself: `row` surely one of a table, `soft` and `weak` one if its neighbours are,
 * `filler` a row of empty cells, `rule` a line of dashes, `prose` text that only uses tabs, `none` has no tab.
 */
export type TabLine = 'row' | 'soft' | 'weak' | 'filler' | 'rule' | 'prose' | 'none';

const dashes = /^:?-{3,}:?$/;
const enumerator = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|第[一二三四五六七八九十]{1,3})[）)、.．:：]*$/;
const bullet = /^[^\p{L}\p{N}]{1,2}$/u;
/** `电话：…⇥邮编：…` */
const colon = /[：:]/;
const longestCell = 90;

/** The cells of a line that tabs separate. */
export function tabCells({ start, end, text }: Line): Range[] {
  const cells: Range[] = [];
  let from = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
    cells.push({ start: start + from, end: start + tab });
    from = tab + 1;
    if (cells.length % 4096 === 0) checkSize(cells.length);
  }
  cells.push({ start: start + from, end });
  return cells;
}

export function judgeTabLine(page: Page, line: Line): TabLine {
  if (!line.text.includes('\t')) return 'none';
  if (line.blank) return line.text.indexOf('\t') === line.text.lastIndexOf('\t') ? 'none' : 'filler';
  const cells = tabCells(line);
  const texts = cells.map((cell) =>
    cell.end - cell.start > 4 * longestCell ? 'x'.repeat(4 * longestCell) : trimmedText(page, cell),
  );
  const filled = cells.filter((_, index) => texts[index] !== '');
  const words = texts.filter((text) => text !== '');
  if (words.every((text) => dashes.test(text))) return 'rule';
  if (filled.length === 1) return judgeSingle(page, texts, filled[0]!);
  if (isListItem(words)) return 'prose';
  if (words.some(isValue) || filled.some((cell) => isLabel(labelAt(page, cell)))) return 'row';
  return words.some(isSentence) || words.every((word) => colon.test(word)) ? 'prose' : 'soft';
}

function judgeSingle(page: Page, texts: string[], cell: Range): TabLine {
  const after = texts.length - 1 - texts.findIndex((text) => text !== '');
  const text = texts.find(Boolean) ?? '';
  if (isSentence(text) || text.length > longestCell) return 'prose';
  const label = labelAt(page, cell);
  if (isHeading(label)) return 'prose';
  if (after > 0 && texts.length > 3) return 'row';
  const known = isLabel(label) || isFragment(label) || isValue(text);
  return known && (after > 1 || texts.length > 2) ? 'row' : 'weak';
}

/** `1.⇥text`, `•⇥text`: a list as word processors copy it. */
function isListItem(words: string[]): boolean {
  const [first = '', second = ''] = words;
  return words.length === 2 && !isValue(second) && (enumerator.test(first) || bullet.test(first));
}

function isSentence(text: string): boolean {
  return text.length > longestCell || (text.length > 30 && text.includes('。'));
}
