import { readHeader, type HeaderMap } from './headers.js';
import type { GridCell, GridRow } from './grid.js';
import { rowHits, type Line } from './lines.js';
import type { SpecIndex } from './spec-index.js';

/** The header rows of a table, and which of them stand above a line. */
export interface Headers {
  /** What the nearest header above a line says of the columns of a block of the form. */
  above(line: Line, block: number): HeaderMap | undefined;
  /** Every reading of a header that was asked for. */
  maps(): { map: HeaderMap; block: number }[];
}

/** Groups the header rows of a table: each group stands above the lines that follow it. */
export function headersOf(lines: Line[], index: SpecIndex): Headers {
  const groups: GridRow[][] = [];
  const groupOf = new Map<string, number>();
  let inHeader = false;
  for (const line of lines) {
    if (line.kind === 'header') {
      if (!inHeader) groups.push([]);
      groups.at(-1)!.push(line.row);
    } else groupOf.set(keyOf(line), groups.length - 1);
    inHeader = line.kind === 'header';
  }
  const known = new Map<string, HeaderMap>();
  const read = (group: number, block: number): HeaderMap => {
    const key = `${group} ${block}`;
    let map = known.get(key);
    if (!map)
      known.set(key, (map = readHeader(groups[group]!, index.blocks[block]!, (cell) => isOther(cell, index, block))));
    return map;
  };
  return {
    above(line, block) {
      // A header on a new page that names none of the columns leaves the one before in force, if the block is the only one.
      for (let group = groupOf.get(keyOf(line)) ?? -1; group >= 0; group--) {
        const map = read(group, block);
        if (index.blocks.length > 1 || map.cells.some(Boolean) || !map.order) return map;
      }
      return undefined;
    },
    maps: () => [...known].map(([key, map]) => ({ map, block: Number(key.split(' ')[1]) })),
  };
}

/** A line may have been copied on the way; its grid row stays what it is. */
function keyOf({ row }: Line): string {
  return `${row.block} ${row.row}`;
}

/** Words in a header that name no column and are not misspelt ones either. */
function isOther({ label }: GridCell, index: SpecIndex, block: number): boolean {
  if (!label) return true;
  return (
    index.captions.has(label.core) ||
    index.blocks[block]!.labelHeader === label.core ||
    index.cornerNote === label.flat ||
    rowHits(index, label).length > 0
  );
}
