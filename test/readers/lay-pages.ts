import type { Draft } from '../../src/testing/draft.js';
import { headingLine } from '../../src/testing/draft.js';
import { layOut, type Grid, type GridCell } from '../../src/testing/lay-out.js';

/** A line of text on a page, in millimetres; `y` is its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface PlacedLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface LaidPage {
  texts: PlacedText[];
  lines: PlacedLine[];
}

export interface PageSize {
  width: number;
  height: number;
  margin: number;
}

export const a4: PageSize = { width: 210, height: 297, margin: 25 };
const body = 4.5;
const small = 3;
const padding = 0.8;

/** Lays a draft out on pages, as an office program would print it: tables are broken between rows, page numbers below. */
export function layPages(draft: Draft, size: PageSize = a4): LaidPage[] {
  const press = new Press(size);
  if (draft.title !== null) press.paragraph(draft.title, { size: 6, align: 'centre' });
  for (const text of draft.preface) press.paragraph(text, { indent: 2 });
  for (const part of draft.parts) {
    press.paragraph(headingLine(part), { size: 5 });
    for (const text of part.paragraphs) press.paragraph(text, { indent: 2 });
    for (const id of part.tables) press.table(layOut(draft.tables[id]!));
  }
  if (draft.signature?.organ) press.paragraph(draft.signature.organ, { align: 'right' });
  if (draft.signature?.date) press.paragraph(draft.signature.date, { align: 'right' });
  return press.finish();
}

/** Width of a text in em squares. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}

function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  // A number is not cut by the end of a line.
  for (const token of text.match(/[\d.]+|[^]/gu) ?? []) {
    if (line !== '' && widthOf(line + token) > room && !/^[，。；：、！？）》”]/u.test(token)) {
      lines.push(line);
      line = '';
      room = width;
    }
    line += token;
  }
  return [...lines, line];
}

class Press {
  readonly #size: PageSize;
  readonly #pages: LaidPage[] = [];
  /** Lines of a cell that earlier pages hold. */
  readonly #done = new Map<GridCell, number>();
  #y = Infinity;

  constructor(size: PageSize) {
    this.#size = size;
  }

  get #bottom(): number {
    return this.#size.height - this.#size.margin;
  }

  get #width(): number {
    return this.#size.width - 2 * this.#size.margin;
  }

  #page(): LaidPage {
    return this.#pages.at(-1)!;
  }

  /** Goes to a new page if there is no room for so much. */
  #need(height: number): void {
    if (this.#y + height <= this.#bottom) return;
    this.#pages.push({ texts: [], lines: [] });
    this.#y = this.#size.margin;
  }

  paragraph(text: string, { size = body, align = 'left', indent = 0 } = {}): void {
    const leading = size * 1.6;
    wrap(text, this.#width / size, indent).forEach((line, index) => {
      this.#need(leading);
      const room = this.#width - widthOf(line) * size;
      const offset = { centre: room / 2, right: room, left: index === 0 ? indent * size : 0 }[align] ?? 0;
      this.#page().texts.push({ text: line, x: this.#size.margin + offset, y: this.#y + size * 1.1, size });
      this.#y += leading;
    });
  }

  table(grid: Grid): void {
    const columns = columnsOf(grid, this.#width);
    const heights = heightsOf(grid, columns);
    this.#y += 2;
    for (let row = 0; row < grid.rows;) {
      this.#need(heights[row]!);
      let end = row;
      let bottom = this.#y;
      while (end < grid.rows && bottom + heights[end]! <= this.#bottom + 0.01) bottom += heights[end++]!;
      this.#piece(grid, columns, heights, row, Math.max(end, row + 1));
      row = Math.max(end, row + 1);
    }
    this.#y += 3;
  }

  /** Rows of a table that stand on one page. What does not fit into a cell that is cut goes on in its next piece. */
  #piece(grid: Grid, columns: number[], heights: number[], from: number, to: number): void {
    const top = (row: number) => this.#y + heights.slice(from, row).reduce((sum, height) => sum + height, 0);
    for (const cell of grid.cells) {
      const [first, last] = [Math.max(cell.row, from), Math.min(cell.row + cell.rowSpan, to)];
      if (first >= last) continue;
      const [left, right] = [columns[cell.column]!, columns[cell.column + cell.columnSpan]!];
      this.#frame(this.#size.margin + left, top(first), this.#size.margin + right, top(last));
      const lines = wrap(cell.text, (right - left - 2 * padding) / small);
      const fitting = (rows: [number, number]) =>
        Math.floor((top(rows[1]) - top(rows[0]) - 2 * padding) / (small * 1.3));
      const before = this.#done.get(cell) ?? 0;
      const own =
        last < cell.row + cell.rowSpan ? lines.slice(before, before + fitting([first, last])) : lines.slice(before);
      own.forEach((text, index) => {
        if (text === '') return;
        const y = top(first) + padding + small * (0.95 + 1.3 * index);
        this.#page().texts.push({ text, x: this.#size.margin + left + padding, y, size: small });
      });
      if (last < cell.row + cell.rowSpan) this.#done.set(cell, before + own.length);
    }
    this.#y = top(to);
  }

  #frame(x1: number, y1: number, x2: number, y2: number): void {
    this.#page().lines.push(
      { x1, y1, x2, y2: y1 },
      { x1, y1: y2, x2, y2 },
      { x1, y1, x2: x1, y2 },
      { x1: x2, y1, x2, y2 },
    );
  }

  finish(): LaidPage[] {
    this.#pages.forEach((page, index) => {
      const text = `— ${index + 1} —`;
      const x = (this.#size.width - widthOf(text) * 4) / 2;
      page.texts.push({ text, x, y: this.#size.height - 12, size: 4 });
    });
    return this.#pages;
  }
}

/** Left edges of the columns, and the right edge of the last: as wide as their longest words ask for. */
function columnsOf({ columns, cells }: Grid, width: number): number[] {
  const wishes = Array.from({ length: columns }, (_, column) => {
    const own = cells
      .filter((cell) => cell.column === column && cell.columnSpan === 1)
      .map(({ text }) => widthOf(text));
    return Math.min(14, Math.max(3.2, ...own));
  });
  const scale = width / wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.reduce((edges, wish) => [...edges, edges.at(-1)! + wish * scale], [0]);
}

function heightsOf({ rows, cells }: Grid, columns: number[]): number[] {
  const heights = Array<number>(rows).fill(small * 1.3 + 2 * padding);
  const byHeight = [...cells].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const { row, rowSpan, column, columnSpan, text } of byHeight) {
    const lines = wrap(text, (columns[column + columnSpan]! - columns[column]! - 2 * padding) / small).length;
    const lacking =
      lines * small * 1.3 + 2 * padding - heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    if (lacking > 0) heights[row + rowSpan - 1]! += lacking;
  }
  return heights;
}
