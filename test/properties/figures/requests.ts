import type { Dice } from '../dice.js';
import { split, sum } from './split.js';

/** Cells by fact id. */
export type Cells = Record<string, number>;

const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];
const outcomes = [
  'granted',
  'grantedInPart',
  'denied.stateSecret',
  'denied.otherProhibition',
  'denied.securityStability',
  'denied.thirdPartyRights',
  'denied.internalAffairs',
  'denied.deliberativeProcess',
  'denied.enforcementFile',
  'denied.statutoryInquiry',
  'unavailable.notHeld',
  'unavailable.requiresCreation',
  'unavailable.stillUnclear',
  'notProcessed.petitionComplaint',
  'notProcessed.duplicate',
  'notProcessed.publication',
  'notProcessed.confirmReissue',
];
/** （六）其他处理 has one row in the format of 2019 and three in that of 2021. */
const otherHandling: Record<string, string[]> = {
  2019: ['otherHandling'],
  2021: ['otherHandling.correctionOverdue', 'otherHandling.feeOverdue', 'otherHandling.misc'],
};
/** How many requests of a natural person and of an organisation come in at most; small organs have none in most years. */
const sizes = [
  [0, 0],
  [0, 0],
  [4, 0],
  [14, 3],
  [90, 20],
  [1500, 300],
] as const;

/** The table of part three, with every relation satisfied. */
export function requestFigures(dice: Dice, version: string): Cells {
  const [natural, organisation] = dice.pick(sizes);
  const columns = applicants.map((applicant) => {
    const most = applicant === 'natural' ? natural : organisation;
    return { applicant, rows: columnOf(dice, version, dice.chance(0.7) ? dice.int(0, most) : 0) };
  });
  const cells: Cells = {};
  for (const row of columns.flatMap(({ rows }) => Object.keys(rows))) {
    for (const { applicant, rows } of columns) cells[`requests.${row}.${applicant}`] = rows[row] ?? 0;
    cells[`requests.${row}.total`] = sum(columns.map(({ rows }) => rows[row] ?? 0));
  }
  return cells;
}

/** One kind of applicant: so many closed, by outcome, and what came over and goes on. */
function columnOf(dice: Dice, version: string, closed: number): Cells {
  const rows = [...outcomes, ...otherHandling[version]!];
  // Only who asks often can ask too often.
  if (closed > 20) rows.push('notProcessed.excessive');
  const used = dice.some(rows, 1, 9);
  const values = split(dice, closed, used.length);
  const carriedForward = dice.chance(0.4) ? dice.int(0, Math.ceil(closed / 8)) : 0;
  const carriedOver = dice.chance(0.4) ? dice.int(0, Math.ceil(closed / 8)) : 0;
  const over = Math.min(carriedOver, closed + carriedForward);
  return {
    received: closed + carriedForward - over,
    carriedOver: over,
    ...Object.fromEntries(used.map((row, index) => [row, values[index]!])),
    outcomeTotal: closed,
    carriedForward,
  };
}
