import type { Glyph, PageContent, Segment } from '../../src/readers/lattice/page.js';

/** A cell of a table that is drawn, with its text. */
export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

export interface DrawnTable {
  /** Positions of the lines between columns and rows, outer ones included. */
  xs: number[];
  ys: number[];
  cells: DrawnCell[];
}

export const pageWidth = 595;
export const pageHeight = 842;

export function pageOf(number: number, ...parts: { glyphs?: Glyph[]; segments?: Segment[] }[]): PageContent {
  return {
    number,
    width: pageWidth,
    height: pageHeight,
    glyphs: parts.flatMap(({ glyphs = [] }) => glyphs),
    segments: parts.flatMap(({ segments = [] }) => segments),
    images: [],
  };
}

/** Characters of a line from its upper left: Chinese ones square, others half as wide. */
export function glyphsOf(left: number, top: number, size: number, text: string): Glyph[] {
  let x = left;
  return [...text].map((character) => {
    const width = character.charCodeAt(0) < 0x2000 ? size / 2 : size;
    const glyph = { text: character, left: x, top, right: x + width, bottom: top + size };
    x += width;
    return glyph;
  });
}

/** How the lines of a cell are drawn: each side of each cell by itself, as `draw` makes it. */
export function drawn({ xs, ys, cells }: DrawnTable, draw = (segment: Segment): Segment[] => [segment]) {
  const segments = cells.flatMap(({ row, column, rowSpan, columnSpan }) => {
    const [left, right] = [xs[column]!, xs[column + columnSpan]!];
    const [top, bottom] = [ys[row]!, ys[row + rowSpan]!];
    return [
      { x1: left, y1: top, x2: right, y2: top },
      { x1: left, y1: bottom, x2: right, y2: bottom },
      { x1: left, y1: top, x2: left, y2: bottom },
      { x1: right, y1: top, x2: right, y2: bottom },
    ].flatMap(draw);
  });
  return { segments, glyphs: cells.flatMap((cell) => textIn(cell, xs, ys)) };
}

const size = 10;

/** As many characters a line as fit, from the upper left. */
function textIn({ row, column, columnSpan, text }: DrawnCell, xs: number[], ys: number[]): Glyph[] {
  const [left, right] = [xs[column]! + 2, xs[column + columnSpan]! - 2];
  let glyphs: Glyph[] = [];
  let x = left;
  let top = ys[row]! + 2;
  for (const glyph of glyphsOf(0, 0, size, text)) {
    const width = glyph.right - glyph.left;
    if (x + width > right) {
      x = left;
      top += size * 1.2;
    }
    glyphs = [...glyphs, { ...glyph, left: x, right: x + width, top, bottom: top + size }];
    x += width;
  }
  return glyphs;
}
