const requests =
  'received carriedOver granted grantedInPart denied.internalAffairs unavailable.notHeld notProcessed.petitionComplaint outcomeTotal carriedForward';
const others = [
  ...['issued', 'repealed', 'inForce'].map((column) => `disclosure.normativeDocs.${column}`),
  ...['licensing.decisions', 'penalties.decisions', 'adminFees.amountWan'].map((cell) => `disclosure.${cell}`),
  ...[
    'review.upheld',
    'review.total',
    'litigationDirect.upheld',
    'litigationDirect.pending',
    'litigationDirect.total',
  ].map((cell) => `reviews.${cell}`),
];
/** What the report that examples start from would hold otherwise, as zero, by fact id. */
export const zeros = Object.fromEntries(
  [
    ...requests
      .split(' ')
      .flatMap((row) => ['natural', 'business', 'total'].map((column) => `requests.${row}.${column}`)),
    ...others,
  ].map((id) => [id, 0]),
);
