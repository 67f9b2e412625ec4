/**
 * The known name that was probably meant: the one that needs the fewest insertions, deletions, replacements and swaps
 * of neighbours, if that is at most a third of its length.
 */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const far = distance(given.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  if (best === undefined) return undefined;
  return least <= Math.max(1, Math.floor(Math.max(best.length, given.length) / 3)) ? best : undefined;
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(replaced, above[j]! + 1, row[j - 1]! + 1, swapped ? before[j - 2]! + 1 : replaced));
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
