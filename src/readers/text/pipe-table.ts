import { makeTable } from './grid.js';
import type { Line } from './lines.js';
import { holdsLabel, trimmedText } from './page.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';
import { isValue } from './values.js';

/** A row, the line after it, and whether a pipe stands at its beginning and at its end. */
interface PipeRow {
  cells: Range[];
  next: number;
  opened: boolean;
  closed: boolean;
}

const separator = /\\[\s\S]|\|/g;
const border = /^[\s|:+=-]*-[\s|:+=-]*$/;
const frame = /^\s*\+(?:[-=]+\+)+\s*$/;
const delimiter = /^:?-+:?$/;
const longDelimiter = /^:?-{3,}:?$/;
/** A cell may go on over so many lines. */
const wraps = 6;

/** A table of cells between pipes, as GitHub's Markdown has it; the delimiter row and outer pipes may be missing. */
export function takePipeTable(page: Page, at: number): Taken | undefined {
  if (!page.lines[at]?.text.includes('|') && !isFrame(page, at)) return undefined;
  const rows: Range[][] = [];
  const first = rowAt(page, at);
  const headed = isDelimiter(page, at + 1);
  if (!headed && !isBorder(page, at) && !standsAlone(page, first)) return undefined;
  let index = at;
  for (let row = first; row; row = continuesTable(page, index, headed)) {
    if (!(isBorder(page, index) || (index === at + 1 && headed))) rows.push(row.cells);
    index = row.next;
  }
  const filled = headed && isEmpty(page, rows[0] ?? []) ? rows.slice(1) : rows;
  const blocks =
    filled.length > 0
      ? [
          makeTable(
            page.text,
            filled.map((cells) => cells.map((cell) => [cell])),
          ),
        ]
      : [];
  return { blocks, next: index };
}

function continuesTable(page: Page, at: number, headed: boolean): PipeRow | undefined {
  const line = page.lines[at];
  if (!line || line.blank || !(line.text.includes('|') || frame.test(line.text))) return undefined;
  const row = rowAt(page, at);
  if (frame.test(line.text)) return row;
  return row && (row.opened || (headed && (row.closed || row.cells.length > 1))) ? row : undefined;
}

/** `+---+` over a row. */
function isFrame(page: Page, at: number): boolean {
  return frame.test(page.lines[at]!.text) && Boolean(page.lines[at + 1]?.text.includes('|'));
}

/** Without a delimiter row: pipes on both sides and a second such line, or a figure or label of the form. */
function standsAlone(page: Page, row: PipeRow | undefined): boolean {
  if (!row?.opened || !row.closed) return false;
  const below = rowAt(page, row.next);
  if (below?.opened && below.closed) return true;
  return row.cells.length > 1 && row.cells.some((cell) => isValue(trimmedText(page, cell)) || holdsLabel(page, cell));
}

/** The row that begins at a line; a cell broken over lines is followed to the line that closes the row. */
function rowAt(page: Page, at: number): PipeRow | undefined {
  const line = page.lines[at];
  if (!line || line.blank) return undefined;
  const row = splitRow(page, line, at + 1);
  if (!row.opened || row.closed) return row;
  for (let index = at + 1; index < at + wraps; index++) {
    const more = page.lines[index];
    if (!more || more.blank || trimmedText(page, more).startsWith('|')) return row;
    const longer = splitRow(page, { ...line, end: more.end, text: page.text.slice(line.start, more.end) }, index + 1);
    if (longer.closed) return longer;
  }
  return row;
}

function splitRow(page: Page, line: Line, next: number): PipeRow {
  const { start, end } = trimRange(page.text, line);
  const cells: Range[] = [];
  let from = start;
  for (const match of page.text.slice(start, end).matchAll(separator)) {
    if (match[0] !== '|') continue;
    cells.push({ start: from, end: start + match.index });
    from = start + match.index + 1;
  }
  const opened = cells.length > 0 && cells[0]!.end === start;
  const closed = cells.length > 0 && from === end;
  if (!closed || cells.length === 0) cells.push({ start: from, end });
  if (opened && cells.length > 0) cells.shift();
  return { cells, next, opened, closed };
}

/** A second line of dashes, one group a column. */
function isDelimiter(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !border.test(line.text) || !line.text.includes('|')) return false;
  return splitRow(page, line, at + 1).cells.every((cell) => delimiter.test(trimmedText(page, cell)));
}

/** A line that only draws: a stray delimiter row, or `+---+`. Single dashes are cells. */
function isBorder(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  if (frame.test(line.text)) return true;
  return (
    border.test(line.text) &&
    splitRow(page, line, at + 1).cells.every((cell) => longDelimiter.test(trimmedText(page, cell)))
  );
}

function isEmpty(page: Page, cells: Range[]): boolean {
  return cells.every((cell) => trimmedText(page, cell) === '');
}
