import { analyseArithmetic } from '../../../src/linter/arithmetic/analyse.js';
import type { Arithmetic } from '../../../src/linter/arithmetic.js';
import type { Fact, RecognisedTable, Report } from '../../../src/report/report.js';
import { factCells } from '../../../src/templates/expand.js';
import { officialTemplates } from '../../../src/templates/index.js';
import type { Template } from '../../../src/templates/template.js';
import { figuresOf } from '../../../src/testing/figures.js';

/** Figures by fact id; `null` is a blank cell, a word the state of one. */
export type Cells = Record<string, number | null | Fact['state']>;
export type Figures = Record<string, number>;

export const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];
const groups = ['review', 'litigationDirect', 'litigationAfterReview'];
const results = ['upheld', 'corrected', 'otherResult', 'pending'];

export function factsOf(cells: Cells): Report['facts'] {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]): [string, Fact] => {
      if (typeof cell === 'number') return [id, { state: 'number', value: cell, raw: String(cell) }];
      return [id, { state: cell ?? 'blank', raw: '' }];
    }),
  );
}

export function tableIn(id: string, version: string): RecognisedTable {
  return {
    id,
    version,
    markers: [],
    blocks: [0],
    headers: [],
    rows: [],
    missingRows: [],
    missingColumns: [],
    extraRows: [],
    raggedRows: [],
    certainty: 'exact',
  };
}

export function analyse(template: Template, cells: Cells, templates = officialTemplates): Arithmetic {
  const tables = Object.fromEntries(template.tables.map(({ id }) => [id, tableIn(id, template.version)]));
  return analyseArithmetic({ tables, facts: factsOf(cells) }, templates);
}

/** The figures of the compliant report. */
export function consistent(template: Template): Figures {
  const texts = Object.assign({}, ...template.tables.map(figuresOf)) as Record<string, string>;
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, Number(text)]));
}

export function cellIds(template: Template, ...tables: string[]): string[] {
  return template.tables
    .filter(({ id }) => tables.includes(id))
    .flatMap((table) => factCells(table).map(({ id }) => id));
}

/** Tables that satisfy every relation by the way they are made, whatever the figures are. */
export function validTables(template: Template, figures: number[]): Figures {
  let next = 0;
  const figure = (): number => figures[next++ % figures.length]!;
  return { ...consistent(template), ...requests(template, figure), ...reviews(figure) };
}

function requests(template: Template, figure: () => number): Figures {
  const rows = template.tables.find(({ id }) => id === 'requests')!.blocks[0]!.rows.map(({ id }) => id);
  const outcomes = rows.filter((row) => !['received', 'carriedOver', 'outcomeTotal', 'carriedForward'].includes(row));
  const cells: Figures = {};
  for (const column of applicants) {
    const set = (row: string, value: number): number => (cells[`requests.${row}.${column}`] = value);
    const total = set('outcomeTotal', sum(outcomes.map((row) => set(row, figure()))));
    const forward = set('carriedForward', figure());
    const over = set('carriedOver', Math.min(total + forward, figure()));
    set('received', total + forward - over);
  }
  for (const row of rows)
    cells[`requests.${row}.total`] = sum(applicants.map((column) => cells[`requests.${row}.${column}`]!));
  return cells;
}

function reviews(figure: () => number): Figures {
  const cells: Figures = {};
  for (const group of groups)
    cells[`reviews.${group}.total`] = sum(results.map((one) => (cells[`reviews.${group}.${one}`] = figure())));
  return cells;
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
