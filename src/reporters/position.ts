import type { Box, Document, Span } from '../document/document.js';
import { locate } from '../document/location.js';
import type { Location } from '../document/location.js';
import { seatOf } from '../document/seat.js';
import type { Seat } from '../document/seat.js';
import type { Locale } from './reporter.js';
import { say } from './words/words.js';

/**
 * Where in its file something stands, as one finds it with the file open: 第 12 行; 第 3 段; 第 2 张表第 5 行第 4 列;
 * 第 3 页（25,40–60,45 毫米）; 工作表“表三”D5.
 */
export function positionWords(document: Document, span: Span, locale: Locale): string {
  return locationWords(locate(document, span), () => seatOf(document, span), locale);
}

/** The same of a location; `seat` is asked in formats that have no lines. Empty if it does not know either. */
export function locationWords(location: Location, seat: () => Seat | undefined, locale: Locale): string {
  switch (location.kind) {
    case 'text':
      return say(locale, 'position.line', { line: location.start.line });
    case 'flow':
      return seatWords(seat(), locale);
    case 'page':
      return say(locale, 'position.page', { page: location.page, ...inMillimetres(location.box) });
    case 'sheet':
      return say(locale, 'position.sheet', { sheet: location.sheet, cell: location.cell });
  }
}

function seatWords(seat: Seat | undefined, locale: Locale): string {
  return seat ? say(locale, `position.${seat.kind}`, { ...seat }) : '';
}

const millimetre = 72 / 25.4;

function inMillimetres(box: Box): Record<keyof Box, number> {
  const rounded = (points: number) => Math.round(points / millimetre);
  return { left: rounded(box.left), top: rounded(box.top), right: rounded(box.right), bottom: rounded(box.bottom) };
}
