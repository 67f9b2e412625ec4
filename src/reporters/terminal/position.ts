import type { Location } from '../../document/location.js';
import { plain } from './text.js';

/** `12:8`, `p.3`, `表三!B7`: short enough for a column. A word processor's flow has none; its place is told in words. */
export function positionOf(location: Location | undefined): string {
  switch (location?.kind) {
    case 'text':
      return `${location.start.line}:${location.start.column}`;
    case 'page':
      return `p.${location.page}`;
    case 'sheet':
      return plain(`${location.sheet}!${location.cell}`);
    default:
      return '';
  }
}
