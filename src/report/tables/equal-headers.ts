import type { GridRow } from './grid.js';
import type { HeaderWords } from './header-words.js';
import type { BlockIndex } from './spec-index.js';

/**
 * Which columns the cells name whose label several columns have, such as 总计 under 行政复议 and under 行政诉讼: by the
 * group they stand under, else by the order of reading. Undefined if the groups stand in another order than in the form
 * and do not tell all columns.
 */
export function tellEqual(
  leaves: HeaderWords[],
  rows: GridRow[],
  block: BlockIndex,
): Map<HeaderWords, number> | undefined {
  const equal = leaves.filter(({ options }) => options.length > 1);
  if (equal.length === 0) return new Map();
  const expected = block.columns.flatMap(({ label }, i) => (block.columnKeys.get(label.core)!.length > 1 ? [i] : []));
  const grouped = byGroup(equal, rows, block);
  if (new Set(grouped.values()).size === expected.length) return grouped;
  if (!groupsInOrder(rows, block)) return undefined;
  return inSequence(equal, expected) ?? grouped;
}

function byGroup(leaves: HeaderWords[], rows: GridRow[], block: BlockIndex): Map<HeaderWords, number> {
  const columns = new Map<HeaderWords, number>();
  for (const leaf of leaves) {
    const column = underGroup(leaf, rows, block);
    if (column !== undefined) columns.set(leaf, column);
  }
  return columns;
}

/** The group whose cell begins nearest to the left, in a row above or beside. */
function underGroup(
  { row, cell, options }: HeaderWords,
  rows: GridRow[],
  { columns, groups }: BlockIndex,
): number | undefined {
  let nearest = -1;
  let found: number | undefined;
  for (const header of rows) {
    if (header.block !== row.block || header.row > row.row) break;
    for (const { column, label } of header.cells) {
      if (!label || column > cell.column || column < nearest || !groups.has(label.core)) continue;
      const option = options.find((i) => columns[i]!.group === label.core);
      if (option === undefined) continue;
      nearest = column;
      found = option;
    }
  }
  return found;
}

/** Labels in exactly the order of the form. */
function inSequence(leaves: HeaderWords[], expected: number[]): Map<HeaderWords, number> | undefined {
  if (leaves.length !== expected.length) return undefined;
  if (leaves.some(({ options }, i) => !options.includes(expected[i]!))) return undefined;
  return new Map(leaves.map((leaf, i) => [leaf, expected[i]!]));
}

/** Within every header row the groups follow each other as in the form. */
function groupsInOrder(rows: GridRow[], { columns, groups }: BlockIndex): boolean {
  return rows.every(({ cells }) => {
    const firsts = cells.flatMap(({ label }) => {
      const group = label && groups.get(label.core);
      return group ? [columns.findIndex(({ spec }) => spec.groups?.includes(group))] : [];
    });
    return firsts.every((first, i) => i === 0 || firsts[i - 1]! <= first);
  });
}
