import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/readers/text.js';
import { recognise } from '../../src/report/recognise.js';
import type { Fact } from '../../src/report/report.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/report-builder.js';
import type { ReportBuilder } from '../../src/testing/builder.js';
import { layouts, renderIn } from './layouts.js';
import type { Layout } from './layouts.js';

const figure = fc.oneof({ weight: 4, arbitrary: fc.constant('0') }, { weight: 2, arbitrary: fc.nat(40).map(String) });
const figureOrBlank = fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('') });

/** A report with random figures, which need not add up. */
function reports(cell: fc.Arbitrary<string>): fc.Arbitrary<ReportBuilder> {
  return fc
    .record({
      year: fc.constantFrom(2019, 2020, 2021, 2023),
      cells: fc.array(cell, { minLength: 210, maxLength: 210 }),
    })
    .map(({ year, cells }) => fill(compliant(year), cells));
}

function fill(builder: ReportBuilder, cells: string[]): ReportBuilder {
  const ids = Object.values(builder.draft.tables).flatMap((table) => Object.keys(table.cells));
  return builder.figures(Object.fromEntries(ids.map((id, index) => [id, cells[index % cells.length]!])));
}

const randomness = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

/** What each cell holds, and what was read. */
function readBack(
  builder: ReportBuilder,
  layout: Layout,
  random: () => number,
): { id: string; cell: string; read: string }[] {
  const text = renderIn(builder.draft, layout, random);
  const { facts } = recognise(readText(text, { format: 'text', bytes: text.length, text }), officialTemplates, {});
  return Object.values(builder.draft.tables)
    .flatMap((table) => Object.entries(table.cells))
    .map(([id, cell]) => ({ id, cell: cell || 'blank', read: inWords(facts[id]) }));
}

function inWords(fact: Fact | undefined): string {
  return fact?.state === 'number' ? String(fact.value) : (fact?.state ?? 'missing');
}

describe.each(layouts)('figures in “$name”', (layout) => {
  const check = (cell: fc.Arbitrary<string>, mayBeLost: boolean): void =>
    fc.assert(
      fc.property(reports(cell), randomness, (builder, stream) => {
        const read = readBack(builder, layout, () => stream.next().value as number);
        const lost = (fact: (typeof read)[number]): boolean =>
          mayBeLost && ['unreadable', 'missing'].includes(fact.read);
        expect(read.filter((fact) => fact.read !== fact.cell && !lost(fact))).toEqual([]);
      }),
      { numRuns: 40 },
    );

  it('are read', () => check(layout.keepsBlanks ? figureOrBlank : figure, !layout.lossless));

  if (!layout.keepsBlanks) it('are right or unreadable where blanks left no trace', () => check(figureOrBlank, true));

  if (layout.filledUp) return;

  it('are right or unreadable in a row that lost a cell', () => {
    fc.assert(
      fc.property(reports(figure), randomness, fc.nat(), (builder, stream, pick) => {
        const ids = Object.values(builder.draft.tables).flatMap((table) => Object.keys(table.cells));
        const lost = ids[pick % ids.length]!;
        const read = readBack(builder.dropCell(lost), layout, () => stream.next().value as number);
        const wrong = read.filter((fact) => !['unreadable', 'missing', fact.cell].includes(fact.read));
        expect({ lost, wrong: wrong.filter(({ id, read: state }) => id !== lost || state !== 'blank') }).toEqual({
          lost,
          wrong: [],
        });
      }),
      { numRuns: 40 },
    );
  });
});
