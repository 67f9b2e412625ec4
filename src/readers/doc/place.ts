import type { FlowNode } from '../flow/flow.js';
import { layOutGrid } from './grid.js';
import type { RawNode, Row } from './structure.js';

/** Gives every node the path of indices that leads to it. What stands in text boxes and notes comes behind the table. */
export function place(nodes: RawNode[], path: number[]): FlowNode[] {
  const asides: FlowNode[] = [];
  const placed = placeIn(nodes, path, asides, false);
  return [...placed, ...asides];
}

function placeIn(nodes: RawNode[], path: number[], asides: FlowNode[], inTable: boolean): FlowNode[] {
  const placed: FlowNode[] = [];
  nodes.forEach((node, index) => {
    const own = [...path, index];
    if ('rows' in node) return placed.push(...placeTable(node.rows, own, asides, inTable));
    node.paragraph.path = own;
    placed.push(node.paragraph);
    if (node.aside.length > 0) (inTable ? asides : placed).push(...place(node.aside, own));
  });
  return placed;
}

function placeTable(rows: Row[], path: number[], asides: FlowNode[], inTable: boolean): FlowNode[] {
  const { rows: height, columns, slots } = layOutGrid(rows);
  const cells = slots.map(({ row, column, rowSpan, columnSpan, content, source }) => {
    const own = [...path, ...source];
    return { row, column, rowSpan, columnSpan, content: placeIn(content, own, asides, true), path: own };
  });
  const table: FlowNode = { type: 'table', rows: height, columns, cells, path };
  return inTable ? [table] : [table, ...asides.splice(0)];
}
