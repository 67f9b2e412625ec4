import type { Block, Box, ReaderNote } from '../../document/document.js';
import { assemble, type Item } from './assemble.js';
import { borderlessTables } from './borderless.js';
import { components } from './components.js';
import { cellAt, fill } from './fill.js';
import { furnitureOf, type PageLines } from './furniture.js';
import { gridOf } from './grid.js';
import { linesOf, type TextLine } from './lines.js';
import { marginsOf, type Margins } from './margins.js';
import { isShown, middleY, type Glyph, type PageContent } from './page.js';
import { takeOverflow } from './overflow.js';
import type { Piece } from './piece.js';
import { mergeSegments } from './rules.js';
import { isDigit, startsItem } from './script.js';
import type { Grid } from './slots.js';

interface ReadPage extends PageLines {
  pieces: Piece[];
}

/** Makes paragraphs, tables and pictures of what is drawn on pages, in reading order and across the ends of pages. */
export function readPages(pages: readonly PageContent[]): { blocks: Block[]; notes: ReaderNote[] } {
  const read = pages.map(readPage);
  const furniture = furnitureOf(read);
  const body = read.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }));
  const margins = marginsOf(body);
  const { blocks, notes } = assemble(body.flatMap((page, i) => itemsOf(page, margins[i]!)));
  return { blocks, notes: [...notes, ...furnitureNotes(furniture)] };
}

function readPage(page: PageContent): ReadPage {
  const grids = components(mergeSegments(page.segments)).flatMap((rules) => {
    const grid = gridOf(rules);
    return grid && (grid.cells.length > 1 || isRow(grid, page)) ? [grid] : [];
  });
  // A table inside a cell of another one is asked first.
  grids.sort((a, b) => areaOf(a.box) - areaOf(b.box));
  const contents = grids.map(({ cells }): Glyph[][] => cells.map(() => []));
  const outside = page.glyphs.filter((glyph) => isShown(page, glyph) && !placeInside(glyph, grids, contents));
  const pieces = grids.flatMap((grid, i) =>
    contents[i]!.some((glyphs) => glyphs.length > 0) ? [fill(grid, contents[i]!, straysOf(grid, outside), page)] : [],
  );
  const lines = linesOf(outside);
  const others = pieces.map(({ box }) => box);
  const lowest = pieces.find(({ box }) => others.every(({ bottom }) => bottom <= box.bottom));
  return { page, pieces, lines: lowest ? takeOverflow(lowest, lines, page) : lines, others };
}

/** A frame may be a row of one cell that a page's end cut off its table, unless it is too high. */
function isRow({ box }: Grid, { height }: PageContent): boolean {
  return box.bottom - box.top < height / 8;
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Adds a character to the contents of the cell that it stands in, if it stands in one. */
function placeInside(glyph: Glyph, grids: Grid[], contents: Glyph[][][]): boolean {
  for (let i = 0; i < grids.length; i++) {
    const at = cellAt(grids[i]!, glyph);
    if (at < 0) continue;
    contents[i]![at]!.push(glyph);
    return true;
  }
  return false;
}

/** Digits right beside a table may be the end of a figure that does not fit into it. */
function straysOf({ box }: Grid, outside: Glyph[]): Glyph[] {
  return outside.filter((glyph) => {
    if (!isDigit(glyph.text) || middleY(glyph) < box.top || middleY(glyph) > box.bottom) return false;
    const size = glyph.bottom - glyph.top;
    return glyph.left > box.left - 2 * size && glyph.right < box.right + 2 * size;
  });
}

/** A picture smaller than this part of the page is a stamp or a mark; a larger one under text is the page's background. */
const smallPicture = 0.02;
const background = 0.7;

function itemsOf({ page, lines, pieces }: ReadPage, margins: Margins): Item[] {
  const { tables, rest } = borderlessTables(lines, page);
  const area = page.width * page.height;
  const pictures = page.images.filter((box) => {
    const share = areaOf(box) / area;
    return share > smallPicture && (share < background || page.glyphs.length === 0);
  });
  const items: Item[] = [
    ...rest.map((line): Item => {
      const beside = pieces.some((piece) => isBeside(line, piece));
      return { kind: 'line', line, beside, top: line.box.top, content: page, margins };
    }),
    ...[...pieces, ...tables].map((piece): Item => ({
      kind: 'table',
      piece,
      top: piece.box.top,
      content: page,
      margins,
    })),
    ...pictures.map((box): Item => ({ kind: 'image', box, top: box.top, content: page, margins })),
  ];
  return items.sort((a, b) => a.top - b.top);
}

/** Words that run out of a cell, or of a cell whose lines are not drawn: they do not end the table. */
function isBeside({ box, size, text }: TextLine, { box: table }: Piece): boolean {
  const at = middleY(box);
  if (at > table.top && at < table.bottom) return true;
  const touches = box.top < table.bottom + size / 4 && at > table.bottom;
  return touches && !startsItem(text) && box.left >= table.left && box.right <= table.right;
}

function furnitureNotes(furniture: Set<TextLine>): ReaderNote[] {
  if (furniture.size === 0) return [];
  const texts = [...new Set([...furniture].map(({ text }) => text))];
  return [{ code: 'page-furniture', data: { lines: furniture.size, text: texts.slice(0, 3).join('、') } }];
}
