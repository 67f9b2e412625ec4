import { cutRows, kindOfLabel } from './cut-rows.js';
import type { LineCell } from './cut-rows.js';
import { makeTable } from './grid.js';
import { isHeading, isLabel } from './labels.js';
import { lineCell } from './line-cell.js';
import type { Line } from './lines.js';
import { labelAt } from './page.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';

const longestCell = 90;
const sentence = /.{10}。/;

/**
 * A table with one cell a line, each led by a tab; truly empty lines separate the rows, a line of white space is an
 * empty cell, and a line without the tab goes on with the cell above.
 */
export function takeTabCells(page: Page, at: number): Taken | undefined {
  if (!isCell(page.lines[at]) || continues(page, page.lines[at - 1])) return undefined;
  const first = takeGroup(page, at);
  if (!first || !isSure(first.cells)) return undefined;
  const groups = [first];
  for (let group = takeGroup(page, skipEmpty(page, first.next)); group;) {
    if (!isSure(group.cells) && group.cells.length < 2) break;
    groups.push(group);
    group = takeGroup(page, skipEmpty(page, group.next));
  }
  if (groups.length === 1 && first.cells.length < 3) return undefined;
  const rows = groups.flatMap(({ cells }) => rowsOf(cells)).map((row) => row.map(({ range }) => [range]));
  return { blocks: [makeTable(page.text, rows)], next: groups.at(-1)!.next };
}

function isCell(line: Line | undefined): boolean {
  return Boolean(line?.text.startsWith('\t')) && (line!.blank || line!.text.indexOf('\t', 1) < 0);
}

/** A line within a group that was no table from its beginning: each group is looked at once. */
function continues(page: Page, above: Line | undefined): boolean {
  return above !== undefined && isCell(above) && !isProse(page, lineCell(page, above));
}

function skipEmpty(page: Page, at: number): number {
  let index = at;
  while (page.lines[index]?.text === '') index++;
  return index;
}

/** The lines up to the next empty one, if they are cells. */
function takeGroup(page: Page, at: number): { cells: LineCell[]; next: number } | undefined {
  const cells: LineCell[] = [];
  let index = at;
  for (let line = page.lines[index]; line && line.text !== ''; line = page.lines[++index]) {
    if (line.text.startsWith('\t')) {
      if (!isCell(line)) return undefined;
      cells.push(lineCell(page, line));
    } else if (line.blank) cells.push(lineCell(page, line));
    else if (!extend(page, cells.at(-1), line)) return undefined;
    if (isProse(page, cells.at(-1)!)) return undefined;
  }
  return cells.length > 0 && cells.some(({ kind }) => kind !== 'empty') ? { cells, next: index } : undefined;
}

function isProse(page: Page, { range, label }: LineCell): boolean {
  const text = page.text.slice(range.start, range.end);
  return text.length > longestCell || (sentence.test(text) && !isLabel(label));
}

/** Adds a line without a tab to the cell above; false if there is no text to go on with. */
function extend(page: Page, cell: LineCell | undefined, line: Line): boolean {
  if (!cell || cell.kind === 'empty' || cell.kind === 'value') return false;
  cell.range = { start: cell.range.start, end: trimRange(page.text, line).end };
  cell.label = labelAt(page, cell.range);
  cell.kind = kindOfLabel(cell.label);
  return true;
}

/** A known label, or figures: indented paragraphs have neither alone on a line. */
function isSure(cells: LineCell[]): boolean {
  if (cells.some(({ label }) => isHeading(label))) return false;
  const figures = cells.filter(({ kind, range }) => kind === 'value' && range.end > range.start).length;
  return figures > 1 || cells.some(({ label }) => isLabel(label));
}

/** A group is a row, unless it holds the labels of several: then the empty lines between the rows were lost. */
function rowsOf(cells: LineCell[]): LineCell[][] {
  const rows = cutRows(cells);
  const labelled = rows.filter((row) => row.some(({ kind }) => kind === 'row' || kind === 'top'));
  return labelled.length > 1 ? rows : [cells];
}
