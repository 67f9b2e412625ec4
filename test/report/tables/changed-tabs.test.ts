import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../../src/readers/text.js';
import { recognise } from '../../../src/report/recognise.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { compliant } from '../../../src/testing/report-builder.js';

const separators = { text: '\t', markdown: '|' };
type Format = keyof typeof separators;

/** Figures that are all different, or blank. */
function figuresOf(year: number, blank: (cell: number) => boolean): Record<string, string> {
  const ids = Object.values(compliant(year).draft.tables).flatMap(({ cells }) => Object.keys(cells));
  return Object.fromEntries(ids.map((id, i) => [id, blank(i) ? '' : String(101 + i)]));
}

/** What is read as a number and is none, or another one. */
function wrong(text: string, format: Format, figures: Record<string, string>): string[] {
  const source = { format, bytes: text.length, text };
  const { facts } = recognise(readText(text, source), officialTemplates, {});
  return Object.entries(facts).flatMap(([id, { state, value }]) =>
    state === 'number' && String(value) !== figures[id] ? [`${id}: ${value} instead of ${figures[id]}`] : [],
  );
}

/** Puts a separator more before a figure. */
function widened(text: string, separator: string, figure: string): string {
  const at = text.search(new RegExp(`(?<=\\${separator} ?)${figure}\\b`));
  expect(at).toBeGreaterThan(0);
  return text.slice(0, at) + separator + text.slice(at);
}

describe.each<Format>(['text', 'markdown'])('%s tables with blank cells and separators too many', (format) => {
  const separator = separators[format];
  const cells = fc.array(fc.nat(9), { minLength: 60, maxLength: 60 });
  const places = fc.array(fc.nat(400), { minLength: 2, maxLength: 2 });

  it('give no wrong figure where two lines of the table of requests have one', () => {
    fc.assert(
      fc.property(fc.constantFrom(2019, 2020, 2021, 2023), cells, places, (year, draws, [first, second]) => {
        const figures = figuresOf(year, (cell) => draws[cell % 60]! < 3);
        const requests = Object.keys(figures).filter((id) => id.startsWith('requests.') && figures[id] !== '');
        const [a, b] = [first, second].map((place) => requests[place! % requests.length]!);
        const rowOf = (id: string) => id.slice(0, id.lastIndexOf('.'));
        fc.pre(rowOf(a!) !== rowOf(b!));
        const text = compliant(year).figures(figures).render(format);
        const changed = [a!, b!].reduce((all, id) => widened(all, separator, figures[id]!), text);
        expect(wrong(changed, format, figures)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
