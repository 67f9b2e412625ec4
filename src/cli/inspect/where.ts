import type { Document, Span } from '../../document/document.js';
import { locate, type Location } from '../../document/location.js';
import { positionWords } from '../../reporters/position.js';
import type { Locale } from '../../reporters/reporter.js';

/** Where something stands in its file: nowhere, if all are null. */
export interface Where {
  /** In formats that have lines. */
  line: number | null;
  /** In words: 第 3 页（25,40–60,45 毫米）. */
  position: string | null;
  location: Location | null;
}

/** The place of a span in every form that it is given in. */
export function wherever(document: Document, span: Span | undefined, locale: Locale): Where {
  if (!span) return { line: null, position: null, location: null };
  const location = locate(document, span);
  return {
    line: location.kind === 'text' ? location.start.line : null,
    position: positionWords(document, span, locale),
    location,
  };
}
