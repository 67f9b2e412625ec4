/** What the readings of a list are made of: one item, in order. */
export interface ListItem {
  /** The value, and others it may have (各N: how many things the number is for can be read in two ways). */
  values: number[];
  /** Perhaps the list ended before this item. */
  breakBefore: boolean;
  /** 其中 stands before it: from here on some items belong to the one before. */
  nestedBefore: boolean;
  /** Counted in another unit or standing in brackets: perhaps no item at all. */
  optional: boolean;
}

const MOST_STEPS = 4000;

/**
 * The sums of every admissible reading of a list, ascending; none if there are too many to tell. Items that already make
 * up a total end the list: what follows counts the same things along other lines (男性20人，女性15人，党员30人).
 */
export function sumsOfReadings(items: ListItem[], totals: number[] = []): number[] {
  const sums = new Set<number>(completeHeads(items, totals));
  let steps = 0;
  const walk = (list: ListItem[], index: number, sum: number): void => {
    if (++steps > MOST_STEPS) return;
    const item = list[index];
    if (!item) {
      sums.add(Math.round(sum * 1e6) / 1e6);
      return;
    }
    for (const value of item.values) walk(list, index + 1, sum + value);
    if (!item.nestedBefore) return;
    for (let next = index + 1; next <= list.length; next++) walk(list, next, sum);
  };
  for (const cut of cutsOf(items)) {
    const head = items.slice(0, cut);
    walk(
      head.filter(({ optional }) => !optional),
      0,
      0,
    );
    if (head.some(({ optional }) => optional)) walk(head, 0, 0);
  }
  return steps > MOST_STEPS ? [] : [...sums].sort((a, b) => a - b);
}

/** Where the list may end: behind its last item, and before every break. */
export function cutsOf(items: ListItem[]): number[] {
  const breaks = items.flatMap(({ breakBefore }, index) => (breakBefore && index > 0 ? [index] : []));
  return [...breaks, items.length];
}

function completeHeads(items: ListItem[], totals: number[]): number[] {
  const own = items.filter(({ optional }) => !optional);
  let sum = 0;
  return own.flatMap(({ values }, index) => {
    sum += values[0]!;
    return index > 0 && totals.includes(sum) ? [sum] : [];
  });
}
