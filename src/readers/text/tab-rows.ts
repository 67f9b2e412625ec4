import { makeTable } from './grid.js';
import { beginsLabel, isHeading, isLabel } from './labels.js';
import { holdsLabel, labelAt } from './page.js';
import type { Line } from './lines.js';
import type { Page, Taken } from './page.js';
import type { Range } from './space.js';
import { judgeTabLine, tabCells } from './tab-line.js';
import type { TabLine } from './tab-line.js';

/** How many header lines without a figure or a known label may come before the first sure row. */
const headers = 3;
/** A label is broken over so many lines at most. */
const wraps = 4;

/** A table whose cells are separated by tabs; a blank line ends it, the recogniser joins the pieces. */
export function takeTabRows(page: Page, at: number): Taken | undefined {
  if (!begins(page, at)) return undefined;
  const kinds: TabLine[] = [];
  for (let index = at; belongs(page, index, kinds); index++) kinds.push(kindAt(page, index));
  while (kinds.at(-1) === 'weak') kinds.pop();
  const lines = page.lines.slice(at, at + kinds.length).filter((_, index) => kinds[index] !== 'rule');
  const next = at + kinds.length;
  if (next === at) return undefined;
  if (lines.length === 0) return { blocks: [], next };
  const rows = joinWrapped(page, lines.map(tabCells)).map((cells) => cells.map((cell) => [cell]));
  return { blocks: [makeTable(page.text, rows)], next };
}

/** A line is asked for again and again, by itself and as a neighbour. */
const judged = new WeakMap<Line, TabLine>();

function kindAt(page: Page, index: number): TabLine {
  const line = page.lines[index];
  if (!line?.text.includes('\t')) return 'none';
  let kind = judged.get(line);
  if (!kind) judged.set(line, (kind = judgeTabLine(page, line)));
  return kind;
}

/** A sure row begins a table, and so do the few lines over one. */
function begins(page: Page, at: number): boolean {
  for (let index = at; index < at + headers; index++) {
    const kind = kindAt(page, index);
    if (kind === 'row') return true;
    if (kind === 'rule' && index === at) return true;
    if (kind === 'none' && !isOpeningLabel(page, index)) return false;
    if (kind === 'prose' || (kind === 'weak' && index === at)) return false;
  }
  return false;
}

function belongs(page: Page, index: number, kinds: TabLine[]): boolean {
  const kind = kindAt(page, index);
  switch (kind) {
    case 'row':
    case 'soft':
    case 'filler':
    case 'rule':
      return true;
    case 'weak':
      return kindAt(page, index + 1) === 'row';
    case 'prose':
      return false;
    case 'none':
      return isOpeningLabel(page, index) || (kinds.length > 0 && isLoneLabel(page, index));
  }
}

/** A line without tabs that begins a row: a label alone, or the beginning of one that goes on in the next lines. */
function isOpeningLabel(page: Page, at: number, depth = 0): boolean {
  let label = '';
  for (let index = at; index < at + wraps; index++) {
    const line = page.lines[index];
    if (!line || line.blank) return false;
    const tabbed = line.text.includes('\t');
    if (tabbed && (index === at || isLabel(label))) return index > at;
    label += labelAt(page, tabbed ? tabCells(line)[0]! : line);
    if (isHeading(label)) return false;
    if (tabbed) return isLabel(label);
    if (isLabel(label) && depth < headers && isOpeningLabel(page, index + 1, depth + 1)) return true;
    if (!isLabel(label) && !beginsLabel(label)) return false;
  }
  return false;
}

/** A line without tabs within a table: a label whose values are blank, or the rest of one in the row above. */
function isLoneLabel(page: Page, index: number): boolean {
  const [above, line] = [page.lines[index - 1], page.lines[index]];
  if (!above || !line || line.blank) return false;
  if (holdsLabel(page, line)) return true;
  const rest = labelAt(page, line);
  if (rest === '') return false;
  return tabCells(above).some((cell) => {
    const label = labelAt(page, cell) + rest;
    return label !== rest && (isLabel(label) || beginsLabel(label));
  });
}

/** A cell broken over lines: the last cell of a line and the first of the next are one if together they are a label. */
function joinWrapped(page: Page, lines: Range[][]): Range[][] {
  const rows: Range[][] = [];
  for (const cells of lines) {
    const above = rows.at(-1);
    if (above && continues(page, above, cells)) {
      const [first, ...others] = cells;
      above[above.length - 1] = { start: above.at(-1)!.start, end: first!.end };
      above.push(...others);
    } else rows.push(cells);
  }
  return rows;
}

function continues(page: Page, above: Range[], cells: Range[]): boolean {
  const last = labelAt(page, above.at(-1)!);
  const first = labelAt(page, cells[0]!);
  if (last === '' || first === '') return false;
  if (isLabel(last + first)) return true;
  return cells.length === 1 && !isLabel(first) && beginsLabel(last + first);
}
