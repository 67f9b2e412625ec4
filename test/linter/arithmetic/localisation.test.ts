import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Defect } from '../../../src/linter/arithmetic.js';
import { template2019, template2021 } from '../../../src/templates/index.js';
import { smallestRepairs } from './brute-force.js';
import { analyse, cellIds, validTables } from './tables.js';
import type { Figures } from './tables.js';

const amounts = [1, -1, 9, 370];
const sorted = (ids: string[]): string[] => [...ids].sort();

/** The figures with other values in some cells, none of them below zero; nothing if that changes less than all of them. */
function corrupted(cells: Figures, changes: [id: string, by: number][]): Figures | undefined {
  const wrong = { ...cells };
  for (const [id, by] of changes) wrong[id] = Math.max(0, cells[id]! + by);
  return changes.every(([id]) => wrong[id] !== cells[id]) ? wrong : undefined;
}

function suspectsOf(defects: Defect[]): string[] {
  return sorted(defects.flatMap(({ suspects }) => suspects.map(({ fact }) => fact)));
}

function valuesOf(defects: Defect[]): Figures {
  return Object.fromEntries(defects.flatMap(({ suspects }) => suspects.map(({ fact, value }) => [fact, value!])));
}

describe.each([template2019, template2021])('defects of tables in the format of $version', (template) => {
  const ids = cellIds(template, 'requests', 'reviews');
  const figures = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 5000 })), {
    minLength: 23,
    maxLength: 160,
  });
  const tableOf = (id: string): string => id.slice(0, id.indexOf('.'));

  it('name each single wrong cell, with what it held, in whatever table and by whatever amount', () => {
    fc.assert(
      fc.property(figures, (numbers) => {
        const cells = validTables(template, numbers);
        for (const id of ids)
          for (const by of amounts) {
            const wrong = corrupted(cells, [[id, by]]);
            if (!wrong) continue;
            const { defects } = analyse(template, wrong);
            const repairs = smallestRepairs(template, tableOf(id), wrong);
            expect(defects).toHaveLength(1);
            expect(suspectsOf(defects)).toEqual(sorted(repairs.flatMap((repair) => Object.keys(repair))));
            if (repairs.length > 1) expect(defects[0]!.cause).toBe('ambiguous');
            else expect(defects[0]).toMatchObject({ cause: 'located', suspects: [{ fact: id, value: cells[id] }] });
          }
      }),
      { numRuns: 2 },
    );
  });

  it('are determined by the relations for every cell of the table of requests', () => {
    const cells = validTables(template, [3, 1, 4, 1, 5, 9, 2, 6]);
    for (const id of cellIds(template, 'requests')) {
      expect(analyse(template, { ...cells, [id]: cells[id]! + 2 }).defects).toMatchObject([
        { cause: 'located', suspects: [{ fact: id, value: cells[id] }] },
      ]);
    }
  });

  it('name the cells of two wrong ones if these alone would do, else all that might, and never another', () => {
    const change = fc.tuple(fc.constantFrom(...cellIds(template, 'requests')), fc.constantFrom(...amounts));
    const near = fc
      .constantFrom('natural', 'total')
      .chain((column) =>
        fc.tuple(
          fc.constantFrom(...ids.filter((id) => id.endsWith(`.${column}`) && id.startsWith('requests'))),
          fc.constantFrom(1, -1),
        ),
      );
    const pair = fc.uniqueArray(fc.oneof(change, near), { minLength: 2, maxLength: 2, selector: ([id]) => id });
    fc.assert(
      fc.property(figures, pair, (numbers, changes) => {
        const cells = validTables(template, numbers);
        const wrong = corrupted(cells, changes);
        fc.pre(wrong !== undefined);
        const { defects, failures } = analyse(template, wrong);
        const repairs = smallestRepairs(template, 'requests', wrong);
        const suspects = suspectsOf(defects);
        expect(suspects).toEqual(sorted([...new Set(repairs.flatMap((repair) => Object.keys(repair)))]));
        expect(defects.flatMap((defect) => defect.failures)).toHaveLength(failures.length);
        if (repairs.length > 1) return expect(defects.map(({ cause }) => cause)).toContain('ambiguous');
        expect(defects.every(({ cause }) => cause === 'located')).toBe(true);
        expect(valuesOf(defects)).toEqual(repairs[0]);
      }),
      { numRuns: 150 },
    );
  });

  it('are corrected by the values they name, however many cells are wrong', () => {
    const wrongOnes = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...amounts)), {
      minLength: 1,
      maxLength: 9,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(figures, wrongOnes, (numbers, changes) => {
        const wrong = corrupted(validTables(template, numbers), changes);
        fc.pre(wrong !== undefined);
        const { defects, failures } = analyse(template, wrong);
        const grouped = defects.flatMap((defect) => defect.failures);
        expect(grouped).toHaveLength(failures.length);
        expect(new Set(grouped)).toEqual(new Set(failures));
        const located = defects.filter(({ cause }) => cause === 'located');
        const mended = analyse(template, { ...wrong, ...valuesOf(located) });
        const left = defects.flatMap((defect) => (defect.cause === 'located' ? [] : defect.failures));
        expect(mended.failures.map(({ relation }) => relation)).toEqual(
          failures.filter((failure) => left.includes(failure)).map(({ relation }) => relation),
        );
        expect(Object.values(valuesOf(located)).every((value) => value >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
