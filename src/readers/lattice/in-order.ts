/** Sorts by a key. Most of what is drawn comes in the order of reading, and is left as it is. */
export function inOrder<T>(items: readonly T[], key: (item: T) => number): readonly T[] {
  const isSorted = items.every((item, i) => i === 0 || key(items[i - 1]!) <= key(item));
  return isSorted ? items : items.toSorted((a, b) => key(a) - key(b));
}
