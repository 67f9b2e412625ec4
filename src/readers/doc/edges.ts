/** Columns of a table whose rows have edges of their own. */
export interface Columns {
  count: number;
  /** The column that begins at an edge of a row; `count` for the last edge. */
  at(row: number, edge: number): number;
}

/** Rows that were cut by hand do not meet exactly; 5 points are no column. In twentieths of a point. */
const tolerance = 100;

/** Finds the columns: edges of different rows that lie close together are one, edges of one row never are. */
export function columnsOf(rows: number[][]): Columns {
  const rowsAt = new Map<number, number[]>();
  rows.forEach((edges, row) => {
    for (const edge of new Set(edges)) {
      const at = rowsAt.get(edge);
      if (at) at.push(row);
      else rowsAt.set(edge, [row]);
    }
  });
  const columns = rows.map(() => new Map<number, number>());
  /** Index of the line of edges in which a row had its last. */
  const lastOf = rows.map(() => -1);
  let line = -1;
  let begin = Number.NEGATIVE_INFINITY;
  for (const [edge, at] of [...rowsAt].sort(([a], [b]) => a - b)) {
    if (edge - begin > tolerance || at.some((row) => lastOf[row] === line)) {
      line++;
      begin = edge;
    }
    for (const row of at) {
      lastOf[row] = line;
      columns[row]!.set(edge, line);
    }
  }
  return { count: Math.max(line, 0), at: (row, edge) => columns[row]!.get(edge)! };
}
