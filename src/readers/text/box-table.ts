import { makeTable } from './grid.js';
import type { Row } from './grid.js';
import { isLabel } from './labels.js';
import { labelAt, trimmedText } from './page.js';
import type { Page, Taken } from './page.js';
import { trimRange } from './space.js';
import type { Range } from './space.js';
import { isValue } from './values.js';

const upright = /[│┃║┆┇┊┋╎╏｜|]/;
const words = /[^\s─━═┄┅┈┉╌╍╴╶╸╺]/;
/** Uprights and the crossings on them. */
const divider = /[│┃║┆┇┊┋╎╏｜|├-╋╞-╬]/g;
const drawing = /[─-╿｜]/g;
const onlyDrawing = /^[\s─-╿|｜+-]+$/;
const corner = /[┌-╋╒-╬]/;

/** A table drawn with box characters. Lines between two drawn lines are one row where the whole table is ruled. */
export function takeBoxTable(page: Page, at: number): Taken | undefined {
  if (!begins(page, at)) return undefined;
  const segments: Range[][][] = [[]];
  let index = at;
  for (let line = page.lines[index]; line && isDrawn(line.text); line = page.lines[++index]) {
    if (onlyDrawing.test(line.text) && !upright.test(line.text.trim()[0] ?? '')) segments.push([]);
    else {
      const cells = splitLine(page, line);
      segments.at(-1)!.push(cells);
      if (corner.test(line.text)) segments.push([]);
    }
  }
  const filled = segments.filter((segment) => segment.length > 0);
  const rows = filled.flatMap((segment) => (filled.length > 2 ? mergeLines(page, segment) : segment.map(asRow)));
  return { blocks: rows.length > 0 ? [makeTable(page.text, rows)] : [], next: index };
}

function begins(page: Page, at: number): boolean {
  const line = page.lines[at]?.text ?? '';
  if (!isDrawn(line)) return false;
  return !onlyDrawing.test(line) || corner.test(line) || isDrawn(page.lines[at + 1]?.text ?? '');
}

function isDrawn(text: string): boolean {
  drawing.lastIndex = 0;
  return drawing.test(text) && drawing.test(text);
}

/** The cells of a line; what is drawn in them is no text. */
function splitLine(page: Page, line: Range): Range[] {
  const { start, end } = trimRange(page.text, line);
  const cells: Range[] = [];
  let from = start;
  for (const { index } of page.text.slice(start, end).matchAll(divider)) {
    cells.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  cells.push({ start: from, end });
  if (cells[0]!.start === cells[0]!.end) cells.shift();
  if (cells.length > 1 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  return cells.map((cell) =>
    words.test(page.text.slice(cell.start, cell.end)) ? cell : { start: cell.start, end: cell.start },
  );
}

function asRow(cells: Range[]): Row {
  return cells.map((cell) => [cell]);
}

/** The lines of one ruled row as a row, cell by cell; as rows of their own where they do not fit together. */
function mergeLines(page: Page, lines: Range[][]): Row[] {
  const [first = []] = lines;
  const fits = lines.every((cells) => cells.length === first.length);
  const columns = first.map((_, column) => lines.map((cells) => cells[column]!));
  const crowded = fits && columns.some((cells) => cells.filter((cell) => isValue(trimmedText(page, cell))).length > 1);
  const oneLabel = fits && isLabel(columns[0]!.map((cell) => labelAt(page, cell)).join(''));
  return fits && (!crowded || oneLabel) ? [columns] : lines.map(asRow);
}
