/**
 * The known name that was probably meant: the one that needs the fewest insertions, deletions, replacements and swaps
 * of neighbours, if that is at most a third of its length; else one that begins the same way, as `warn` and `warning`.
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  if (given === '') return undefined;
  const known = [...names];
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const far = distance(given.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  if (best === undefined) return undefined;
  if (least <= Math.max(1, Math.floor(Math.max(best.length, given.length) / 3))) return best;
  return known.find(
    (name) => Math.min(name.length, given.length) > 2 && (given.startsWith(name) || name.startsWith(given)),
  );
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
