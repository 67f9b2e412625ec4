import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Arithmetic } from '../../../src/linter/arithmetic.js';
import { expand } from '../../../src/templates/expand.js';
import { template2019, template2021 } from '../../../src/templates/index.js';
import type { Template } from '../../../src/templates/template.js';
import { analyse, applicants, consistent, validTables } from './tables.js';
import type { Cells } from './tables.js';

describe.each([template2019, template2021])('analyseArithmetic, $version', (template) => {
  const figures = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 7, maxLength: 200 });

  it('finds nothing in tables that add up', () => {
    fc.assert(
      fc.property(figures, (numbers) => {
        const { failures, defects, unevaluated } = analyse(template, validTables(template, numbers));
        expect({ failures, defects, unevaluated }).toEqual({ failures: [], defects: [], unevaluated: [] });
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
      applicants.map((column) => `requests.received.${column}`),
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
  const defectsWith = (cells: Cells) => analyse(template2021, { ...base, ...cells }).defects;

  it('are one for a total that is wrong in balance, outcomes and applicants', () => {
    const defects = defectsWith({ 'requests.outcomeTotal.natural': 13 });
    expect(defects.map(ids)).toEqual([
      ['requests-balance natural', 'requests-outcome-total natural', 'requests-applicant-total outcomeTotal'],
    ]);
    expect(defects[0]).toMatchObject({
      cause: 'located',
      suspects: [{ fact: 'requests.outcomeTotal.natural', value: 12 }],
    });
  });

  it('are one for a wrong total that was carried into the row’s total', () => {
    const defects = defectsWith({ 'requests.outcomeTotal.natural': 13, 'requests.outcomeTotal.total': 16 });
    expect(defects.map(ids)).toEqual([
      [
        'requests-balance natural',
        'requests-balance total',
        'requests-outcome-total natural',
        'requests-outcome-total total',
      ],
    ]);
    expect(defects[0]).toMatchObject({
      cause: 'located',
      suspects: [
        { fact: 'requests.outcomeTotal.natural', value: 12 },
        { fact: 'requests.outcomeTotal.total', value: 15 },
      ],
    });
  });

  it('are two for independent totals', () => {
    const defects = defectsWith({ 'reviews.review.total': 0, 'reviews.litigationDirect.total': 0 });
    expect(defects.map(ids)).toEqual([['reviews-total review'], ['reviews-total litigationDirect']]);
  });

  it('are two for independent cells of one table, one found and one that several cells might explain', () => {
    const rows = expand(template2021, 'requests').flatMap(({ instance, relation }) =>
      relation.along === 'rows' ? instance : [],
    );
    const without = rows.filter((row) => !['received', 'carriedOver', 'outcomeTotal', 'carriedForward'].includes(row));
    const blankTotals = Object.fromEntries(without.map((row) => [`requests.${row}.total`, null]));
    const defects = defectsWith({ ...blankTotals, 'requests.granted.natural': 7, 'requests.received.otherOrg': 4 });
    expect(defects.map(({ cause }) => cause)).toEqual(['located', 'ambiguous']);
    expect(defects.map(ids)).toEqual([
      ['requests-balance otherOrg', 'requests-applicant-total received'],
      ['requests-outcome-total natural'],
    ]);
  });

  it('suspect no cell that would have to fall below zero', () => {
    const defects = defectsWith({
      'reviews.review.upheld': 5,
      'reviews.review.corrected': 2,
      'reviews.review.total': 3,
    });
    expect(defects[0]!.suspects).toEqual([{ fact: 'reviews.review.upheld' }, { fact: 'reviews.review.total' }]);
  });

  it.each([
    ['below zero', -1, 3],
    ['broken', 2.5, 3],
  ])('blame first, of cells that tie, the one that is %s', (_, upheld, total) => {
    const defects = defectsWith({
      'reviews.review.upheld': upheld,
      'reviews.review.corrected': 2,
      'reviews.review.total': total,
    });
    expect(defects[0]).toMatchObject({ cause: 'located', suspects: [{ fact: 'reviews.review.upheld', value: 1 }] });
  });

  it('locate nothing where more cells are wrong than are looked for', () => {
    const rows = [
      'received',
      'carriedOver',
      'granted',
      'grantedInPart',
      'denied.stateSecret',
      'unavailable.notHeld',
      'carriedForward',
    ];
    const shifted = Object.fromEntries(rows.map((row, index) => [`requests.${row}.natural`, 20 + 7 * index]));
    const defects = defectsWith(shifted);
    expect(defects).toMatchObject([{ cause: 'unlocated', suspects: [] }]);
    expect(defects[0]!.failures).toHaveLength(9);
  });

  it('are located in a blank that was counted as 0', () => {
    const defects = defectsWith({ 'requests.granted.business': null });
    expect(defects).toMatchObject([{ cause: 'located', suspects: [{ fact: 'requests.granted.business', value: 2 }] }]);
  });

  it('do not blame a blank whose own row would then fail', () => {
    const row = { 'requests.granted.total': null, 'requests.outcomeTotal.total': 15 };
    expect(defectsWith(row)).toMatchObject([{ suspects: [{ fact: 'requests.granted.total', value: 8 }] }]);
    const unread: Cells = { ...row, 'requests.grantedInPart.natural': 'unreadable', 'requests.granted.natural': 7 };
    expect(defectsWith(unread)).toMatchObject([{ cause: 'unlocated', suspects: [] }]);
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
    const relations = money.relations.map((relation) => ({ ...relation, tolerance }));
    const cells = { 'disclosure.a': a, 'disclosure.b': b, 'disclosure.adminFees.amountWan': total };
    return analyse(money, cells, [{ ...money, relations }]);
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

  it('suggests decimals for money, and leaves open which of them it is', () => {
    expect(check(0.1, 0.1, 0.31).defects).toMatchObject([
      {
        cause: 'ambiguous',
        suspects: ['disclosure.a', 'disclosure.b', 'disclosure.adminFees.amountWan'].map((fact) => ({ fact })),
      },
    ]);
    expect(check(0.1, -0.1, 0.31).defects).toMatchObject([
      { cause: 'located', suspects: [{ fact: 'disclosure.b', value: 0.105 }] },
    ]);
  });

  it.each([
    ['that allow for rounding', [0.1, 0.1, 0.31, 0.001]],
    ['of figures beyond all measure', [1e12, 1, 1, 0]],
  ] as const)('locates nothing in relations %s', (_, [a, b, total, tolerance]) => {
    expect(check(a, b, total, tolerance).defects).toMatchObject([{ cause: 'unlocated', suspects: [] }]);
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
