import type { Box } from '../../document/document.js';
import { cellText } from './cell-text.js';
import type { TextLine } from './lines.js';
import { around, middleX, shownBox, type PageContent } from './page.js';
import { pieceCell, type Piece, type PieceCell } from './piece.js';
import { isFigure } from './script.js';

/** A line, cut at its wide gaps. */
export interface GapRow {
  line: TextLine;
  stretches: TextLine[];
  /** Those of them that are figures. */
  figures: TextLine[];
}

/** Where the figures of one column stand. */
interface Column {
  left: number;
  right: number;
}

/** The columns of figures, as the lines with most figures have them; none if these disagree. */
export function columnsOf(run: GapRow[]): Column[] {
  const count = run.reduce((most, { figures }) => Math.max(most, figures.length), 0);
  const columns: Column[] = [];
  for (const { figures } of run) {
    if (figures.length !== count) continue;
    figures.forEach(({ box }, i) => {
      const column = columns[i];
      columns[i] = column
        ? { left: Math.min(column.left, box.left), right: Math.max(column.right, box.right) }
        : { left: box.left, right: box.right };
    });
  }
  const apart = columns.every(({ left }, i) => i === 0 || columns[i - 1]!.right < left);
  return apart ? columns : [];
}

/** A table of one row a line: labels before the first column of figures, figures and headers in the columns they stand in. */
export function pieceOf(run: GapRow[], columns: Column[], page: PageContent): Piece {
  const counts = run.map(({ stretches, figures }) => (figures.length > 0 ? labelsOf(stretches, columns).length : 1));
  const labels = counts.reduce((most, count) => Math.max(most, count), 1);
  const cells = run.flatMap((row, at) => cellsOf(row, at, labels, columns, page));
  const box = around(run.map(({ line }) => line.box));
  const count = labels + columns.length;
  const columnLines = Array.from({ length: count + 1 }, (_, i) => i);
  const heights = run.map(({ line }) => line.box.bottom - line.box.top);
  return { page: page.number, box, shown: shownBox(page, box), heights, columnLines, cells, borderless: true };
}

/** Words that end before the first column of figures begins. */
function labelsOf(stretches: TextLine[], columns: Column[]): TextLine[] {
  return stretches.filter(({ box, text }) => middleX(box) < columns[0]!.left && !isFigure(text));
}

function cellsOf(row: GapRow, at: number, labels: number, columns: Column[], page: PageContent): PieceCell[] {
  const slots = new Map<number, { stretches: TextLine[]; span: number; doubtful: boolean }>();
  // Words beyond the labels head the first columns.
  const words = labelsOf(row.stretches, columns).slice(0, labels);
  words.forEach((stretch, i) => slots.set(i, { stretches: [stretch], span: 1, doubtful: false }));
  for (const stretch of row.stretches) {
    if (words.includes(stretch)) continue;
    const covered = columns.flatMap((column, i) => (overlaps(column, stretch.box) ? [i] : []));
    const first = labels + (covered[0] ?? nearestColumn(columns, stretch.box));
    const doubtful = covered.length > 1 && isFigure(stretch.text);
    const slot = slots.get(first);
    if (slot) slot.stretches.push(stretch);
    else slots.set(first, { stretches: [stretch], span: Math.max(1, covered.length), doubtful });
  }
  if (row.figures.length > 0) addBlanks(slots, labels, columns.length);
  return [...slots].map(([column, { stretches, span, doubtful }]) =>
    pieceCell(at, column, 1, span, slotText(stretches, row.line.box, page, doubtful)),
  );
}

type Slots = Map<number, { stretches: TextLine[]; span: number; doubtful: boolean }>;

/** A line with some figures has all columns; where nothing stands the cell is blank. */
function addBlanks(slots: Slots, labels: number, count: number): void {
  const taken = new Set([...slots].flatMap(([column, { span }]) => Array.from({ length: span }, (_, i) => column + i)));
  for (let column = labels; column < labels + count; column++)
    if (!taken.has(column)) slots.set(column, { stretches: [], span: 1, doubtful: false });
}

/** Two figures in one column are nobody's for certain. */
function slotText(stretches: TextLine[], line: Box, page: PageContent, doubtful: boolean) {
  const several = stretches.filter(({ text }) => isFigure(text)).length > 1;
  return cellText(
    stretches.flatMap(({ glyphs }) => glyphs),
    line,
    page,
    { doubtful: doubtful || several },
  );
}

function overlaps(column: Column, { left, right }: Box): boolean {
  return left < column.right && right > column.left;
}

function nearestColumn(columns: Column[], box: Box): number {
  const at = middleX(box);
  let best = 0;
  columns.forEach((column, i) => {
    if (distance(column, at) < distance(columns[best]!, at)) best = i;
  });
  return best;
}

function distance({ left, right }: Column, at: number): number {
  return Math.abs((left + right) / 2 - at);
}
