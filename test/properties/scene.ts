import type { Dice } from './dice.js';
import type { Cells } from './figures/requests.js';
import { split } from './figures/split.js';
import type { Organ } from './organs.js';
import type { Values } from './wording.js';

/** All that phrases can name: figures of the tables and sums of them, and figures that only the prose has. */
export function sceneOf(dice: Dice, year: number, organ: Organ, cells: Cells): Values {
  return {
    year: String(year),
    lastYear: String(year - 1),
    nextYear: String(year + 1),
    organ: organ.name,
    own: organ.own.join('|'),
    // 全县 for 我县
    area: organ.kind === 'government' ? organ.own[1]!.replace('我', '全') : '',
    isArea: Number(organ.kind === 'government'),
    ...requests(dice, cells),
    ...reviews(cells),
    ...disclosure(cells),
    // An office of a government has no office of its own.
    office: organ.name.endsWith('办公室') ? organ.name : `${organ.name}办公室`,
    ...published(dice),
    ...sundry(dice),
  };
}

function requests(dice: Dice, cells: Cells): Values {
  const total = (row: string, column = 'total'): number => cells[`requests.${row}.${column}`] ?? 0;
  const blocks = blockTotals(cells);
  const block = (id: string): number => blocks[id] ?? 0;
  const received = total('received');
  const [online, post, desk] = split(dice, received, 3) as [number, number, number];
  return {
    received,
    carriedOver: total('carriedOver'),
    handled: received + total('carriedOver'),
    closed: total('outcomeTotal'),
    carriedForward: total('carriedForward'),
    granted: total('granted'),
    inPart: total('grantedInPart'),
    denied: block('denied'),
    unavailable: block('unavailable'),
    notProcessed: block('notProcessed'),
    otherHandled: block('otherHandling'),
    notHeld: total('unavailable.notHeld'),
    otherUnavailable: block('unavailable') - total('unavailable.notHeld'),
    natural: total('received', 'natural'),
    organisations: received - total('received', 'natural'),
    business: total('received', 'business'),
    feeOverdue: total('otherHandling.feeOverdue'),
    online,
    post,
    desk,
    ...shares({ naturalShare: [total('received', 'natural'), received], onlineShare: [online, received] }),
  };
}

/** What the rows of a block such as 不予公开 come to, by the block's id. */
function blockTotals(cells: Cells): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [fact, value] of Object.entries(cells)) {
    const [table, block, ...rest] = fact.split('.');
    if (table === 'requests' && rest.at(-1) === 'total') totals[block!] = (totals[block!] ?? 0) + value;
  }
  return totals;
}

function reviews(cells: Cells): Values {
  const cell = (group: string, result: string): number => cells[`reviews.${group}.${result}`] ?? 0;
  const both = (result: string): number => cell('litigationDirect', result) + cell('litigationAfterReview', result);
  return {
    reviews: cell('review', 'total'),
    reviewsUpheld: cell('review', 'upheld'),
    reviewsCorrected: cell('review', 'corrected'),
    reviewsOther: cell('review', 'otherResult'),
    reviewsPending: cell('review', 'pending'),
    suits: both('total'),
    suitsDirect: cell('litigationDirect', 'total'),
    suitsAfter: cell('litigationAfterReview', 'total'),
  };
}

function disclosure(cells: Cells): Values {
  const cell = (id: string): number => cells[`disclosure.${id}`] ?? 0;
  return {
    rulesIssued: cell('regulations.issued'),
    rulesInForce: cell('regulations.inForce'),
    docsIssued: cell('normativeDocs.issued'),
    docsRepealed: cell('normativeDocs.repealed'),
    docsInForce: cell('normativeDocs.inForce'),
    licences: cell('licensing.decisions'),
    penalties: cell('penalties.decisions'),
    coercions: cell('coercion.decisions'),
    feesWan: cell('adminFees.amountWan'),
  };
}

/** What was published, by channel and subject; the subjects of the site nest in its figure. */
function published(dice: Dice): Values {
  const total = dice.pick([dice.int(20, 99), dice.int(100, 999), dice.int(1000, 9999)]);
  const [site, wechat, board] = split(dice, total, 3, 4) as [number, number, number];
  const [siteNews, siteOpen] = split(dice, site, 2, 1) as [number, number];
  const [wechatNews, wechatVideo] = split(dice, wechat, 2, 1) as [number, number];
  const [policy, finance, people, rest] = split(dice, total, 4, 2) as [number, number, number, number];
  const [budget, accounts] = split(dice, finance, 2, 1) as [number, number];
  return {
    ...{ published: total, site, wechat, board, siteNews, siteOpen, wechatNews, wechatVideo },
    ...{ policy, finance, people, rest, budget, accounts },
    ...shares({ siteShare: [site, total], boardShare: [board, total] }),
  };
}

/** Counts that stand in no table and in no sum. */
function sundry(dice: Dice): Values {
  const pictures = dice.int(1, 30);
  const videos = dice.int(1, 12);
  const each = dice.int(2, 9);
  const meetings = dice.int(1, 5);
  const replies = dice.int(3, 90);
  const points = dice.int(2, 30);
  return {
    readings: pictures + videos,
    pictures,
    videos,
    trainings: dice.int(1, 6),
    trainees: dice.int(12, 160),
    meetings,
    replies,
    checks: dice.int(2, 12),
    points,
    fans: dice.int(300, 50_000),
    more: dice.int(2, 60),
    twofold: 2 * replies,
    staff: meetings + points,
    bids: meetings + points + dice.int(1, 9),
    each,
    billions: (dice.int(11, 99) / 10).toFixed(1),
    eachTriple: 3 * each,
    approx: `${dice.int(2, 90) * 100}余`,
  };
}

function shares(ratios: Record<string, [number, number]>): Values {
  return Object.fromEntries(
    Object.entries(ratios).map(([name, [part, whole]]) => [name, whole > 0 ? ((100 * part) / whole).toFixed(2) : '']),
  );
}
