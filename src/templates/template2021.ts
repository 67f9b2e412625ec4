import { feeMeasures, format2021, regulation } from './clauses.js';
import { disclosureTable2021 } from './disclosure-tables.js';
import { parts } from './parts.js';
import { applicantTotal, disclosureBound, outcomeTotal, requestsBalance, reviewTotals } from './relations.js';
import { requestsTable2021 } from './requests-tables.js';
import { reviewsTable } from './reviews-table.js';
import type { Template } from './template.js';

const documents = ['regulations', 'normativeDocs'];
const otherHandling = ['otherHandling.correctionOverdue', 'otherHandling.feeOverdue', 'otherHandling.misc'];

/** The format of 2021, for report years from 2021 on. */
export const template2021: Template = {
  version: '2021',
  years: { from: 2021 },
  basis: [format2021.notice],
  parts,
  tables: [disclosureTable2021, requestsTable2021, reviewsTable],
  relations: [
    requestsBalance(format2021.cornerNote),
    outcomeTotal(format2021.annex, otherHandling),
    applicantTotal(format2021.annex),
    reviewTotals(format2021.annex),
    disclosureBound('issued-in-force-or-repealed', format2021.annex, documents, ['inForce', 'repealed'], ['issued']),
  ],
  duties: [
    { id: 'fee-statement', part: 'other', basis: [feeMeasures.reporting, format2021.partSix] },
    {
      id: 'accountability',
      part: 'overview',
      organs: ['government', 'township'],
      basis: [regulation.article50Governments],
    },
  ],
};
