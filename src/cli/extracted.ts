import type { Opened } from '../batch/lint-files.js';
import { failureOf } from '../batch/lint-files.js';
import type { Document } from '../document/document.js';
import type { Fact, Report } from '../report/report.js';
import { recognise } from '../report/recognise.js';
import { placeWords } from '../reporters/place.js';
import type { Locale } from '../reporters/reporter.js';
import { sayCode } from '../reporters/words/words.js';
import type { Template } from '../templates/template.js';
import { factPlaces } from './fact-places.js';
import { wherever } from './inspect/where.js';

/** What `extract` says of one file: the contract of its JSON. */
export interface Extracted {
  filePath: string;
  title: string | null;
  organ: string | null;
  organKind: string | null;
  year: number | null;
  /** Version of the format that is due for the year. */
  template: string | null;
  facts: Record<string, ExtractedFact>;
  /** The file could not be read. */
  error?: { code: string; message: string };
}

export interface ExtractedFact {
  state: Fact['state'];
  value: number | null;
  written: number | null;
  unit: string | null;
  note: string | null;
  raw: string;
  /** In the words of the form: 表三 · （七）总计 · 自然人. */
  place: string;
  /** Line of the file, in formats that have lines. */
  line: number | null;
  /** Where it stands in the file, in words: 第 3 页（25,40–60,45 毫米）. */
  position: string | null;
}

/** The data of one file. */
export function extract(opened: Opened, locale: Locale): Extracted {
  if ('failure' in opened) return withoutData(opened.path, opened.failure, locale);
  const { path, document, config } = opened;
  try {
    const { templates, settings } = config.lint;
    return dataOf(path, document, recognise(document, templates, settings), templates, locale);
  } catch (error) {
    return withoutData(path, failureOf(error), locale);
  }
}

function dataOf(
  filePath: string,
  document: Document,
  report: Report,
  templates: Template[],
  locale: Locale,
): Extracted {
  const places = factPlaces(report, templates);
  const known = [...places.keys()].filter((id) => id in report.facts);
  const others = Object.keys(report.facts).filter((id) => !places.has(id));
  const facts = [...known, ...others].map((id): [string, ExtractedFact] => {
    const place = places.get(id);
    const words = place ? placeWords(place, templates, locale) : id;
    return [id, factData(report.facts[id]!, document, words, locale)];
  });
  return {
    filePath,
    title: report.title?.text ?? null,
    organ: report.organ?.name ?? null,
    organKind: report.organ?.kind ?? null,
    year: report.year && !report.year.conflict ? report.year.value : null,
    template: report.dueTemplate ?? null,
    facts: Object.fromEntries(facts),
  };
}

function factData(fact: Fact, document: Document, place: string, locale: Locale): ExtractedFact {
  const { line, position } = wherever(document, fact.at, locale);
  return {
    state: fact.state,
    value: fact.value ?? null,
    written: fact.written ?? null,
    unit: fact.unit ?? null,
    note: fact.note ?? null,
    raw: fact.raw,
    place,
    line,
    position,
  };
}

function withoutData(
  filePath: string,
  { code, data }: { code: string; data?: Record<string, string | number> },
  locale: Locale,
): Extracted {
  const error = { code, message: sayCode(locale, 'failure', code, data) };
  return { filePath, title: null, organ: null, organKind: null, year: null, template: null, facts: {}, error };
}
