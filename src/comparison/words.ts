import type { Locale } from '../reporters/reporter.js';
import { say } from '../reporters/words/words.js';
import type { Compared, Figure } from './comparison.js';

/** What stands in a cell: the number, else the text as it is; a dash for a cell that the report does not have. */
export function figureText(figure: Figure | null): string {
  if (!figure) return '—';
  return figure.value === null ? figure.raw.replace(/\s+/g, ' ').trim() : String(figure.value);
}

/** A share as a percentage with one decimal; a dash if there is none. */
export function percent(share: number | null): string {
  return share === null ? '—' : `${Math.round(share * 1000) / 10}%`;
}

/** A difference with its sign. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

/** The year of a report, or which of the two it is. */
export function yearOr({ year }: Compared, key: 'compare.old-short' | 'compare.new-short', locale: Locale): string {
  return year === null ? say(locale, key) : String(year);
}
