import type { Bytes } from './bytes.js';
import type { Changes } from './pieces.js';
import { eachSprm, sprm } from './sprm.js';

/** A row as its end mark defines it. */
export interface RowShape {
  /** Left edges of the cells and the right edge of the last, in twentieths of a point. */
  edges: number[];
  cells: CellShape[];
}

export interface CellShape {
  /**
   * 0 for a cell that is not merged with its neighbours. Of the others the specification and the files disagree which
   * number is the first cell's and which that of those it swallows, so that only their change tells.
   */
  horizontal: number;
  vertical: 'single' | 'first' | 'continued';
}

const cellLength = { [sprm.tDefinition]: 20, [sprm.tDefinitionOld]: 10 } as const;
/** Word has no more columns. */
const mostCells = 63;

/** Reads the definition of a row; undefined if there is none. */
export function readRowShape(changes: Changes[]): RowShape | undefined {
  let shape: RowShape | undefined;
  for (const { bytes, from, to } of changes) {
    eachSprm(bytes, from, to, (code, operand, at, length) => {
      if (code === sprm.tDefinition || code === sprm.tDefinitionOld)
        shape = define(operand, at, length, cellLength[code]);
      else if (shape) change(shape, code, operand, at, length);
    });
  }
  return shape;
}

/** The count of cells, their edges, and what else is known of the first of them. */
function define(bytes: Bytes, at: number, length: number, cellSize: number): RowShape | undefined {
  const count = length > 0 ? bytes.u8(at) : 0;
  const cellsAt = at + 1 + 2 * (count + 1);
  if (count === 0 || cellsAt > at + length) return undefined;
  const edges = Array.from({ length: count + 1 }, (_, i) => bytes.s16(at + 1 + 2 * i));
  const cells = Array.from({ length: count }, (_, i) => {
    const cell = cellsAt + i * cellSize;
    return cell + 2 <= at + length ? cellShape(bytes.u16(cell)) : cellShape(0);
  });
  return { edges, cells };
}

function cellShape(flags: number): CellShape {
  return { horizontal: flags & 0x03, vertical: vertical((flags >> 5) & 0x03) };
}

function vertical(value: number): CellShape['vertical'] {
  if (value === 0) return 'single';
  return value & 2 ? 'first' : 'continued';
}

function change(shape: RowShape, code: number, operand: Bytes, at: number, length: number): void {
  if (code === sprm.tVertical && length >= 2) return verticalChange(shape, operand.u8(at), operand.u8(at + 1));
  if (length < 2) return;
  const first = operand.u8(at);
  const end = operand.u8(at + 1);
  switch (code) {
    case sprm.tMerge:
      return shape.cells.slice(first, end).forEach((cell, i) => (cell.horizontal = i === 0 ? 1 : 2));
    case sprm.tSplit:
      return shape.cells.slice(first, end).forEach((cell) => (cell.horizontal = 0));
    case sprm.tWidth:
      return resize(shape, first, end, operand.s16(at + 2));
    case sprm.tInsert:
      return insert(shape, first, end, operand.s16(at + 2));
    case sprm.tDelete:
      return remove(shape, first, end);
  }
}

function verticalChange({ cells }: RowShape, index: number, value: number): void {
  const cell = cells[index];
  if (cell) cell.vertical = vertical(value);
}

function widthsOf({ edges }: RowShape): number[] {
  return edges.slice(1).map((edge, i) => edge - edges[i]!);
}

function setWidths(shape: RowShape, widths: number[]): void {
  let edge = shape.edges[0]!;
  shape.edges = [edge, ...widths.map((width) => (edge += width))];
}

function resize(shape: RowShape, first: number, end: number, width: number): void {
  setWidths(
    shape,
    widthsOf(shape).map((old, i) => (i >= first && i < end ? width : old)),
  );
}

function insert(shape: RowShape, first: number, count: number, width: number): void {
  const widths = widthsOf(shape);
  const room = Math.min(count, mostCells - shape.cells.length);
  if (room <= 0 || first > shape.cells.length) return;
  widths.splice(first, 0, ...Array<number>(room).fill(width));
  shape.cells.splice(first, 0, ...Array.from({ length: room }, () => cellShape(0)));
  setWidths(shape, widths);
}

function remove(shape: RowShape, first: number, end: number): void {
  const widths = widthsOf(shape);
  if (first >= end || end > shape.cells.length) return;
  widths.splice(first, end - first);
  shape.cells.splice(first, end - first);
  setWidths(shape, widths);
}
