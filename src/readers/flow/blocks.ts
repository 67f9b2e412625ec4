import type { Block, Cell, FlowOrigin, Heading, Paragraph, Table } from '../../document/document.js';
import { divide } from '../html/layout.js';
import type { TablePart } from '../html/layout.js';
import { MAX_DEPTH } from '../limits.js';
import { Unreadable } from '../reader.js';
import { readCell } from './cell.js';
import type { ReadCell } from './cell.js';
import type { FlowNode, FlowParagraph, FlowPlace, FlowTable } from './flow.js';
import { linesOf } from './lines.js';
import { cellPieces, clipPieces } from './pieces.js';

/** The blocks of a word processor's document: layout tables, nested tables and pictures as on a web page. */
export function flowBlocks(nodes: FlowNode[], part: string): Block[] {
  const flow = new BlockFlow(part);
  flow.read(nodes, 0);
  return flow.blocks;
}

class BlockFlow {
  readonly blocks: Block[] = [];
  readonly #part: string;

  constructor(part: string) {
    this.#part = part;
  }

  read(nodes: FlowNode[], depth: number): void {
    if (depth > MAX_DEPTH) throw new Unreadable('too-deep', { limit: MAX_DEPTH });
    for (const node of nodes) {
      if (node.type === 'table') this.#table(node, depth);
      else this.#paragraph(node);
    }
  }

  #paragraph(paragraph: FlowParagraph): void {
    for (const { text, offset } of linesOf(paragraph.text)) this.blocks.push(this.#line(paragraph, text, offset));
    this.#images(paragraph);
  }

  #line(paragraph: FlowParagraph, text: string, offset: number): Heading | Paragraph {
    const { level, bold, place } = paragraph;
    const origin = this.#at(paragraph);
    if (offset > 0) origin.offset = offset;
    if (place?.pieces) origin.pieces = clipPieces(place.pieces, offset, offset + text.length);
    if (level > 0) return { type: 'heading', level, text, origin };
    return { type: 'paragraph', text, origin, ...(bold && { bold }) };
  }

  #images(paragraph: FlowParagraph): void {
    for (const text of paragraph.images) this.blocks.push({ type: 'image', text, origin: this.#at(paragraph) });
  }

  #table(table: FlowTable, depth: number): void {
    for (const part of divide(table, table.cells.map(readCell))) {
      if (part.data) this.#data(table, part, depth);
      else for (const { slot } of part.cells) this.read(slot.content, depth + 1);
    }
  }

  /** Tables and pictures inside a cell stand after the table that holds it. */
  #data(table: FlowTable, part: TablePart<ReadCell>, depth: number): void {
    const { cells } = part;
    if (cells.some(({ text }) => text !== '')) this.blocks.push(this.#toTable(table, part));
    for (const { found } of cells) {
      if (!found) continue;
      for (const paragraph of found.pictured) this.#images(paragraph);
      this.read(found.tables, depth + 1);
    }
  }

  #toTable(table: FlowTable, { from, to, cells }: TablePart<ReadCell>): Table {
    return {
      type: 'table',
      rows: to - from,
      columns: table.columns,
      cells: cells.map((cell) => this.#toCell(cell, from, to)),
      origin: this.#at(table),
    };
  }

  #toCell({ slot, text }: ReadCell, from: number, to: number): Cell {
    const { row, column, columnSpan } = slot;
    const rowSpan = Math.min(slot.rowSpan, to - row);
    const pieces = slot.place && cellPieces(slot);
    const origin = this.#at(slot);
    if (pieces) origin.pieces = pieces;
    return { row: row - from, column, rowSpan, columnSpan, text, origin };
  }

  #at({ path, place }: { path: number[]; place?: FlowPlace }): FlowOrigin {
    if (!place) return { kind: 'flow', part: this.#part, path };
    const { part = this.#part, start, end } = place;
    return { kind: 'flow', part, path, start, end };
  }
}
