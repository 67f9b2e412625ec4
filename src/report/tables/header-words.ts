import type { GridCell, GridRow } from './grid.js';
import { takeApart } from './label.js';
import type { BlockIndex } from './spec-index.js';

/** Words in a header row: a column's label, something else of the form, or a stranger. */
export interface HeaderWords {
  row: GridRow;
  cell: GridCell;
  /** As it stands there; of a label that is broken over several rows, all of it. */
  text: string;
  /** Columns of the form that have this label. */
  options: number[];
}

/** Sorts the words of header rows; a label broken over two rows is put together. */
export function headerWords(
  rows: GridRow[],
  block: BlockIndex,
  isOther: (cell: GridCell) => boolean,
): { leaves: HeaderWords[]; strangers: HeaderWords[] } {
  const leaves: HeaderWords[] = [];
  let strangers: HeaderWords[] = [];
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.kind !== 'words') continue;
      const options = columnsOf(block, cell);
      const words = { row, cell, text: cell.text, options };
      if (options.length > 0) leaves.push(words);
      else if (!isOther(cell) && !block.groups.has(cell.label?.core ?? '')) strangers.push(words);
    }
  }
  for (const lower of [...strangers]) {
    const whole = strangers.map((upper) => joined(upper, lower, block)).find((words) => words !== undefined);
    if (!whole) continue;
    leaves.push(whole);
    strangers = strangers.filter(({ cell }) => cell !== whole.cell && cell !== lower.cell);
  }
  return { leaves, strangers };
}

function joined(upper: HeaderWords, lower: HeaderWords, block: BlockIndex): HeaderWords | undefined {
  if (upper.row.block !== lower.row.block || upper.row.row !== lower.row.row - 1) return undefined;
  if (upper.cell.column !== lower.cell.column) return undefined;
  const text = upper.text + lower.text;
  const { core, flat } = takeApart(text);
  const options = block.columnKeys.get(core) ?? block.columnKeys.get(flat);
  return options && { ...upper, text, options };
}

function columnsOf({ columnKeys }: BlockIndex, { label }: GridCell): number[] {
  if (!label) return [];
  return columnKeys.get(label.core) ?? columnKeys.get(label.flat) ?? columnKeys.get(label.bare) ?? [];
}
