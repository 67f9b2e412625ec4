import type { Fact, Report } from '../report/report.js';
import { factCells } from '../templates/expand.js';
import { factName } from '../templates/names.js';
import type { TableSpec, Template } from '../templates/template.js';
import { compareTexts } from './compare-texts.js';
import type { Compared, Comparison, Figure, FigurePair, PartPair } from './comparison.js';
import { repetition, shareOf, type Repetition } from './repeated-share.js';

/** A report with the path of its file. */
export interface Side {
  filePath: string;
  report: Report;
}

/** Puts two reports side by side. */
export function compare(old: Side, next: Side, templates: Template[]): Comparison {
  const parts = partIds(next.report, templates).map((part) => textsOf(part, old.report, next.report));
  return {
    old: comparedOf(old),
    new: comparedOf(next),
    figures: figurePairs(old.report, next.report, templates),
    parts: parts
      .filter(({ texts }) => texts.some(Boolean))
      .map(({ part, texts }) => pairOf(part, texts, next, templates)),
    repeated: shareOf(parts.map(({ texts }) => repetition(...texts))),
  };
}

function comparedOf({ filePath, report: { title, organ, year, dueTemplate } }: Side): Compared {
  return {
    filePath,
    title: title?.text ?? null,
    organ: organ?.name ?? null,
    year: year && !year.conflict ? year.value : null,
    template: dueTemplate ?? null,
  };
}

/** In the order of the newer report's form; what only the older form has comes last. */
function figurePairs(old: Report, next: Report, templates: Template[]): FigurePair[] {
  const names = new Map<string, string>();
  for (const report of [next, old]) {
    for (const shape of shapesOf(report, templates)) {
      for (const { id } of factCells(shape)) if (!names.has(id)) names.set(id, factName(shape, id) ?? id);
    }
  }
  return [...names].flatMap(([id, name]) => {
    const [before, after] = [figureOf(old.facts[id]), figureOf(next.facts[id])];
    return before || after ? [{ id, name, old: before, new: after, difference: difference(before, after) }] : [];
  });
}

function shapesOf({ tables, template }: Report, templates: Template[]): TableSpec[] {
  const all = templates.find(({ version }) => version === template)?.tables ?? [];
  return all.flatMap(({ id }) => {
    const found = tables[id];
    const version = templates.find((known) => known.version === found?.version);
    return version?.tables.find((shape) => shape.id === id) ?? [];
  });
}

function figureOf(fact: Fact | undefined): Figure | null {
  if (!fact || fact.state === 'missing') return null;
  return { state: fact.state, value: fact.value ?? null, raw: fact.raw };
}

/** Sums of money are decimal: 25.1 − 24.9 is 0.2. */
function difference(old: Figure | null, next: Figure | null): number | null {
  const [before, after] = [old?.value ?? null, next?.value ?? null];
  return before === null || after === null ? null : Math.round((after - before) * 1e6) / 1e6;
}

function partIds({ template }: Report, templates: Template[]): string[] {
  return ['preface', ...(templates.find(({ version }) => version === template)?.parts ?? []).map(({ id }) => id)];
}

function textsOf(part: string, old: Report, next: Report): { part: string; texts: [old: string, next: string] } {
  return { part, texts: [textOf(old, part), textOf(next, part)] };
}

/** The prose of a part, a paragraph a line. */
function textOf({ passages, parts }: Report, part: string): string {
  const headings = new Set(parts.flatMap((found) => found.headings.map(({ at }) => at.block)));
  const own = passages.filter(
    (passage) => passage.part === part && !(passage.heading && headings.has(passage.pieces[0]!.block)),
  );
  return own.map(({ text }) => `${text}\n`).join('');
}

function pairOf(part: string, [old, next]: [string, string], { report }: Side, templates: Template[]): PartPair {
  const spec = templates.find(({ version }) => version === report.template)?.parts.find(({ id }) => id === part);
  const own: Repetition = repetition(old, next);
  return {
    part,
    heading: spec ? `${spec.ordinal}、${spec.heading}` : '',
    changes: compareTexts(old, next),
    repeated: shareOf([own]),
  };
}
