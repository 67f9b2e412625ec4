import type { FlowParagraph } from '../flow/flow.js';
import { MAX_TABLES } from '../limits.js';
import { Unreadable } from '../reader.js';
import type { RowShape } from './row-shape.js';

/** A row as it is read: cells by their end marks, and what the row's end mark defines. */
export interface Row {
  cells: RawNode[][];
  shape: RowShape | undefined;
}

/** A paragraph with its text boxes and notes, or a table. */
export type RawNode = { paragraph: FlowParagraph; aside: RawNode[] } | { rows: Row[] };

/** Where in its table a paragraph stands, and what it ends. */
export interface Position {
  depth: number;
  end: 'paragraph' | 'cell' | 'row';
  /** Of a row that ends. */
  shape?: RowShape | undefined;
  deleted?: boolean;
}

interface OpenTable {
  rows: Row[];
  cells: RawNode[][];
  cell: RawNode[];
}

/** Puts paragraphs, which only say how deep in tables they are and what they end, into their tables. */
export class Structure {
  readonly #nodes: RawNode[] = [];
  /** Tables that are open, from the outermost on. */
  readonly #open: OpenTable[] = [];
  #tables = 0;

  add(node: RawNode, position: Position): void {
    this.#moveTo(position.depth);
    const table = this.#open.at(-1);
    if (!table) this.#nodes.push(node);
    else if (position.end === 'row') endRow(table, position);
    else {
      table.cell.push(node);
      if (position.end === 'cell') table.cells.push(table.cell.splice(0));
    }
  }

  /** The nodes, after the last paragraph. */
  finish(): RawNode[] {
    this.#moveTo(0);
    return this.#nodes;
  }

  #moveTo(depth: number): void {
    while (this.#open.length > depth) this.#close();
    while (this.#open.length < depth) this.#openTable();
  }

  /** Every paragraph may stand at another depth, and so open and close many tables. */
  #openTable(): void {
    if (++this.#tables > MAX_TABLES) throw new Unreadable('too-many-cells', { limit: MAX_TABLES });
    this.#open.push({ rows: [], cells: [], cell: [] });
  }

  /** A row whose end is missing is one all the same. */
  #close(): void {
    const table = this.#open.pop()!;
    if (table.cells.length > 0 || table.cell.length > 0) endRow(table, {});
    if (table.rows.length > 0) (this.#open.at(-1)?.cell ?? this.#nodes).push({ rows: table.rows });
  }
}

function endRow(table: OpenTable, { shape, deleted }: Pick<Position, 'shape' | 'deleted'>): void {
  if (table.cell.length > 0) table.cells.push(table.cell);
  if (!deleted) table.rows.push({ cells: table.cells, shape });
  table.cells = [];
  table.cell = [];
}
