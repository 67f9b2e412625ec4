import type { Glyph, PageContent } from '../lattice/page.js';
import { Unreadable } from '../reader.js';
import { charactersOf, commonTurn, type Character } from './characters.js';
import { drawingOf, type Drawing } from './drawing.js';
import type { Engine } from './engine.js';
import { fromReadToShown, turned, turnedBox, type PageBox, type Turn } from './geometry.js';

/** A page as it is read, and whether its drawing was too large to look for tables in it. */
export interface PdfPage {
  content: PageContent;
  excessive: boolean;
  characters: number;
}

/** Reads what stands on a page. `scratch` is memory for 64 bytes. */
export function pageOf(engine: Engine, document: number, index: number, scratch: number): PdfPage {
  const { call } = engine;
  let page = call.FPDF_LoadPage(document, index);
  if (!page) throw new Unreadable('damaged', { page: index + 1 });
  try {
    if (hasFields(engine, page)) {
      // What is filled into a form is drawn apart from the page; flattened, it is text like the rest.
      call.FPDFPage_Flatten(page, 0);
      call.FPDF_ClosePage(page);
      page = call.FPDF_LoadPage(document, index);
      if (!page) throw new Unreadable('damaged', { page: index + 1 });
    }
    return readPage(engine, page, index, scratch);
  } finally {
    if (page) call.FPDF_ClosePage(page);
  }
}

const fields = { freeText: 3, widget: 20 };
const mostAnnotations = 2000;

function hasFields({ call }: Engine, page: number): boolean {
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), mostAnnotations);
  for (let i = 0; i < count; i++) {
    const annotation = call.FPDFPage_GetAnnot(page, i);
    if (!annotation) continue;
    const subtype = call.FPDFAnnot_GetSubtype(annotation);
    call.FPDFPage_CloseAnnot(annotation);
    if (subtype === fields.freeText || subtype === fields.widget) return true;
  }
  return false;
}

function readPage(engine: Engine, page: number, index: number, scratch: number): PdfPage {
  const box = pageBox(engine, page, scratch);
  const { characters, count } = textOf(engine, page, scratch);
  const drawing = drawingOf(engine, page, scratch);
  const shown = ((engine.call.FPDFPage_GetRotation(page) + 4) % 4) as Turn;
  const read = commonTurn(characters) ?? shown;
  return {
    content: contentOf(index + 1, box, read, shown, characters, drawing),
    excessive: drawing.excessive,
    characters: count,
  };
}

function pageBox({ call, memory }: Engine, page: number, scratch: number): PageBox {
  if (!call.FPDF_GetPageBoundingBox(page, scratch)) return { left: 0, bottom: 0, right: 595, top: 842 };
  const at = scratch >> 2;
  const { HEAPF32 } = memory;
  return { left: HEAPF32[at]!, top: HEAPF32[at + 1]!, right: HEAPF32[at + 2]!, bottom: HEAPF32[at + 3]! };
}

function textOf(engine: Engine, page: number, scratch: number): { characters: Character[]; count: number } {
  const { call } = engine;
  const textPage = call.FPDFText_LoadPage(page);
  if (!textPage) return { characters: [], count: 0 };
  try {
    const count = Math.max(0, call.FPDFText_CountChars(textPage));
    return { characters: charactersOf(engine, textPage, count, scratch), count };
  } finally {
    call.FPDFText_ClosePage(textPage);
  }
}

/** Slanting characters are left out. */
function glyphsOf(characters: Character[], page: PageBox, read: Turn): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { text, box, turn } of characters) {
    if (turn === undefined) continue;
    const { left, top, right, bottom } = turnedBox(box, page, read);
    glyphs.push({ text, left, top, right, bottom });
  }
  return glyphs;
}

function contentOf(
  number: number,
  box: PageBox,
  read: Turn,
  shown: Turn,
  characters: Character[],
  { lines, images }: Drawing,
): PageContent {
  const upright = read % 2 === 0;
  return {
    number,
    width: upright ? box.right - box.left : box.top - box.bottom,
    height: upright ? box.top - box.bottom : box.right - box.left,
    glyphs: glyphsOf(characters, box, read),
    segments: lines.map(({ from, to }) => {
      const [a, b] = [turned(from, box, read), turned(to, box, read)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    }),
    images: images.map((image) => turnedBox(image, box, read)),
    ...(read !== shown && { toPage: fromReadToShown(box, read, shown) }),
  };
}
