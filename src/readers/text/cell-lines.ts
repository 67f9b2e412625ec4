import { cutRows, kindOfLabel } from './cut-rows.js';
import type { LineCell } from './cut-rows.js';
import { checkSize, makeTable } from './grid.js';
import { isFragment, isHeading, isLabel } from './labels.js';
import { labelAt, skipBlank, trimmedText } from './page.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';
import { isFigure, isValue } from './values.js';

/** A cell, how many blank lines stand before it, and the line after it. */
interface Found extends LineCell {
  gap: number;
  next: number;
}

/** A label is broken over so many lines at most. */
const wraps = 4;
/** So many figures below each other, each alone on its line, are no page numbers. */
const columnOfFigures = 5;
const longestStray = 30;
/** After so many texts in a row that no official table has, the table is over. */
const strays = 4;
const sentence = /[。；;：:！？]/;
const other = /[\t|│┃#<>]/;
const pageMark = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,12})$/;

/**
 * A table copied with every cell on a line of its own. Only the labels of the official tables tell that it is one and
 * where its rows begin. Blank cells may be lost: such a row stays short.
 */
export function takeCellLines(page: Page, at: number): Taken | undefined {
  if (!begins(page, at)) return undefined;
  const cells: Found[] = [];
  for (let index = at; ;) {
    const cell = cellAt(page, index, cells.length > 0);
    if (!cell || cells.slice(-strays).filter(({ kind }) => kind === 'stray').length === strays) break;
    cells.push(cell);
    checkSize(cells.length);
    index = cell.next;
  }
  while (cells.at(-1)?.kind === 'stray') cells.pop();
  if (cells.length < 3) return undefined;
  const usual = usualGap(cells);
  for (const cell of cells.slice(1)) cell.apart = cell.gap > usual;
  const rows = cutRows(cells).map((row) => row.map(({ range }) => [range]));
  return { blocks: [makeTable(page.text, rows)], next: cells.at(-1)!.next };
}

function begins(page: Page, at: number): boolean {
  const first = cellAt(page, at, false);
  if (!first || first.kind === 'stray') return false;
  if (first.kind === 'value') return beginsFigures(page, at);
  const second = cellAt(page, first.next, true);
  return second !== undefined && second.kind !== 'stray';
}

function beginsFigures(page: Page, at: number): boolean {
  const lines = page.lines.slice(at, at + columnOfFigures);
  return lines.length === columnOfFigures && lines.every((line) => isFigure(trimmedText(page, line)));
}

/** The cell that begins at or after a line. Text that no official table has is one only within a table. */
function cellAt(page: Page, from: number, within: boolean): Found | undefined {
  const index = skipBlank(page, from);
  const line = page.lines[index];
  if (!line || line.end - line.start > 200 || other.test(line.text)) return undefined;
  const gap = index - from;
  const range = trimRange(page.text, line);
  const text = page.text.slice(range.start, range.end);
  if (pageMark.test(text)) return undefined;
  if (isValue(text)) return { range, label: '', kind: 'value', gap, next: index + 1 };
  const label = labelAt(page, line);
  if (label === '') return undefined;
  const whole = wholeLabel(page, index, label);
  if (whole) return { ...whole, kind: kindOfLabel(whole.label), gap };
  const kind = kindOfLabel(label);
  const fits = within && isStrayLabel(page, index, label, kind === 'row');
  return fits ? { range, label, kind, gap, next: index + 1 } : undefined;
}

/** The longest official label that begins at a line, perhaps broken over several. */
function wholeLabel(page: Page, at: number, first: string): Pick<Found, 'range' | 'label' | 'next'> | undefined {
  const start = trimRange(page.text, page.lines[at]!).start;
  let found: Pick<Found, 'range' | 'label' | 'next'> | undefined;
  let label = '';
  let index = at;
  for (let count = 0; count < wraps; count++) {
    const line = page.lines[index];
    const part = line && !line.blank ? labelAt(page, line) : '';
    if (part === '' || (index > at && isLabel(part) && isLabel(first))) break;
    label += part;
    if (isLabel(label)) found = { range: { start, end: trimRange(page.text, line!).end }, label, next: index + 1 };
    else if (!isFragment(label)) break;
    index = page.lines[index + 1]?.blank ? index + 2 : index + 1;
  }
  return found;
}

/** A label in other words than the form's: short, no sentence, and with another cell after it. */
function isStrayLabel(page: Page, at: number, label: string, enumerated: boolean): boolean {
  if (isHeading(label)) return false;
  if (!isFragment(label) && (sentence.test(label) || (label.length > longestStray && !enumerated))) return false;
  const next = page.lines[skipBlank(page, at + 1)];
  if (!next) return false;
  const following = labelAt(page, next);
  return isValue(trimmedText(page, next)) || isLabel(following) || (isFragment(following) && !isHeading(following));
}

/** The number of blank lines that most often stands between two cells. */
function usualGap(cells: Found[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of cells.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]![0];
}
