import type { Document } from '../document/document.js';
import type { Template } from '../templates/template.js';
import { kindOf } from './kind.js';
import { layOut, type Layout } from './layout.js';
import { readNarrative } from './narrative/read-narrative.js';
import { findOrgan } from './organ.js';
import { findOrganNames } from './organ-names.js';
import { wordingsOf } from './parts/wordings.js';
import { passagesOf } from './passages.js';
import { findPeriod } from './period.js';
import { publishedDates } from './published.js';
import type { Report } from './report.js';
import { findReportedYears } from './reported-years.js';
import type { Settings } from './settings.js';
import { recogniseTables } from './tables/recognise-tables.js';
import { dueTemplate, findYear } from './year.js';

/** Reads a document as a disclosure report: its parts, tables, facts and what its narrative states. */
export function recognise(document: Document, templates: Template[], settings: Settings): Report {
  const layout = layOut(document, wordingsOf(templates));
  const { title, signature, preface, parts } = layout;
  const passages = passagesOf(document, layout);
  const period = findPeriod(passages);
  const published = publishedDates(document, firstPart(layout), signature);
  const organ = findOrgan(document, { title, signature, passages }, settings);
  const year = findYear(document, { title, period, signature, published, passages }, settings);
  const due = dueTemplate(year, templates);
  const { tables, facts } = recogniseTables(document, contentsOf(document, layout), templates, due);
  return {
    organNames: findOrganNames(document, { title, signature, passages }),
    reportedYears: findReportedYears(passages),
    template: due ?? lookOf(tables) ?? newest(templates),
    published,
    preface,
    parts,
    tables,
    facts,
    passages,
    ...readNarrative(passages, organ),
    ...kindOf(document, layout, tables),
    ...(title && { title }),
    ...(organ && { organ }),
    ...(year && { year }),
    ...(period && { period }),
    ...(signature && { signature }),
    ...(due !== undefined && { dueTemplate: due }),
  };
}

function firstPart({ regions }: Layout): number {
  return regions.find(({ heading }) => heading)?.heading?.at.block ?? Number.MAX_SAFE_INTEGER;
}

/** Blocks by part for the search for tables; without any part all of them together. */
function contentsOf(document: Document, { regions, parts }: Layout): { part?: string; blocks: number[] }[] {
  if (parts.length === 0) return [{ blocks: document.blocks.map((_, index) => index) }];
  return regions.map(({ part, content }) => ({
    blocks: [...new Set(content.map(({ block }) => block))],
    ...(part !== undefined && part !== 'preface' && { part }),
  }));
}

/** The version that most of the tables look like. */
function lookOf(tables: Report['tables']): string | undefined {
  const versions = Object.values(tables).flatMap((table) => table?.version ?? []);
  const count = (version: string): number => versions.filter((other) => other === version).length;
  return versions.sort((a, b) => count(b) - count(a))[0];
}

function newest(templates: Template[]): string {
  return [...templates].sort((a, b) => b.years.from - a.years.from)[0]!.version;
}
