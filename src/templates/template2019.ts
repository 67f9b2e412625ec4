import { format2019, regulation } from './clauses.js';
import { disclosureTable2019 } from './disclosure-tables.js';
import { parts } from './parts.js';
import { applicantTotal, disclosureBound, outcomeTotal, requestsBalance, reviewTotals } from './relations.js';
import { requestsTable2019 } from './requests-tables.js';
import { reviewsTable } from './reviews-table.js';
import type { Template } from './template.js';

const documents = ['regulations', 'normativeDocs'];
const items = ['licensing', 'otherServices', 'penalties', 'coercion', 'adminFees'];

/** The trial format of 2019, for the report years 2019 and 2020. */
export const template2019: Template = {
  version: '2019',
  years: { from: 2019, to: 2020 },
  basis: [format2019.notice],
  parts,
  tables: [disclosureTable2019, requestsTable2019, reviewsTable],
  relations: [
    requestsBalance(format2019.cornerNote),
    outcomeTotal(format2019.annex, ['otherHandling']),
    applicantTotal(format2019.annex),
    reviewTotals(format2019.annex),
    disclosureBound('disclosed-at-least-new', format2019.annex, documents, ['totalDisclosed'], ['newlyDisclosed']),
    disclosureBound('items-not-negative', format2019.annex, items, ['itemsPrev', 'itemsDelta'], []),
  ],
  duties: [
    {
      id: 'accountability',
      part: 'overview',
      organs: ['government', 'township'],
      basis: [regulation.article50Governments],
    },
  ],
};
