import type { Claim } from '../report/report.js';
import { factCells } from '../templates/expand.js';
import { factName } from '../templates/names.js';
import { compact } from '../report/compact.js';
import type { RuleContext } from './rule.js';

type Views = Pick<RuleContext, 'fact' | 'shape' | 'textAt'>;

const results = ['upheld', 'corrected', 'otherResult', 'pending'];

/** The cells that a measure of the narrative stands for, in the shape that the table has; empty if it has none. */
export function cellsFor({ shape }: Pick<Views, 'shape'>, measure: string): string[] {
  const [table = ''] = measure.split('.');
  const spec = shape(table);
  if (!spec) return [];
  const known = new Set(factCells(spec).map(({ id }) => id));
  const cells = alternativesOf(measure).find((ids) => ids.every((id) => known.has(id)));
  return cells ?? [];
}

function alternativesOf(measure: string): string[][] {
  const litigation = /^reviews\.litigation\.(\w+)$/.exec(measure)?.[1];
  if (litigation) return [[`reviews.litigationDirect.${litigation}`, `reviews.litigationAfterReview.${litigation}`]];
  // The format of 2019 asks for what was made, 本年新制作.
  if (measure.endsWith('.issued')) return [[measure], [measure.replace('.issued', '.produced')]];
  return [[measure]];
}

/** The sums of a measure's cells, and of the results that make up a total: where the two differ, the table is wrong, and said to be so. */
export function sumsFor({ fact }: Pick<Views, 'fact'>, cells: string[]): (number | undefined)[] {
  const valueOf = (id: string): number | undefined => {
    const found = fact(id);
    return found?.state === 'number' ? found.value : undefined;
  };
  const sum = (ids: string[]): number | undefined =>
    ids.reduce<number | undefined>((so, id) => add(so, valueOf(id)), 0);
  const parts = cells.flatMap((id) =>
    id.endsWith('.total') ? results.map((result) => id.replace(/total$/, result)) : [id],
  );
  const byResult = sum(parts);
  return byResult === undefined ? [sum(cells)] : [sum(cells), byResult];
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** `表四 · 行政复议 · 总计`; of several cells with 之和. */
export function cellNames({ shape }: Pick<Views, 'shape'>, cells: string[]): string {
  const names = cells.map((id) => {
    const spec = shape(id.slice(0, id.indexOf('.')));
    return (spec && factName(spec, id)) ?? id;
  });
  const [first = '', ...rest] = names;
  if (rest.length === 0) return first;
  const table = first.slice(0, first.indexOf(' · ') + 3);
  return `${first}与${rest.map((name) => name.replace(table, '')).join('、')}之和`;
}

const MOST_WORDS = 40;

/** The words in which the narrative makes a claim, on one line and not too long. */
export function wordsOf({ textAt }: Pick<Views, 'textAt'>, { at }: Pick<Claim, 'at'>): string {
  const { text } = compact(textAt(at));
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}
