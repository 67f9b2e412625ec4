import type { Made } from '../compose.js';
import { plant, type Planter } from './planter.js';
import { quiet, saying, valueOf } from './quiet.js';

function cellOf({ builder }: Made, fact: string): number {
  return Number(builder.draft.tables[fact.split('.')[0]!]!.cells[fact]);
}

/** The report with more in cells than belongs there. */
function more(made: Made, ...facts: string[]) {
  const by = made.dice.int(1, 30);
  return quiet(made).figures(Object.fromEntries(facts.map((fact) => [fact, cellOf(made, fact) + by])));
}

/** A row of part three for one natural person, with its total. */
const one = (row: string, value: number): Record<string, number> => ({
  [`requests.${row}.natural`]: value,
  [`requests.${row}.total`]: value,
});

export const arithmetic: Planter[] = [
  plant('table-balance-mismatch', (made) =>
    more(made, 'requests.carriedForward.natural', 'requests.carriedForward.total'),
  ),
  plant('table-total-mismatch', (made) => more(made, 'requests.granted.natural'), { name: 'an outcome' }),
  plant('table-total-mismatch', (made) => more(made, 'requests.received.total'), { name: 'all applicants' }),
  plant('table-total-mismatch', (made) => more(made, 'requests.outcomeTotal.business'), { name: 'all outcomes' }),
  plant('table-total-mismatch', (made) => more(made, 'reviews.review.total'), { name: 'reviews' }),
  plant('table-bound-violation', (made) => {
    const bound =
      made.template.version === '2019'
        ? { newlyDisclosed: 12, totalDisclosed: 5, produced: 12 }
        : { issued: 12, repealed: 0, inForce: 5 };
    const cells = Object.entries(bound).map(([column, value]) => [`disclosure.normativeDocs.${column}`, value]);
    return quiet(made).figures(Object.fromEntries(cells) as Record<string, number>);
  }),
  plant('excessive-requests-implausible', (made) => {
    if (valueOf(made, 'handled') > 0 || valueOf(made, 'carriedForward') > 0) return undefined;
    const rows = ['received', 'notProcessed.excessive', 'outcomeTotal'].map((row) => one(row, 2));
    return quiet(made).figures(Object.assign({}, ...rows) as Record<string, number>);
  }),
  plant('fee-amount-unit', (made) => {
    if (made.template.version === '2019') return undefined;
    return saying(made, 0, '全年收取行政事业性收费251000元。').set('disclosure.adminFees.amountWan', '251000');
  }),
];
