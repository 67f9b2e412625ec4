/**
 * Whether a finding on the subject `outer` speaks for one on `inner`: a table for its rows and cells, a row for its
 * cells, and a part for itself and for the table that stands in it, which bears its name.
 */
export function covers(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const table = outer.startsWith('part:') ? outer.slice('part:'.length) : outer;
  return inner === table || inner.startsWith(`${table}.`);
}
