import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseArithmetic } from '../../src/linter/arithmetic-analysis.js';
import type { Arithmetic } from '../../src/linter/arithmetic.js';
import type { Fact, Report } from '../../src/report/report.js';
import { expand, factCells } from '../../src/templates/expand.js';
import type { ConcreteRelation } from '../../src/templates/expand.js';
import { officialTemplates, template2019, template2021 } from '../../src/templates/index.js';
import type { Template } from '../../src/templates/template.js';
import { figuresOf } from '../../src/testing/figures.js';

type Cells = Record<string, number | null | Fact['state']>;

/** Facts from numbers; `null` is a blank cell, a word the state of one. */
function factsOf(cells: Cells): Report['facts'] {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]): [string, Fact] => {
      if (typeof cell === 'number') return [id, { state: 'number', value: cell, raw: String(cell) }];
      return [id, { state: cell ?? 'blank', raw: '' }];
    }),
  );
}

function analyse(template: Template, cells: Cells): Arithmetic {
  const tables = Object.fromEntries(
    template.tables.map(({ id }) => [
      id,
      {
        id,
        version: template.version,
        markers: [],
        blocks: [0],
        headers: [],
        rows: [],
        missingRows: [],
        missingColumns: [],
        extraRows: [],
        raggedRows: [],
        certainty: 'exact' as const,
      },
    ]),
  );
  return analyseArithmetic({ tables, facts: factsOf(cells) }, officialTemplates);
}

function consistent(template: Template): Record<string, number> {
  const texts = Object.assign({}, ...template.tables.map(figuresOf)) as Record<string, string>;
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, Number(text)]));
}

const columns = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];

/** A table of requests that satisfies every relation, whatever the figures are. */
function requests(template: Template, figures: number[]): Record<string, number> {
  const spec = template.tables.find(({ id }) => id === 'requests')!;
  const rows = spec.blocks[0]!.rows.map(({ id }) => id);
  const outcomes = rows.filter((row) => !['received', 'carriedOver', 'outcomeTotal', 'carriedForward'].includes(row));
  const cells: Record<string, number> = {};
  let next = 0;
  for (const column of columns) {
    const set = (row: string, value: number): number => (cells[`requests.${row}.${column}`] = value);
    const total = outcomes.map((row) => set(row, figures[next++ % figures.length]!)).reduce((a, b) => a + b, 0);
    set('outcomeTotal', total);
    const forward = set('carriedForward', figures[next++ % figures.length]!);
    const over = set('carriedOver', Math.min(total + forward, figures[next++ % figures.length]!));
    set('received', total + forward - over);
  }
  for (const row of rows)
    cells[`requests.${row}.total`] = columns.reduce((sum, column) => sum + cells[`requests.${row}.${column}`]!, 0);
  return cells;
}

function holds(relation: ConcreteRelation, id: string): boolean {
  return [...relation.left, ...relation.right].some(({ fact }) => fact === id);
}

describe.each([template2019, template2021])('analyseArithmetic, $version', (template) => {
  const figures = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 7, maxLength: 200 });
  const cell = fc.constantFrom(...factCells(template.tables.find(({ id }) => id === 'requests')!).map(({ id }) => id));

  it('finds nothing in tables that add up', () => {
    fc.assert(
      fc.property(figures, (numbers) => {
        const { failures, defects, unevaluated } = analyse(template, {
          ...consistent(template),
          ...requests(template, numbers),
        });
        expect({ failures, defects, unevaluated }).toEqual({ failures: [], defects: [], unevaluated: [] });
      }),
    );
  });

  it('finds every single wrong cell, and names it as the one suspect', () => {
    fc.assert(
      fc.property(figures, cell, fc.integer({ min: 1, max: 999 }), (numbers, id, by) => {
        const cells = { ...consistent(template), ...requests(template, numbers) };
        const { failures, defects } = analyse(template, { ...cells, [id]: cells[id]! + by });
        expect(failures.length).toBeGreaterThan(0);
        expect(failures.every(({ relation }) => holds(relation, id))).toBe(true);
        expect(defects).toHaveLength(1);
        expect(defects[0]!.suspects).toContainEqual({ fact: id, value: cells[id] });
      }),
    );
  });

  it('puts every failed equation into exactly one defect', () => {
    fc.assert(
      fc.property(figures, fc.uniqueArray(cell, { minLength: 1, maxLength: 6 }), (numbers, wrong) => {
        const cells = { ...consistent(template), ...requests(template, numbers) };
        for (const [index, id] of wrong.entries()) cells[id]! += index + 1;
        const { failures, defects } = analyse(template, cells);
        const grouped = defects.flatMap((defect) => defect.failures);
        expect(grouped).toHaveLength(failures.length);
        expect(new Set(grouped)).toEqual(new Set(failures));
      }),
    );
  });
});

describe('blanks', () => {
  const base = consistent(template2021);
  const blank = (...ids: string[]): Cells => ({ ...base, ...Object.fromEntries(ids.map((id) => [id, null])) });
  const about = ({ failures, unevaluated }: Arithmetic, relationId: string, instance: string) => ({
    failed: failures.filter(({ relation }) => relation.relation.id === relationId && relation.instance === instance),
    open: unevaluated.filter(({ relation }) => relation.relation.id === relationId && relation.instance === instance),
  });

  it('counts a blank operand as 0 beside filled ones, and names it', () => {
    const { failed } = about(
      analyse(template2021, blank('requests.granted.business')),
      'requests-outcome-total',
      'business',
    );
    expect(failed).toMatchObject([{ left: 3, right: 1, blanks: ['requests.granted.business'] }]);
  });

  it('is silent when the blanks stand for zeros', () => {
    expect(analyse(template2021, blank('requests.denied.stateSecret.natural')).failures).toEqual([]);
  });

  it.each([
    ['a blank total', ['requests.outcomeTotal.natural'], 'requests-outcome-total', 'natural'],
    ['a blank in the balance of the totals', ['requests.carriedForward.total'], 'requests-balance', 'total'],
    [
      'a row without any applicant',
      columns.map((column) => `requests.received.${column}`),
      'requests-applicant-total',
      'received',
    ],
    [
      'a column without any figure',
      ['received', 'carriedOver', 'outcomeTotal', 'carriedForward'].map((row) => `requests.${row}.natural`),
      'requests-balance',
      'natural',
    ],
    ['a bound with a blank', ['disclosure.normativeDocs.inForce'], 'issued-in-force-or-repealed', 'normativeDocs'],
  ])('leaves %s unevaluated', (_, ids, relation, instance) => {
    const { failed, open } = about(analyse(template2021, blank(...ids)), relation, instance);
    expect(failed).toEqual([]);
    expect(open).toHaveLength(1);
    expect(open[0]!.because.sort()).toEqual([...ids].sort());
  });

  it.each(['unreadable', 'text', 'placeholder', 'missing'] as const)(
    'leaves a relation with a cell that is %s unevaluated',
    (state) => {
      const result = analyse(template2021, { ...base, 'reviews.review.upheld': state });
      expect(result.failures).toEqual([]);
      expect(result.unevaluated.map(({ because }) => because)).toEqual([['reviews.review.upheld']]);
    },
  );

  it('takes a fact that is not there for missing', () => {
    const rest = { ...base };
    delete rest['reviews.review.upheld'];
    expect(analyse(template2021, rest).unevaluated).toMatchObject([{ because: ['reviews.review.upheld'] }]);
  });
});

describe('defects', () => {
  const base = consistent(template2021);
  const ids = ({ failures }: { failures: Arithmetic['failures'] }) =>
    failures.map(({ relation }) => `${relation.relation.id} ${relation.instance}`);

  it('are one for a total that is wrong in balance, outcomes and applicants', () => {
    const { defects } = analyse(template2021, { ...base, 'requests.outcomeTotal.natural': 13 });
    expect(defects.map(ids)).toEqual([
      ['requests-balance natural', 'requests-outcome-total natural', 'requests-applicant-total outcomeTotal'],
    ]);
    expect(defects[0]!.suspects).toEqual([{ fact: 'requests.outcomeTotal.natural', value: 12 }]);
  });

  it('keep balance and total together where the row of totals agrees with itself', () => {
    const { defects } = analyse(template2021, {
      ...base,
      'requests.outcomeTotal.natural': 13,
      'requests.outcomeTotal.total': 16,
    });
    expect(defects.map(ids)).toEqual([
      ['requests-balance natural', 'requests-outcome-total natural'],
      ['requests-balance total', 'requests-outcome-total total'],
    ]);
    expect(defects.flatMap(({ suspects }) => suspects)).toEqual([]);
  });

  it('are two for independent totals', () => {
    const { defects } = analyse(template2021, {
      ...base,
      'reviews.review.total': 0,
      'reviews.litigationDirect.total': 0,
    });
    expect(defects.map(ids)).toEqual([['reviews-total review'], ['reviews-total litigationDirect']]);
  });

  it('suspect no cell whose correction would be negative', () => {
    const { defects } = analyse(template2021, {
      ...base,
      'requests.received.natural': 20,
      'requests.received.total': 23,
    });
    expect(defects.flatMap(({ suspects }) => suspects).every(({ value }) => value >= 0)).toBe(true);
  });
});

describe('relations of another kind', () => {
  const money: Template = {
    ...template2021,
    version: '2099',
    relations: [
      {
        id: 'money',
        kind: 'total',
        table: 'disclosure',
        left: [{ ref: 'adminFees.amountWan' }],
        op: '=',
        right: [{ ref: 'a' }, { ref: 'b', factor: 2 }],
        basis: [],
        official: false,
      },
      {
        id: 'later',
        kind: 'series',
        table: 'disclosure',
        left: [{ ref: 'a' }],
        op: '=',
        right: [{ ref: 'a', year: -1 }],
        basis: [],
        official: false,
      },
    ],
  };
  const check = (a: number, b: number, total: number, tolerance = 0) => {
    const template = { ...money, relations: money.relations.map((relation) => ({ ...relation, tolerance })) };
    const table = {
      id: 'disclosure',
      version: '2099',
      markers: [],
      blocks: [0],
      headers: [],
      rows: [],
      missingRows: [],
      missingColumns: [],
      extraRows: [],
      raggedRows: [],
      certainty: 'exact' as const,
    };
    const facts = factsOf({ 'disclosure.a': a, 'disclosure.b': b, 'disclosure.adminFees.amountWan': total });
    return analyseArithmetic({ tables: { disclosure: table }, facts }, [template]);
  };

  it.each([
    [0.1, 0.1, 0.3, 0, 0],
    [0.092, 1.5, 3.092, 0, 0],
    [59237.2449, 0.0001, 59237.2451, 0, 0],
    [0.1, 0.1, 0.31, 0, 1],
    [0.1, 0.1, 0.31, 0.01, 0],
  ])('adds decimals exactly: %d + 2 × %d = %d within %d: %d failures', (a, b, total, tolerance, failures) => {
    expect(check(a, b, total, tolerance).failures).toHaveLength(failures);
  });

  it('leaves relations between years to others', () => {
    expect(expand(money, 'disclosure')).toHaveLength(2);
    const { failures, unevaluated } = check(1, 1, 3);
    expect([failures, unevaluated]).toEqual([[], []]);
  });

  it('leaves numbers too large for exact sums unevaluated', () => {
    expect(check(9e15, 9e15, 1).unevaluated).toHaveLength(1);
  });
});
