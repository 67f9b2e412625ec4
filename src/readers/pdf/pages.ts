import { commonTurn, type Character } from '../lattice/character.js';
import type { PageBox, Turn } from '../lattice/geometry.js';
import type { PageContent } from '../lattice/page.js';
import { uprightPage } from '../lattice/upright.js';
import { Unreadable } from '../reader.js';
import { charactersOf } from './characters.js';
import { drawingOf } from './drawing.js';
import type { Engine } from './engine.js';

/** A page as it is read, and whether its drawing was too large to look for tables in it. */
export interface PdfPage {
  content: PageContent;
  excessive: boolean;
  characters: number;
}

/** Reads what stands on a page, by its index from 0. `scratch` is memory for 64 bytes. */
export function pageOf(engine: Engine, document: number, index: number, scratch: number): PdfPage {
  // What is filled into a form is drawn apart from the page; flattened, it is text like the rest once the page is reopened.
  const read = withPage(engine, document, index, (page) => {
    if (!hasFields(engine, page)) return readPage(engine, page, index, scratch);
    engine.call.FPDFPage_Flatten(page, 0);
    return undefined;
  });
  return read ?? withPage(engine, document, index, (page) => readPage(engine, page, index, scratch));
}

function withPage<T>({ call }: Engine, document: number, index: number, read: (page: number) => T): T {
  const page = call.FPDF_LoadPage(document, index);
  if (!page) throw new Unreadable('damaged', { page: index + 1 });
  try {
    return read(page);
  } finally {
    call.FPDF_ClosePage(page);
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
  const shown = ((engine.call.FPDFPage_GetRotation(page) + 4) % 4) as Turn;
  const read = commonTurn(characters) ?? shown;
  const { lines, images, excessive } = drawingOf(engine, page, scratch);
  const content = uprightPage({ number: index + 1, box, characters, lines, images }, read, shown);
  return { content, excessive, characters: count };
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
