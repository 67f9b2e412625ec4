import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/readers/text.js';
import { recognise } from '../../src/report/recognise.js';
import type { Fact } from '../../src/report/report.js';
import { officialTemplates } from '../../src/templates/index.js';
import { compliant } from '../../src/testing/index.js';
import type { ReportBuilder } from '../../src/testing/report-builder.js';
import { layouts, renderIn } from './layouts.js';

/** A report with random figures, which need not add up; some cells may be blank. */
const report = fc
  .record({
    year: fc.constantFrom(2019, 2020, 2021, 2023),
    seed: fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constant('0') }, { weight: 2, arbitrary: fc.nat(40).map(String) }),
      {
        minLength: 210,
        maxLength: 210,
      },
    ),
  })
  .map(({ year, seed }) => fill(compliant(year), (index) => seed[index % seed.length]!));

function fill(builder: ReportBuilder, figure: (index: number) => string): ReportBuilder {
  const ids = Object.values(builder.draft.tables).flatMap(({ cells }) => Object.keys(cells));
  return builder.figures(Object.fromEntries(ids.map((id, index) => [id, figure(index)])));
}

function readFacts(
  builder: ReportBuilder,
  layout: (typeof layouts)[number],
  random: () => number,
): Record<string, Fact> {
  const text = renderIn(builder.draft, layout, random);
  return recognise(readText(text, { format: 'text', bytes: text.length, text }), officialTemplates, {}).facts;
}

function expectedOf(builder: ReportBuilder): [string, number][] {
  return Object.values(builder.draft.tables).flatMap(({ cells }) =>
    Object.entries(cells).map(([id, text]) => [id, Number(text)] as [string, number]),
  );
}

describe.each(layouts)('figures in “$name”', (layout) => {
  it('are right or unreadable, never wrong', () => {
    fc.assert(
      fc.property(
        report,
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (builder, stream) => {
          const facts = readFacts(builder, layout, () => stream.next().value as number);
          const wrong = expectedOf(builder).filter(
            ([id, value]) => facts[id]?.state === 'number' && facts[id].value !== value,
          );
          const blank = expectedOf(builder).filter(([id]) => facts[id]?.state === 'blank');
          expect({ wrong, blank }).toEqual({ wrong: [], blank: [] });
          const lost = expectedOf(builder).filter(([id]) => facts[id]?.state !== 'number');
          if (layout.lossless) expect(lost).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
