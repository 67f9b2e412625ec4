import type { Document, Span, Table } from '../../document/document.js';
import { looksLikeValue, parseFigure } from './figure.js';
import type { Label } from './label.js';
import { labelOf, wordOf, type Vocabulary, type Word } from './vocabulary.js';

/** A row of a table block, with its cells sorted into words and values. */
export interface GridRow {
  block: number;
  row: number;
  /** Number of columns of the table block it stands in. */
  width: number;
  /** The words of merged cells are repeated in this table, so that values may be, too. */
  repeating: boolean;
  cells: GridCell[];
}

export interface GridCell {
  /** Index in `Table.cells`. */
  cell: number;
  column: number;
  /** Columns it covers. */
  span: number;
  /** Rows it covers. */
  depth: number;
  text: string;
  /** `words` may be a label; `figure` is a number or a placeholder. */
  kind: 'blank' | 'figure' | 'words';
  label?: Label;
  word?: Word;
}

const digits = /^\d{1,12}$/;
const words = /[\u3400-\u9fff]/;
const visible = /[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
const rule = /^[\s|:+=\-—─－]*$/;
const longRule = /[-—─－=]{3}/;
const anyFigure = { unit: 'count', kind: 'delta' } as const;

/** The rows of a table block; separator lines of dashes are no rows. */
export function gridRows(document: Document, block: number, vocabulary: Vocabulary): GridRow[] {
  const table = document.blocks[block];
  if (table?.type !== 'table') return [];
  return grouped(table, block, vocabulary).filter(({ cells }) => cells.length > 0 && !isRule(cells));
}

function grouped(table: Table, block: number, vocabulary: Vocabulary): GridRow[] {
  const rows: GridRow[] = [];
  let last: GridRow | undefined;
  table.cells.forEach(({ row, column, columnSpan, rowSpan, text }, cell) => {
    if (last?.row !== row) rows.push((last = { block, row, width: table.columns, repeating: false, cells: [] }));
    last.cells.push({ cell, column, span: columnSpan, depth: rowSpan, text, ...sorted(text, vocabulary) });
  });
  const repeating = rows.some(({ cells }) => cells.some(isRepeated));
  if (repeating) for (const row of rows) row.repeating = true;
  return rows;
}

function isRepeated({ kind, text }: GridCell, i: number, cells: GridCell[]): boolean {
  return kind === 'words' && i > 0 && cells[i - 1]!.text === text;
}

function sorted(text: string, vocabulary: Vocabulary): Pick<GridCell, 'kind' | 'label' | 'word'> {
  if (digits.test(text)) return { kind: 'figure' };
  if (!visible.test(text)) return { kind: 'blank' };
  if (!words.test(text)) return { kind: parseFigure(text, anyFigure).state === 'text' ? 'words' : 'figure' };
  const known = vocabulary.seen.has(text);
  if (!known && looksLikeValue(text)) return { kind: 'figure' };
  const label = labelOf(vocabulary, text);
  const word = wordOf(vocabulary, label);
  return { kind: 'words', label, ...(word && { word }) };
}

function isRule(cells: GridCell[]): boolean {
  return cells.every(({ text }) => rule.test(text)) && cells.some(({ text }) => longRule.test(text));
}

const plain = /^[\d\u3001-\u9fff]+$/;
const edge = /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+$/g;

/** The text of a cell without the white space around it; all of a blank one. */
export function spanOf({ block }: GridRow, { cell, text }: GridCell): Span {
  if (plain.test(text)) return { block, cell, from: 0, to: text.length };
  const trimmed = text.replace(edge, '');
  if (trimmed === '') return { block, cell, from: 0, to: text.length };
  const from = text.indexOf(trimmed);
  return { block, cell, from, to: from + trimmed.length };
}
