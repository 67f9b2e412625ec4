import type { Clause, Relation, Term } from './template.js';

const deniedRows = [
  'stateSecret',
  'otherProhibition',
  'securityStability',
  'thirdPartyRights',
  'internalAffairs',
  'deliberativeProcess',
  'enforcementFile',
  'statutoryInquiry',
];
const unavailableRows = ['notHeld', 'requiresCreation', 'stillUnclear'];
const notProcessedRows = ['petitionComplaint', 'duplicate', 'publication', 'excessive', 'confirmReissue'];

/** First item plus second equals third plus fourth: the one relation that is printed in the form. */
export function requestsBalance(basis: Clause): Relation {
  return {
    id: 'requests-balance',
    kind: 'balance',
    table: 'requests',
    along: 'columns',
    left: terms('received', 'carriedOver'),
    op: '=',
    right: terms('outcomeTotal', 'carriedForward'),
    basis: [basis],
    official: true,
  };
}

/** （七）总计 sums all outcomes; `otherHandling` names the rows that （六）其他处理 has in this version. */
export function outcomeTotal(basis: Clause, otherHandling: string[]): Relation {
  return {
    id: 'requests-outcome-total',
    kind: 'total',
    table: 'requests',
    along: 'columns',
    left: terms('outcomeTotal'),
    op: '=',
    right: terms(
      'granted',
      'grantedInPart',
      ...deniedRows.map((row) => `denied.${row}`),
      ...unavailableRows.map((row) => `unavailable.${row}`),
      ...notProcessedRows.map((row) => `notProcessed.${row}`),
      ...otherHandling,
    ),
    basis: [basis],
    official: false,
  };
}

/** The column 总计 sums the six kinds of applicants. */
export function applicantTotal(basis: Clause): Relation {
  return {
    id: 'requests-applicant-total',
    kind: 'total',
    table: 'requests',
    along: 'rows',
    left: terms('total'),
    op: '=',
    right: terms('natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'),
    basis: [basis],
    official: false,
  };
}

/** Each 总计 of reviews and litigation sums the four results before it. */
export function reviewTotals(basis: Clause): Relation {
  return {
    id: 'reviews-total',
    kind: 'total',
    table: 'reviews',
    along: 'groups',
    left: terms('total'),
    op: '=',
    right: terms('upheld', 'corrected', 'otherResult', 'pending'),
    basis: [basis],
    official: false,
  };
}

/** An inequality between columns of the table of part two. */
export function disclosureBound(id: string, basis: Clause, over: string[], left: string[], right: string[]): Relation {
  return {
    id,
    kind: 'bound',
    table: 'disclosure',
    along: 'rows',
    over,
    left: terms(...left),
    op: '>=',
    right: terms(...right),
    basis: [basis],
    official: false,
  };
}

function terms(...refs: string[]): Term[] {
  return refs.map((ref) => ({ ref }));
}
