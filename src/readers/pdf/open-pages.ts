import { Unreadable } from '../reader.js';
import type { Engine } from './engine.js';

/** Pages of one document that are open at a time. */
const mostOpen = 8;

export interface OpenPages {
  /** Opens a page by its index from 0; throws {@link Unreadable} if it cannot be read. */
  open(index: number): number;
  /** Closes all that are open. */
  close(): void;
}

/** Keeps the latest pages of a document open: PDFium forgets a font with the last page that uses it, and would read it anew for each page. */
export function openPages({ call }: Engine, document: number): OpenPages {
  const pages: number[] = [];
  return {
    open(index) {
      const page = call.FPDF_LoadPage(document, index);
      if (!page) throw new Unreadable('damaged', { page: index + 1 });
      pages.push(page);
      if (pages.length > mostOpen) call.FPDF_ClosePage(pages.shift()!);
      return page;
    },
    close() {
      for (const page of pages.splice(0)) call.FPDF_ClosePage(page);
    },
  };
}
