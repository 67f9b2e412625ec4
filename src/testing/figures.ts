import type { ColumnSpec, TableSpec } from '../templates/template.js';
import { factCells } from '../templates/expand.js';

/**
 * Figures of an invented organ that satisfy every relation, also from year to year: what is carried over is what was
 * carried forward, and as many documents are repealed as are issued. Cells that are not named hold 0; totals over
 * applicants are summed up.
 */
const natural: Record<string, number> = {
  received: 12,
  carriedOver: 1,
  granted: 6,
  grantedInPart: 2,
  'denied.internalAffairs': 1,
  'unavailable.notHeld': 2,
  'notProcessed.petitionComplaint': 1,
  outcomeTotal: 12,
  carriedForward: 1,
};
const business: Record<string, number> = { received: 3, granted: 2, 'unavailable.notHeld': 1, outcomeTotal: 3 };

const others: Record<string, string> = {
  'disclosure.normativeDocs.produced': '2',
  'disclosure.normativeDocs.newlyDisclosed': '2',
  'disclosure.normativeDocs.totalDisclosed': '9',
  'disclosure.normativeDocs.issued': '2',
  'disclosure.normativeDocs.repealed': '2',
  'disclosure.normativeDocs.inForce': '9',
  'disclosure.licensing.itemsPrev': '8',
  'disclosure.licensing.decisions': '36',
  'disclosure.otherServices.itemsPrev': '5',
  'disclosure.otherServices.decisions': '127',
  'disclosure.penalties.itemsPrev': '11',
  'disclosure.penalties.decisions': '4',
  'disclosure.adminFees.itemsPrev': '1',
  'disclosure.adminFees.amountWan': '2.35',
  'disclosure.procurement.projects': '3',
  'disclosure.procurement.amount': '46.8',
  'reviews.review.upheld': '1',
  'reviews.review.total': '1',
  'reviews.litigationDirect.upheld': '1',
  'reviews.litigationDirect.pending': '1',
  'reviews.litigationDirect.total': '2',
};

/** The text of every numeric cell of a table, by fact id. */
export function figuresOf(table: TableSpec): Record<string, string> {
  return Object.fromEntries(factCells(table).map(({ id, row, column }) => [id, figure(table, id, row.id, column)]));
}

function figure(table: TableSpec, id: string, row: string, column: ColumnSpec): string {
  if (table.id !== 'requests') return others[id] ?? '0';
  const values: Record<string, number> = {
    natural: natural[row] ?? 0,
    business: business[row] ?? 0,
    total: (natural[row] ?? 0) + (business[row] ?? 0),
  };
  return String(values[column.id] ?? 0);
}
