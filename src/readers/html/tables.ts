import type { Table, TextOrigin } from '../../document/document.js';
import { readFlow } from './flow.js';
import { parseTree } from './parse.js';

/** Reads the tables of a piece of HTML inside another text, at whose `offset` the piece begins. */
export function readHtmlTables(fragment: string, offset: number): Table[] {
  const { blocks } = readFlow(parseTree(fragment), fragment);
  return blocks.flatMap(({ block }) => (block.type === 'table' ? [shift(block, offset)] : []));
}

function shift(table: Table, offset: number): Table {
  const cells = table.cells.map((cell) => ({ ...cell, origin: shiftOrigin(cell.origin as TextOrigin, offset) }));
  return { ...table, origin: shiftOrigin(table.origin as TextOrigin, offset), cells };
}

function shiftOrigin(origin: TextOrigin, offset: number): TextOrigin {
  const { start, end, pieces } = origin;
  const shifted: TextOrigin = { kind: 'text', start: start + offset, end: end + offset };
  if (pieces) shifted.pieces = pieces.map((piece) => ({ ...piece, source: piece.source + offset }));
  return shifted;
}
