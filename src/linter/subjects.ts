const part = 'part:';

/**
 * Whether a finding on the subject `outer` speaks for one on `inner`: a table for its rows and cells, a row for its
 * cells, and a part for itself and for the table that stands in it, which bears its name; likewise that table for its
 * part, which holds nothing else.
 */
export function covers(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const table = withoutPart(outer);
  return withoutPart(inner) === table || inner.startsWith(`${table}.`);
}

function withoutPart(subject: string): string {
  return subject.startsWith(part) ? subject.slice(part.length) : subject;
}
