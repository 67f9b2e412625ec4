import type { TableSpec, Template } from '../templates/template.js';
import { figuresOf } from './figures.js';
import { paragraphsOf, prefaceOf } from './prose.js';
import type { DraftOrgan } from './prose.js';

/** A report that is being written, as plain data; the renderers turn it into the text of a format. */
export interface Draft {
  year: number;
  title: string | null;
  preface: string[];
  parts: DraftPart[];
  tables: Record<string, DraftTable>;
  signature: { organ?: string; date?: string } | null;
  /** What the page says of itself; only formats with metadata can hold it. */
  meta: { title?: string; published?: string };
}

export interface DraftPart {
  id: string;
  /** Without its mark 、; empty for a heading without a number. */
  ordinal: string;
  heading: string;
  /** A paragraph such as （一）主动公开 is a sub-heading. */
  paragraphs: string[];
  /** Ids of the tables that stand in it. */
  tables: string[];
  /** A picture stands in it. */
  image: boolean;
}

export interface DraftTable {
  spec: TableSpec;
  /** Raw text of the cells by fact id; `null` for a cell that is left out of its row. */
  cells: Record<string, string | null>;
}

/** A complete, consistent report in the shape that a template prescribes. */
export function compliantDraft(template: Template, year: number, organ: DraftOrgan): Draft {
  return {
    year,
    title: `${organ.name}${year}年政府信息公开工作年度报告`,
    preface: prefaceOf(template.version, year, organ),
    parts: template.parts.map(({ id, ordinal, heading }) => ({
      id,
      ordinal,
      heading,
      paragraphs: paragraphsOf(id, year, organ, template.version),
      tables: template.tables.filter(({ part }) => part === id).map((table) => table.id),
      image: false,
    })),
    tables: Object.fromEntries(template.tables.map((spec) => [spec.id, { spec, cells: figuresOf(spec) }])),
    signature: { organ: organ.name, date: `${year + 1}年1月20日` },
    meta: {},
  };
}

/** The heading line of a part, with its number. */
export function headingLine({ ordinal, heading }: DraftPart): string {
  return ordinal ? `${ordinal}、${heading}` : heading;
}

/** A sub-heading that stands alone on its line. */
export function isSubHeading(paragraph: string): boolean {
  return /^[（(][一二三四五六七八九十]+[）)][^。，；]{1,24}$/.test(paragraph);
}
