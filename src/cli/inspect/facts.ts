import type { Span } from '../../document/document.js';
import type { Fact, FactId, Report } from '../../report/report.js';
import { placeWords } from '../../reporters/place.js';
import type { Locale } from '../../reporters/reporter.js';
import type { Template } from '../../templates/template.js';
import { factPlaces } from '../fact-places.js';
import type { Where } from './where.js';

/** A figure, its place in the form and its place in the file. */
export interface FactView extends Where {
  id: FactId;
  state: Fact['state'];
  value?: number;
  raw: string;
  /** In the words of the form: 表三 · （七）总计 · 自然人. */
  place: string;
}

/** All figures in the order of the form. */
export function factViews(
  { facts, ...report }: Report,
  templates: Template[],
  locale: Locale,
  where: (span: Span | undefined) => Where,
): FactView[] {
  return [...factPlaces({ facts, ...report }, templates)].flatMap(([id, place]) => {
    const fact = facts[id];
    if (!fact) return [];
    const { state, value, raw, at } = fact;
    const words = placeWords(place, templates, locale);
    return [{ id, state, ...(value !== undefined && { value }), raw, place: words, ...where(at) }];
  });
}
